import { expect, test } from 'vitest';
import type { FactSource } from '#app/listings/fact-source.ts';
import type { Cell } from './compare-rows.ts';
import { firstAlike, isOneCell } from './row-standing.ts';

const FEDERAL: FactSource = { how: 'said', series: 'samhsa-su', asOf: '2023' };
const STATE: FactSource = { how: 'said', series: 'co-bha', asOf: '2023-02-27' };

const cell = (answer: Cell['answer'], source = FEDERAL, rest: Partial<Cell> = {}): Cell => ({
  answer,
  names: [],
  sources: [source],
  ...rest,
});

test.each([
  ['the same word from the same source', [cell('yes'), cell('no'), cell('yes')], [0, 1, 0]],
  ['another source', [cell('yes'), cell('yes', STATE), cell('yes', STATE)], [0, 1, 1]],
  ['another detail', [cell('yes'), cell('yes', FEDERAL, { detail: '7' })], [0, 1]],
  [
    'other names',
    [cell('yes', FEDERAL, { names: ['cbt'] }), cell('yes', FEDERAL, { names: ['dbt'] })],
    [0, 1],
  ],
  ['one that is gone', [cell('no'), undefined, cell('no')], [0, -1, 0]],
])('cells are alike but for %s', (_reason, cells, first) => {
  expect(firstAlike(cells)).toEqual(first);
});

test('what the hours of two offices hint at keeps their cells apart', () => {
  const lead = (closesAt: number): Partial<Cell> => ({
    lead: {
      part: 'evening',
      likely: closesAt > 1140,
      weekdays: [0],
      at: closesAt,
      series: 'co-bha',
      asOf: '2023-02-27',
    },
  });
  const cells = [cell('unknown', STATE, lead(1080)), cell('unknown', STATE, lead(1200))];
  expect(firstAlike(cells)).toEqual([0, 1]);
  expect(isOneCell('not-known', firstAlike(cells))).toBe(false);
  expect(isOneCell('not-known', firstAlike([cells[0], cells[0]]))).toBe(true);
});

test.each([
  ['all say the same', 'not-known', [0, 0, 0], true],
  ['one of them is gone', 'same', [0, -1, 0], true],
  ['one says it from another source', 'same', [0, 0, 2], false],
  ['there is no other', 'alone', [0, -1], false],
] as const)('a row is one cell or not: %s', (_reason, standing, alike, isOne) => {
  expect(isOneCell(standing, alike)).toBe(isOne);
});
