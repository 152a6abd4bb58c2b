import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lengthsOfWeeks } from './length-in-weeks.ts';
import { wordsOfTerm } from './term-words.ts';
import { termsOfFacet } from './terms.ts';

const LENGTHS = termsOfFacet('length').map(({ slug }) => slug);

test.each([
  [1, 1, ['about-30-days'], 'the shortest'],
  [4, 4, ['about-30-days'], 'a month'],
  [6, 6, ['about-30-days'], 'the last week of it'],
  [7, 7, ['about-60-days'], 'the next'],
  [8, 12, ['about-60-days', 'about-90-days'], 'a range that is both'],
  [12, 12, ['about-90-days'], 'twelve weeks are 84 days'],
  [15, 16, ['about-90-days', 'over-90-days'], 'on the edge'],
  [26, 52, ['over-90-days'], 'half a year or more'],
])('%i to %i weeks: %j, %s', (least, most, expected) => {
  expect(lengthsOfWeeks(least, most)).toEqual(expected);
});

test('every length has one term, every range those of its ends and all between', () => {
  const weeks = fc.integer({ min: 1, max: 60 });
  fc.assert(
    fc.property(weeks, weeks, (a, b) => {
      const [least, most] = [Math.min(a, b), Math.max(a, b)];
      const [first] = lengthsOfWeeks(least, least);
      const last = lengthsOfWeeks(most, most);
      expect(last).toHaveLength(1);
      expect(lengthsOfWeeks(least, most)).toEqual(
        LENGTHS.slice(LENGTHS.indexOf(first!), LENGTHS.indexOf(last[0]!) + 1),
      );
    }),
  );
});

test.each(LENGTHS)('%s is what its sentence says', (slug) => {
  const numbers = [...wordsOfTerm(slug).plain.matchAll(/\d+/g)].map(([digits]) => Number(digits));
  for (const weeks of numbers) expect(lengthsOfWeeks(weeks, weeks)).toEqual([slug]);
  expect(numbers.length).toBeGreaterThan(0);
});
