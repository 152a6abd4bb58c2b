import { expect, test } from 'vitest';
import { typosBetween } from './typos-between.ts';

test.each<[typed: string, word: string, typos: number | undefined, reason: string]>([
  ['denver', 'denver', 0, 'the same'],
  ['denvr', 'denver', 1, 'a letter too few'],
  ['dennver', 'denver', 1, 'a letter too many'],
  ['denxer', 'denver', 1, 'a wrong letter'],
  ['devner', 'denver', 1, 'neighbors swapped'],
  ['dvner', 'denver', undefined, 'two in a word of five'],
  ['cbtt', 'cbt', undefined, 'under five letters none'],
  ['xenver', 'denver', undefined, 'a wrong first letter counts two'],
  ['intreveiwing', 'interviewing', 2, 'two from nine letters'],
  ['ninterviewing', 'interviewing', 2, 'one at the front, in a long word'],
  ['80203', '80202', undefined, 'none in numbers'],
  ['a'.repeat(300), 'a'.repeat(299), undefined, 'no word is so long'],
])('%s for %s: %s (%s)', (typed, word, typos) => {
  expect(typosBetween(typed, word)).toBe(typos);
});
