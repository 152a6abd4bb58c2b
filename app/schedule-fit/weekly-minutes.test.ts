import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MINUTES_IN_DAY, type WeeklySession } from './week-slots.ts';
import { weeklyMinutes } from './weekly-minutes.ts';

const MINUTES_IN_WEEK = 7 * MINUTES_IN_DAY;

const meets = (weekday: number, startsAt: number, endsAt: number, online = false): WeeklySession => ({
  weekday,
  startsAt: startsAt * 60,
  endsAt: endsAt * 60,
  online,
});

test.each<[string, WeeklySession[], number]>([
  ['nothing', [], 0],
  ['the floor: three evenings of three hours', [meets(0, 18, 21), meets(2, 18, 21), meets(3, 18, 21)], 540],
  ['two at the same time count once', [meets(0, 18, 21), meets(0, 18, 21, true)], 180],
  ['two that overlap', [meets(0, 18, 21), meets(0, 20, 22)], 240],
  ['one inside another', [meets(0, 9, 17), meets(0, 10, 11), meets(0, 16, 18)], 540],
  ['two that touch', [meets(0, 9, 10), meets(0, 10, 11)], 120],
  ['to the end of the day', [meets(1, 23, 24)], 60],
  ['past midnight', [meets(1, 23, 1)], 120],
  ['past midnight into another', [meets(1, 23, 1), meets(2, 0.5, 2)], 180],
  ['past the end of the week into its beginning', [meets(6, 23, 1), meets(0, 0, 2)], 180],
  ['half hours and quarters', [meets(0, 17.5, 20.25)], 165],
])('%s', (_reason, sessions, expected) => {
  expect(weeklyMinutes(sessions)).toBe(expected);
});

const session = fc.record({
  weekday: fc.integer({ min: 0, max: 6 }),
  startsAt: fc.integer({ min: 0, max: MINUTES_IN_DAY - 1 }),
  endsAt: fc.integer({ min: 1, max: MINUTES_IN_DAY }),
  online: fc.boolean(),
});
const sessions = fc.array(session, { maxLength: 12 });

/** Minute by minute. */
function slowMinutes(all: readonly WeeklySession[]): number {
  const minutes = new Set<number>();
  for (const { weekday, startsAt, endsAt } of all) {
    for (let at = startsAt; at !== startsAt + span(startsAt, endsAt); at++) {
      minutes.add((weekday * MINUTES_IN_DAY + at) % MINUTES_IN_WEEK);
    }
  }
  return minutes.size;
}

const span = (startsAt: number, endsAt: number) =>
  endsAt > startsAt ? endsAt - startsAt : endsAt + MINUTES_IN_DAY - startsAt;

describe('laws', () => {
  test('as counted minute by minute', () => {
    fc.assert(
      fc.property(sessions, (all) => {
        expect(weeklyMinutes(all)).toBe(slowMinutes(all));
      }),
    );
  });

  test('more sessions are never less, and the same ones again are never more', () => {
    fc.assert(
      fc.property(sessions, session, (all, one) => {
        expect(weeklyMinutes([...all, one])).toBeGreaterThanOrEqual(weeklyMinutes(all));
        expect(weeklyMinutes([...all, ...all])).toBe(weeklyMinutes(all));
        expect(weeklyMinutes([...all].reverse())).toBe(weeklyMinutes(all));
      }),
    );
  });
});
