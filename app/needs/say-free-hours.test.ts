import { expect, test } from 'vitest';
import { messagesFor } from '#app/language/messages.ts';
import { DAYS } from '#app/schedule-fit/day-parts.ts';
import { askAboutFreeHours, sayFreeHours } from './say-free-hours.ts';

const each = (days: readonly string[], ending: string) => days.map((day) => `${day}-${ending}`);

test.each<[string[], string]>([
  [each(DAYS.slice(0, 5), 'evening'), 'weekday evenings'],
  [each(DAYS.slice(5), 'morning'), 'weekend mornings'],
  [each(DAYS, 'midday'), 'every midday'],
  [['mon-evening', 'wed-evening', 'thu-evening'], 'Mon, Wed, Thu evenings'],
  [['sat-morning', ...each(DAYS.slice(0, 5), 'evening')], 'Sat mornings and weekday evenings'],
  [each(DAYS.slice(0, 4), '1730-2100'), 'Mon to Thu 5:30 to 9 pm'],
  [each(DAYS, '0900-1200'), 'every day 9 am to noon'],
  [each(DAYS.slice(0, 5), '2200-2400'), 'weekdays 10 pm to midnight'],
  [['mon-1600-1700', 'mon-evening'], 'Mon 4 to 10 pm'],
  [['mon-0900-1000', 'tue-1000-1100', 'wed-1100-1130', 'thu-evening'], '7.5 hours a week'],
])('%j: %s', (free, said) => {
  expect(sayFreeHours(free, messagesFor('en'))).toBe(said);
});

test.each<[string[], string]>([
  [
    ['mon-0900-1000', 'tue-1000-1100', 'wed-1100-1130', 'thu-evening'],
    'Is there a track that meets only at these times: Thu evenings, Mon 9 to 10 am, Tue 10 to 11 am and Wed 11 to 11:30 am?',
  ],
  [
    DAYS.slice(0, 6).flatMap((day, index) => [
      `${day}-0${index}00-0${index}30`,
      `${day}-1${index}00-1${index}30`,
    ]),
    'When does each track meet? I am free 6 hours a week, at certain times.',
  ],
])('%j is asked about: %s', (free, said) => {
  expect(askAboutFreeHours(free, messagesFor('en'))).toBe(said);
});
