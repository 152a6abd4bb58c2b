import { expect, test } from 'vitest';
import { messagesFor } from '#app/language/messages.ts';
import type { OfficeHoursDay } from '#app/listings/listing.ts';
import { sayOfficeLead } from '#app/listings/say-office-lead.ts';
import { weekLead } from './week-lead.ts';

const open = (weekdays: number[], opens: number, closes: number): OfficeHoursDay[] =>
  weekdays.map((weekday) => ({
    weekday,
    opensAt: opens * 60,
    closesAt: closes * 60,
    series: 'co-bha',
    asOf: '2023-02-27',
  }));

const LATE_IN_MIDWEEK = [...open([0, 4], 8, 17), ...open([1, 2, 3], 8, 20)];

test.each<[reason: string, days: OfficeHoursDay[], free: string[], said: string | undefined]>([
  ['nothing is told of the office', [], ['mon-evening'], undefined],
  [
    'late on days that are free',
    LATE_IN_MIDWEEK,
    ['mon-evening', 'tue-evening', 'wed-1800-2100'],
    'The office is open to 8 pm on Tue, Wed: ask if they meet then.',
  ],
  ['late on other days alone', LATE_IN_MIDWEEK, ['mon-evening'], 'The office closes at 5 pm: ask first.'],
  ['of days of which nothing is told', LATE_IN_MIDWEEK, ['sat-evening'], undefined],
  ['middays hint at nothing', LATE_IN_MIDWEEK, ['tue-midday'], undefined],
  [
    'a Saturday of which hours are told',
    [...LATE_IN_MIDWEEK, ...open([5], 9, 12)],
    ['mon-evening', 'sat-1000-1030'],
    'The office is open on Sat: ask if they meet then.',
  ],
  [
    'what is likely before what is not',
    open([0, 1], 8, 17),
    ['mon-evening', 'tue-0900-1000'],
    'The office opens at 8 am on Tue: ask if they meet then.',
  ],
  ['an office that never closes says nothing', open([0], 0, 24), ['mon-evening'], undefined],
])('%s', (_reason, days, free, said) => {
  const lead = weekLead(days, free);
  expect(lead && sayOfficeLead(lead, messagesFor('en'))).toBe(said);
});
