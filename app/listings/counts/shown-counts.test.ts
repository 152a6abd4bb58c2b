import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysAfter } from '../freshness/shelf-life.ts';
import { NO_COUNTS } from './counts.ts';
import { FEWEST_TOLD, mondayOf, tellDays, tellWeeks } from './shown-counts.ts';

const MONDAY = '2026-11-16';

function toldOf(shown: readonly number[]) {
  const rows = shown.map((count, index) => ({ day: daysAfter(MONDAY, index), ...NO_COUNTS, shown: count }));
  const days = tellDays(rows, MONDAY, daysAfter(MONDAY, shown.length - 1));
  return { days: days.map((day) => day.shown), weeks: tellWeeks(days).map((week) => week.shown) };
}

test.each<[number, unknown, string]>([
  [0, { kind: 'exact', count: 0 }, 'none is none'],
  [1, { kind: 'few' }, 'one person'],
  [4, { kind: 'few' }, 'the last small number'],
  [5, { kind: 'exact', count: 5 }, 'the first that is told'],
])('%i on a day: %o (%s)', (count, told, _reason) => {
  expect(toldOf([count]).days).toEqual([told]);
});

test.each<[number[], unknown, string]>([
  [[7, 0, 5], { kind: 'exact', count: 12 }, 'all days are told'],
  [[0, 0, 0], { kind: 'exact', count: 0 }, 'nothing'],
  [[1, 4, 0], { kind: 'few' }, 'small days alone'],
  [[7, 3, 5], { kind: 'at-least', count: 13 }, 'one that is small adds at least one'],
])('a week of %j: %o (%s)', (counts, told) => {
  expect(toldOf(counts).weeks).toEqual([told]);
});

test('no number under five is told, and a week tells nothing that its days do not', () => {
  const count = fc.integer({ min: 0, max: 12 });
  const small = (each: number) => each > 0 && each < FEWEST_TOLD;
  fc.assert(
    fc.property(
      fc.array(fc.tuple(count, fc.integer({ min: 1, max: 4 })), { minLength: 1, maxLength: 7 }),
      (pairs) => {
        const one = toldOf(pairs.map(([each]) => each));
        const other = toldOf(pairs.map(([each, instead]) => (small(each) ? instead : each)));
        expect(other).toEqual(one);
        for (const told of [...one.days, ...one.weeks]) {
          if (told.kind !== 'few' && told.count !== 0) expect(told.count).toBeGreaterThanOrEqual(FEWEST_TOLD);
        }
      },
    ),
  );
});

test('days without a row are told as none, and weeks begin on Monday', () => {
  const days = tellDays([], '2026-11-14', '2026-11-17');
  expect(days.map(({ day }) => day)).toEqual(['2026-11-17', '2026-11-16', '2026-11-15', '2026-11-14']);
  expect(tellWeeks(days).map(({ from, to }) => `${from} ${to}`)).toEqual([
    '2026-11-16 2026-11-17',
    '2026-11-09 2026-11-15',
  ]);
  expect(mondayOf('2026-11-15')).toBe('2026-11-09');
});
