import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slowTypos } from '#tests/contracts/text/slow-typos.ts';
import { mostTypos } from './typo-rule.ts';
import { walkWords } from './walk-words.ts';
import { wordListOf } from './word-list.ts';

function walked(words: readonly string[], word: string, open: boolean) {
  const found: [string, number, boolean][] = [];
  walkWords(wordListOf(words), { word, open, typos: mostTypos(word) }, (place, typos, begun) =>
    found.push([words[place]!, typos, begun]),
  );
  return found;
}

function slow(words: readonly string[], word: string, open: boolean) {
  return words.flatMap((other) => {
    const match = slowTypos(word, other, open);
    return match ? [[other, match.typos, match.begun]] : [];
  });
}

test.each([
  ['denvr', ['denver'], 'a letter too few: one typo from five letters'],
  ['denxer', ['denver'], 'a wrong letter'],
  ['dennver', ['denver'], 'a letter too many'],
  ['devner', ['denver', 'dever'], 'neighbors swapped are one typo'],
  ['denv', [], 'none under five letters'],
  ['xenver', [], 'a wrong first letter counts two'],
  ['interveiwing', ['interviewing'], 'a swap in a long word'],
  ['intreveiwing', ['interviewing'], 'two from nine letters'],
  ['ninterviewing', ['interviewing'], 'one too many at the front, in a long word'],
  ['80203', [], 'none in numbers'],
])('%s means %j: %s', (word, expected) => {
  const words = ['80202', 'denver', 'dever', 'interviewing'];
  expect(walked(words, word, false).map(([found]) => found)).toEqual(expected);
});

test('the walk finds what measuring every word finds', () => {
  const letters = fc.constantFrom('a', 'b', 'c', 'a', 'b', '1', 'é');
  const word = fc.oneof(
    fc.array(letters, { minLength: 1, maxLength: 12 }).map((drawn) => drawn.join('')),
    fc.array(fc.constantFrom('a', 'b'), { minLength: 4, maxLength: 11 }).map((drawn) => drawn.join('')),
  );
  const lists = fc.uniqueArray(word, { maxLength: 60 }).map((words) => words.sort());
  fc.assert(
    fc.property(lists, word, fc.boolean(), (words, typed, open) => {
      expect(walked(words, typed, open)).toEqual(slow(words, typed, open));
    }),
    { seed: 7, numRuns: 5_000 },
  );
});
