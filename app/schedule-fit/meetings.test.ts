import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meetingsOf, stretchesOfDays } from './meetings.ts';
import type { WeeklySession } from './week-slots.ts';

const session = fc.record({
  weekday: fc.integer({ min: 0, max: 6 }),
  startsAt: fc.constantFrom(540, 1080),
  endsAt: fc.constantFrom(720, 1260),
  online: fc.boolean(),
});

const keyOf = ({ weekday, startsAt, endsAt, online }: WeeklySession) =>
  [weekday, startsAt, endsAt, online].join();

describe('meetings', () => {
  test('hold every session once, at its own time', () => {
    fc.assert(
      fc.property(fc.array(session, { maxLength: 10 }), (sessions) => {
        const back = meetingsOf(sessions).flatMap(({ weekdays, ...time }) =>
          weekdays.map((weekday) => keyOf({ weekday, ...time })),
        );
        expect(back.toSorted()).toEqual([...new Set(sessions.map(keyOf))].toSorted());
      }),
    );
  });

  test('come in the order of the week', () => {
    const evening = { startsAt: 1080, endsAt: 1260, online: false };
    const sessions = [
      { ...evening, weekday: 3 },
      { weekday: 5, startsAt: 540, endsAt: 720, online: true },
      { ...evening, weekday: 0 },
    ];
    expect(meetingsOf(sessions)).toEqual([
      { ...evening, weekdays: [0, 3] },
      { weekdays: [5], startsAt: 540, endsAt: 720, online: true },
    ]);
  });
});

test.each<[number[], [number, number][]]>([
  [[], []],
  [[2], [[2, 2]]],
  [
    [0, 2, 3, 4],
    [
      [0, 0],
      [2, 4],
    ],
  ],
  [[0, 1, 2, 3, 4, 5, 6], [[0, 6]]],
])('days %j are the stretches %j', (weekdays, expected) => {
  expect(stretchesOfDays(weekdays).map(({ first, last }) => [first, last])).toEqual(expected);
});
