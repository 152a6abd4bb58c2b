import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { messagesFor } from '#app/language/messages.ts';
import type { TermSlug } from '#app/vocabulary/terms.ts';
import type { OfficeHoursDay } from './listing.ts';
import { officeLead } from './office-lead.ts';
import { sayOfficeLead } from './say-office-lead.ts';

const SAID = { series: 'co-bha', asOf: '2023-02-27' } as const;

const open = (weekdays: number[], opens: number, closes: number): OfficeHoursDay[] =>
  weekdays.map((weekday) => ({ weekday, opensAt: opens * 60, closesAt: closes * 60, ...SAID }));

const WEEK = [0, 1, 2, 3, 4];
const LATE_IN_MIDWEEK = [...open([0, 4], 8, 17), ...open([1, 2, 3], 8, 20)];

const say = (days: OfficeHoursDay[], parts: TermSlug[]) => {
  const lead = officeLead(days, parts);
  return lead && sayOfficeLead(lead, messagesFor('en'));
};

describe('what office hours hint at', () => {
  test.each<[reason: string, days: OfficeHoursDay[], parts: TermSlug[], said: string | undefined]>([
    ['nothing is told of the office', [], ['evening'], undefined],
    [
      'open late on some days',
      LATE_IN_MIDWEEK,
      ['evening'],
      'The office is open to 8 pm on Tue to Thu: ask if they meet then.',
    ],
    ['closed by the evening', open(WEEK, 8, 17), ['evening'], 'The office closes at 5 pm: ask first.'],
    ['just after work', open(WEEK, 8, 18.5), ['evening'], 'The office closes at 6:30 pm: ask first.'],
    [
      'late on one day',
      [...open([0], 8, 19), ...open([1], 8, 12)],
      ['evening'],
      'The office is open to 7 pm on Mon: ask if they meet then.',
    ],
    [
      'two spells a day',
      [...open([0], 8, 12), ...open([0], 16, 21)],
      ['evening'],
      'The office is open to 9 pm on Mon: ask if they meet then.',
    ],
    ['an office that never closes says nothing', open([0, 1, 2, 3, 4, 5, 6], 0, 24), ['evening'], undefined],
    [
      'to midnight',
      open([0], 12, 24),
      ['evening'],
      'The office is open to midnight on Mon: ask if they meet then.',
    ],
    [
      'from early on',
      open(WEEK, 8, 17),
      ['morning'],
      'The office opens at 8 am on Mon to Fri: ask if they meet then.',
    ],
    ['from noon on', open(WEEK, 12, 21), ['morning'], 'The office opens at noon: ask first.'],
    [
      'open on Saturday',
      [...open(WEEK, 8, 17), ...open([5], 9, 13)],
      ['weekend'],
      'The office is open on Sat: ask if they meet then.',
    ],
    ['a weekend of which nothing is told is no closed one', open(WEEK, 8, 17), ['weekend'], undefined],
    ['middays say nothing', open(WEEK, 8, 17), ['midday'], undefined],
    [
      'of two, the likelier',
      open(WEEK, 8, 17),
      ['evening', 'morning'],
      'The office opens at 8 am on Mon to Fri: ask if they meet then.',
    ],
    [
      'of two that are unlikely, the first',
      open(WEEK, 11, 17),
      ['evening', 'morning'],
      'The office closes at 5 pm: ask first.',
    ],
  ])('%s', (_reason, days, parts, said) => {
    expect(say(days, parts)).toBe(said);
  });

  test('has its source and date, and says nothing of what it was not asked', () => {
    const day = fc
      .record({
        weekday: fc.integer({ min: 0, max: 6 }),
        opens: fc.integer({ min: 0, max: 22 }),
        long: fc.integer({ min: 1, max: 2 }),
      })
      .map(({ weekday, opens, long }) => open([weekday], opens, opens + long)[0]!);
    const part = fc.constantFrom<TermSlug>('morning', 'midday', 'evening', 'weekend');
    fc.assert(
      fc.property(fc.array(day, { maxLength: 7 }), fc.uniqueArray(part), (days, parts) => {
        const lead = officeLead(days, parts);
        if (!lead) return;
        expect(lead).toMatchObject(SAID);
        expect(parts).toContain(lead.part);
        expect(days.some(({ opensAt, closesAt }) => opensAt === lead.at || closesAt === lead.at)).toBe(true);
      }),
    );
  });
});
