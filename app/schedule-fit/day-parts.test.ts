import { expect, test } from 'vitest';
import { DAY_PARTS, PARTS_OF_DAY } from './day-parts.ts';
import { slotsOfFreeHours } from './free-hours.ts';
import { hasSlot } from './week-slots.ts';

test('21 parts in the order of the week, none of which overlaps the next', () => {
  expect(DAY_PARTS).toHaveLength(21);
  for (const [index, { from, to }] of DAY_PARTS.entries()) {
    expect(from).toBeLessThan(to);
    expect(to).toBeLessThanOrEqual(DAY_PARTS[index + 1]?.from ?? 336);
  }
  expect(PARTS_OF_DAY.map(({ startsAt, endsAt }) => [startsAt, endsAt])).toEqual([
    [360, 720],
    [720, 1020],
    [1020, 1320],
  ]);
});

test.each([
  ['mon-morning', 12, true, 'Monday 6 am'],
  ['mon-morning', 24, false, 'noon is midday'],
  ['thu-evening', 3 * 48 + 34, true, 'Thursday 5 pm'],
  ['thu-evening', 3 * 48 + 43, true, 'Thursday 9:30 pm'],
  ['thu-evening', 3 * 48 + 44, false, 'Thursday 10 pm is night'],
  ['sun-evening', 6 * 48 + 43, true, 'the last half hour of the last part'],
])('%s, half hour %d: %s, %s', (word, slot, expected) => {
  expect(hasSlot(slotsOfFreeHours([word]), slot)).toBe(expected);
});
