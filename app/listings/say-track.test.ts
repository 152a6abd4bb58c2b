import { describe, expect, test } from 'vitest';
import { messagesFor } from '#app/language/messages.ts';
import { linesOfTimes, sayAges, sayMeetings, sayWeeks, whereOf } from './say-track.ts';
import type { TrackSession } from './track.ts';

const messages = messagesFor('en');

const meet = (weekdays: number[], startsAt: number, endsAt: number, online = false): TrackSession[] =>
  weekdays.map((weekday) => ({ weekday, startsAt: startsAt * 60, endsAt: endsAt * 60, online }));

test.each<[TrackSession[], string]>([
  [meet([0, 2, 3], 18, 21), 'Mon, Wed, Thu 6 to 9 pm'],
  [meet([0, 1, 2, 3], 17.5, 20.5), 'Mon to Thu 5:30 to 8:30 pm'],
  [meet([0, 2, 3, 4, 6], 9, 12), 'Mon, Wed to Fri, Sun 9 am to noon'],
  [meet([5], 11, 14), 'Sat 11 am to 2 pm'],
  [meet([1], 12, 15), 'Tue noon to 3 pm'],
  [meet([1], 0, 3), 'Tue midnight to 3 am'],
  [meet([1], 21, 24), 'Tue 9 pm to midnight'],
  [meet([4], 22, 1), 'Fri 10 pm to 1 am the next day'],
  [meet([4], 21, 20), 'Fri 9 pm to 8 pm the next day'],
  [[...meet([0, 2], 18, 21), ...meet([5], 10, 13)], 'Mon, Wed 6 to 9 pm; Sat 10 am to 1 pm'],
  [[...meet([0], 18, 21), ...meet([2], 18, 21, true)], 'Mon 6 to 9 pm; Wed 6 to 9 pm online'],
  [meet([0, 1], 18, 21, true), 'Mon, Tue 6 to 9 pm'],
])('%j', (sessions, expected) => {
  expect(sayMeetings(sessions, messages)).toBe(expected);
});

test.each([
  [18, 21, ['6–9']],
  [17.5, 20.5, ['5:30–8:30']],
  [21, 24, ['9–midnight']],
  [22, 24, ['10–', 'midnight']],
  [9.5, 12.5, ['9:30–12:30']],
])('in the picture of a week, from %d to %d: %j', (starts, ends, lines) => {
  expect(linesOfTimes({ startsAt: starts * 60, endsAt: ends * 60 }, messages)).toEqual(lines);
});

describe('of a track', () => {
  test.each([
    [meet([0], 9, 12), 'in-person'],
    [meet([0], 9, 12, true), 'online'],
    [[...meet([0], 9, 12), ...meet([1], 9, 12, true)], 'both'],
  ] as const)('%j: %s', (sessions, where) => {
    expect(whereOf(sessions)).toBe(where);
  });

  test.each([
    [undefined, undefined],
    [{ least: 1, most: 1 }, '1 week'],
    [{ least: 8, most: 8 }, '8 weeks'],
    [{ least: 8, most: 12 }, '8 to 12 weeks'],
  ])('weeks %j: %s', (weeks, expected) => {
    expect(sayWeeks(weeks ? { weeks } : {}, messages)).toBe(expected);
  });

  test('ages that nobody told are not told', () => {
    expect(sayAges({ ages: [] }, messages)).toBeUndefined();
    expect(sayAges({ ages: ['young-adults', 'adults'] }, messages)).toBe('Young adults, adults');
  });

  test.each([
    [540, '9 hours'],
    [60, '1 hour'],
    [450, '7 hours 30 minutes'],
    [45, '45 minutes'],
    [61, '1 hour 1 minute'],
  ])('%i minutes: %s', (minutes, expected) => {
    expect(messages.schedule.hours(minutes)).toBe(expected);
  });
});
