import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LONGEST_BOX_TEXT, readBoxParameters, tidyBoxText } from './box-parameters.ts';

test('takes what is the box’s out of the search', () => {
  const box = readBoxParameters(
    new URLSearchParams('find=+cbt++denver+&near=1&plan=aetna&plan=magic&plan=aetna&plan=&read=x'),
  );
  expect([box.find, box.plans, box.read, box.search.toString()]).toEqual([
    'cbt denver',
    ['aetna'],
    'x',
    'near=1&plan=magic&plan=',
  ]);
  expect(readBoxParameters(new URLSearchParams('near=1')).find).toBeUndefined();
});

test('takes a plan as it was typed, and which name is asked about', () => {
  const box = readBoxParameters(new URLSearchParams('near=1&card=+Blue++Cross+&which=blue-cross'));
  expect([box.card, box.which, box.search.toString()]).toEqual(['Blue Cross', 'blue-cross', 'near=1']);
  const other = readBoxParameters(new URLSearchParams('which=constructor&card='));
  expect([other.card, other.which, other.search.toString()]).toEqual(['', undefined, 'which=constructor']);
});

test('any text is tidied once and for all, and short', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 1_000 }), (text) => {
      const tidy = tidyBoxText(text);
      expect(tidyBoxText(tidy)).toBe(tidy);
      expect(Array.from(tidy).length).toBeLessThanOrEqual(LONGEST_BOX_TEXT);
      expect(new URLSearchParams(new URLSearchParams({ tidy }).toString()).get('tidy')).toBe(tidy);
    }),
  );
});
