import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOutWeek, type WeekBox } from './week-layout.ts';
import { MINUTES_IN_DAY, type WeeklySession } from './week-slots.ts';

const meets = (weekday: number, startsAt: number, endsAt: number): WeeklySession => ({
  weekday,
  startsAt: startsAt * 60,
  endsAt: endsAt * 60,
  online: false,
});

test.each<[string, WeeklySession[][], [number, number] | undefined]>([
  ['nothing meets', [[]], undefined],
  ['an evening, with room before it', [[meets(0, 18, 21)]], [15, 21]],
  ['a morning and an evening', [[meets(0, 9, 12)], [meets(2, 17.5, 20.5)]], [9, 21]],
  ['an early morning', [[meets(0, 0, 2)]], [0, 6]],
  ['the last hour of a day', [[meets(0, 23, 24)]], [18, 24]],
  ['past midnight, the whole day', [[meets(6, 22, 1)]], [0, 24]],
])('the hours in use: %s', (_reason, tracks, hours) => {
  const layout = layOutWeek(tracks);
  expect(layout && [layout.from / 60, layout.to / 60]).toEqual(hours);
});

test('boxes at the same time stand beside each other, and others take the whole day', () => {
  const layout = layOutWeek([[meets(0, 9, 12), meets(1, 9, 12)], [meets(0, 11, 14)], [meets(0, 14, 15)]]);
  const places = layout?.boxes.map(({ track, weekday, lane, lanes }) => [track, weekday, lane, lanes]);
  expect(places).toEqual([
    [0, 0, 0, 2],
    [0, 1, 0, 1],
    [1, 0, 1, 2],
    [2, 0, 0, 1],
  ]);
});

const session = fc.record({
  weekday: fc.integer({ min: 0, max: 6 }),
  startsAt: fc.integer({ min: 0, max: MINUTES_IN_DAY - 1 }),
  endsAt: fc.integer({ min: 1, max: MINUTES_IN_DAY }),
  online: fc.boolean(),
});
const tracks = fc.array(fc.array(session, { maxLength: 5 }), { minLength: 1, maxLength: 4 });

test('no two boxes cover each other, all lie in the picture, and none is lost', () => {
  fc.assert(
    fc.property(tracks, (drawn) => {
      const layout = layOutWeek(drawn);
      const sessions = drawn.flat();
      expect(layout === undefined).toBe(sessions.length === 0);
      if (!layout) return;
      const { from, to, boxes } = layout;
      expect(boxes.length).toBe(sessions.length + sessions.filter(runsOver).length);
      for (const box of boxes) {
        expect(from <= box.startsAt && box.startsAt < box.endsAt && box.endsAt <= to).toBe(true);
        expect(box.lane).toBeLessThan(box.lanes);
      }
      for (const [index, one] of boxes.entries()) {
        for (const other of boxes.slice(index + 1)) expect(covers(one, other)).toBe(false);
      }
    }),
  );
});

const runsOver = ({ startsAt, endsAt }: WeeklySession) => endsAt <= startsAt;

function covers(a: WeekBox, b: WeekBox): boolean {
  const isAtOnce = a.weekday === b.weekday && a.startsAt < b.endsAt && b.startsAt < a.endsAt;
  const isBeside =
    (a.lane + 1) / a.lanes <= b.lane / b.lanes + 1e-9 || (b.lane + 1) / b.lanes <= a.lane / a.lanes + 1e-9;
  return isAtOnce && !isBeside;
}
