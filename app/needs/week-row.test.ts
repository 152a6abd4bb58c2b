import { expect, test } from 'vitest';
import { messagesFor } from '#app/language/messages.ts';
import { saySource } from '#app/listings/say-source.ts';
import type { Track } from '#app/listings/track.ts';
import { slotsOfFreeHours } from '#app/schedule-fit/free-hours.ts';
import { rowText } from './need-words.ts';
import { weekRow } from './week-row.ts';

function track(name: string, weekdays: readonly number[], starts: number, ends: number): Track {
  const sessions = weekdays.map((weekday) => ({
    weekday,
    startsAt: 60 * starts,
    endsAt: 60 * ends,
    online: false,
  }));
  return { name, ages: [], sessions, series: 'demonstration-program', asOf: '2026-06-30' };
}

const EVENING = track('Evening', [0, 1, 2], 18, 21);
const MORNING = track('Morning', [0, 1, 3], 9, 12);
const LATE = track('Late', [0, 4, 5], 18, 21);

function rowOf(tracks: readonly Track[], ...words: string[]) {
  const week = {
    free: slotsOfFreeHours(words),
    travelMinutes: 0,
    weekStart: 0,
    fit: 'whole',
    words,
  } as const;
  return weekRow({ tracks }, week);
}

const EVENINGS = ['mon-evening', 'tue-evening', 'wed-evening'];

test.each<[Track[], string[], string, string]>([
  [[EVENING, MORNING], EVENINGS, 'yes', 'Fits your week: Evening, 9 hours a week.'],
  [
    [EVENING, MORNING],
    [...EVENINGS, 'mon-morning', 'tue-morning', 'thu-morning'],
    'yes',
    'Fits your week: Evening, 9 hours a week; Morning, 9 hours a week.',
  ],
  [
    [track('Two evenings', [0, 1], 18, 21)],
    EVENINGS,
    'yes',
    'Fits your week: Two evenings, 6 hours a week (an IOP has at least 9 hours).',
  ],
  [
    [{ ...track('After school', [0, 1], 18, 21), ages: ['children-teens'] }],
    EVENINGS,
    'yes',
    'Fits your week: After school, 6 hours a week.',
  ],
  [[], EVENINGS, 'unknown', 'Fits your week. Schedule not known: ask.'],
  [[MORNING], EVENINGS, 'no', 'No track fits your week.'],
  [[LATE], EVENINGS, 'no', 'Fits your week in part: Late, 9 hours a week. Fri, Sat 6 to 9 pm clash.'],
  [
    [LATE, EVENING],
    ['mon-evening', 'wed-evening'],
    'no',
    'Fits your week in part: Evening, 9 hours a week. Tue 6 to 9 pm clashes.',
  ],
])('%#: %s', (tracks, words, answer, said) => {
  const row = rowOf(tracks, ...words);
  expect(row.answer).toBe(answer);
  expect(rowText(row, messagesFor('en'))).toBe(said);
  expect(row.source.how).toBe(tracks.length > 0 ? 'said' : 'nobody');
});

const ONLINE: Track = {
  ...EVENING,
  name: 'Online',
  sessions: EVENING.sessions.map((session) => ({ ...session, online: true })),
};

/** A week of November. */
const weekStart = Date.UTC(2026, 10, 16);

test.each<[string, Track, string | undefined, string | undefined, number, string[], string]>([
  [
    'free for it, and not for the way',
    LATE,
    'America/Denver',
    'America/Denver',
    20,
    ['fri-1730-2130', 'sat-1800-2100'],
    'Fits your week in part: Late, 9 hours a week. Mon 6 to 9 pm clashes. Sat 6 to 9 pm leaves no time for the way.',
  ],
  [
    'there is no way to a session online',
    ONLINE,
    'America/Denver',
    'America/Denver',
    60,
    ['mon-1800-2100', 'tue-1800-2100', 'wed-1800-2100'],
    'Fits your week: Online, 9 hours a week.',
  ],
  [
    'a clock that is behind, so that a session that seems to fit clashes',
    EVENING,
    'America/Chicago',
    'America/New_York',
    0,
    ['mon-1800-2200', 'tue-1800-2200', 'wed-1800-2100'],
    'Fits your week in part: Evening, 9 hours a week. Wed 6 to 9 pm clashes. Its clock is 1 hour behind yours.',
  ],
  [
    'a clock that is ahead',
    ONLINE,
    'America/New_York',
    'America/Los_Angeles',
    0,
    ['mon-1500-1800', 'tue-1500-1800', 'wed-1500-1800'],
    'Fits your week: Online, 9 hours a week. Its clock is 3 hours ahead of yours.',
  ],
  [
    'online, by a clock of which nobody knows how it stands to theirs',
    ONLINE,
    'America/New_York',
    undefined,
    0,
    EVENINGS,
    'Fits your week: Online, 9 hours a week. Times are by its own clock, which may not be yours.',
  ],
  [
    'in person nearby it is theirs',
    EVENING,
    'America/New_York',
    undefined,
    0,
    EVENINGS,
    'Fits your week: Evening, 9 hours a week.',
  ],
])('%s', (_reason, only, programZone, visitorZone, travelMinutes, words, said) => {
  const row = weekRow(
    { tracks: [only], ...(programZone ? { timeZone: programZone } : {}) },
    {
      free: slotsOfFreeHours(words),
      travelMinutes,
      weekStart,
      fit: 'whole',
      words,
      ...(visitorZone ? { timeZone: visitorZone } : {}),
    },
  );
  expect(rowText(row, messagesFor('en'))).toBe(said);
});

test('an overdue schedule still fits, and says so', () => {
  const row = rowOf([{ ...EVENING, isOverdue: true }], ...EVENINGS);
  expect(row.answer).toBe('yes');
  expect(saySource(row.source, messagesFor('en'))).toBe('Made-up program, June 30, 2026. Overdue: ask again');
});

test('in the order of the criteria: after the schedule, before aftercare', async () => {
  const { needRows } = await import('./need-rows.ts');
  const words = ['mon-evening'];
  const week = {
    free: slotsOfFreeHours(words),
    travelMinutes: 0,
    weekStart: 0,
    fit: 'whole',
    words,
  } as const;
  const needs = { payers: ['aetna'], daypart: ['evening'], aftercare: ['continuing-care'] } as const;
  const rows = needRows([], { care: { kind: 'terms', terms: ['intensive-outpatient'] }, needs, week });
  expect(rows.map(({ facet }) => facet)).toEqual(['care', 'daypart', 'week', 'aftercare', 'payers']);
});
