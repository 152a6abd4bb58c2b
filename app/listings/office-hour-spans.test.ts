import { expect, test } from 'vitest';
import { spansOf } from './office-hour-spans.ts';

const day = (weekday: number, opensAt: number, closesAt: number) => ({
  weekday,
  opensAt,
  closesAt,
  series: 'co-bha' as const,
  asOf: '2023-02-27',
});

const shown = (days: Parameters<typeof spansOf>[0]) =>
  spansOf(days).map(({ first, last, opensAt, closesAt }) => [first, last, opensAt, closesAt]);

test.each([
  [
    'equal days in a row are one',
    [day(0, 480, 1020), day(1, 480, 1020), day(2, 480, 1020)],
    [[0, 2, 480, 1020]],
  ],
  [
    'other hours begin anew',
    [day(0, 480, 1020), day(1, 480, 1200)],
    [
      [0, 0, 480, 1020],
      [1, 1, 480, 1200],
    ],
  ],
  [
    'a closed day parts them',
    [day(0, 480, 1020), day(2, 480, 1020)],
    [
      [0, 0, 480, 1020],
      [2, 2, 480, 1020],
    ],
  ],
  [
    'two spells of one day stay two',
    [day(0, 480, 720), day(0, 780, 1020)],
    [
      [0, 0, 480, 720],
      [0, 0, 780, 1020],
    ],
  ],
  ['none', [], []],
])('%s', (_reason, days, wanted) => {
  expect(shown(days)).toEqual(wanted);
});
