import { expect, test } from 'vitest';
import { hasSlot } from '#app/schedule-fit/week-slots.ts';
import { EMPTY_SEARCH } from './search-state.ts';
import { weekNeedOf } from './week-need.ts';

const NOW = new Date('2026-11-22T12:00:00Z');
const DENVER = 'America/Denver';
const asked = { ...EMPTY_SEARCH, free: ['mon-evening'], travelMinutes: 20 } as const;

test('without free hours nothing is asked of schedules', () => {
  expect(
    weekNeedOf({ ...EMPTY_SEARCH, travelMinutes: 20, startFrom: '2026-12-01' }, DENVER, NOW),
  ).toBeUndefined();
});

test.each<[string, string | undefined, string, string]>([
  ['', DENVER, '2026-11-16T07:00:00.000Z', 'this week: Sunday is its last day'],
  ['2026-12-01', DENVER, '2026-11-30T07:00:00.000Z', 'the week of the start'],
  ['2026-11-01', DENVER, '2026-11-16T07:00:00.000Z', 'a start that has passed is now'],
  ['2027-03-15', DENVER, '2027-03-15T06:00:00.000Z', 'after the clocks have changed'],
  ['', undefined, '2026-11-16T00:00:00.000Z', 'no zone known'],
])('start %j in %s: the week of %s, %s', (startFrom, timeZone, weekStart) => {
  const need = weekNeedOf({ ...asked, startFrom }, timeZone, NOW);
  expect(need && new Date(need.weekStart).toISOString()).toBe(weekStart);
  expect(need && [hasSlot(need.free, 34), need.travelMinutes, need.fit]).toEqual([true, 20, 'whole']);
  expect(need?.timeZone).toBe(timeZone);
});
