import { expect, test } from 'vitest';
import { parseOfficeHours } from './office-hours.ts';

test.each<[string, { opensAt: number; closesAt: number } | undefined, string]>([
  ['8:30AM - 9:00PM', { opensAt: 510, closesAt: 1260 }, 'a common day'],
  ['9:00AM - 12:00PM', { opensAt: 540, closesAt: 720 }, 'noon is 12 PM'],
  ['12:00AM - 12:00AM', { opensAt: 0, closesAt: 1440 }, 'midnight to midnight is the whole day'],
  ['1:00PM - 12:00AM', { opensAt: 780, closesAt: 1440 }, 'to midnight'],
  ['7:00PM - 8:00AM', undefined, 'a slip: it would end before it begins'],
  ['9:00AM - 9:00AM', undefined, 'no time at all'],
  ['By appointment', undefined, 'not hours'],
  ['', undefined, 'nothing'],
])('%s → %j: %s', (text, expected) => {
  expect(parseOfficeHours(text)).toEqual(expected);
});
