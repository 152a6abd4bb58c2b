import { expect, test } from 'vitest';
import { datesIn, yearOf } from './dates.ts';
import { listOf } from './en/count.ts';
import { pluralsIn } from './plural.ts';

const countOf = pluralsIn('en-US');

test.each([
  [0, '0 programs'],
  [1, '1 program'],
  [2, '2 programs'],
  [999, '999 programs'],
  [1000, '1,000 programs'],
  [12_744, '12,744 programs'],
])('%i programs', (count, words) => {
  expect(countOf(count, { one: '# program', other: '# programs' })).toBe(words);
});

test.each([
  ['a day', '2026-05-12', 'May 12, 2026'],
  ['a month', '2026-05', 'May 2026'],
  ['a bare year stays a year', '2023', '2023'],
  ['the first of January stays in its year', '2026-01-01', 'January 1, 2026'],
  ['what is no date is said as it is', 'last spring', 'last spring'],
])('%s', (_reason, date, words) => {
  expect(datesIn('en-US')(date)).toBe(words);
});

test('cards show the year', () => {
  expect([yearOf('2026-05-12'), yearOf('2023')]).toEqual(['2026', '2023']);
});

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('a list of %j', (words, text) => {
  expect(listOf(words)).toBe(text);
});
