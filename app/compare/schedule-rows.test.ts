import { describe, expect, test } from 'vitest';
import { messagesFor } from '#app/language/messages.ts';
import { collectFacts } from '#app/listings/collect-facts.ts';
import { answersOfSchedule } from '#app/listings/schedule-statement.ts';
import type { Statement } from '#app/listings/statement.ts';
import type { Track, TrackSession } from '#app/listings/track.ts';
import type { TermSlug } from '#app/vocabulary/terms.ts';
import { type Compared, compareRows } from './compare-rows.ts';
import { saySchedule } from './say-schedule.ts';

const meet = (weekdays: number[], starts: number, ends: number): TrackSession[] =>
  weekdays.map((weekday) => ({ weekday, startsAt: starts * 60, endsAt: ends * 60, online: false }));

const SAID = { series: 'demonstration-program', asOf: '2026-09-15' } as const;
const EVENING: Track = {
  ...SAID,
  name: 'Evening',
  ages: ['adults'],
  weeks: { least: 8, most: 12 },
  sessions: meet([0, 2, 3], 18, 21),
};
const SHORT: Track = { ...SAID, name: 'Two mornings', ages: [], sessions: meet([1, 3], 9, 12) };

function program(tracks: readonly Track[], said: { yes?: TermSlug[]; no?: TermSlug[] } = {}): Compared {
  const survey: Statement = {
    series: 'demonstration',
    release: '2026',
    rank: 10,
    asOf: '2026',
    yes: [],
    no: [],
    silent: [],
    details: [],
    ...said,
  };
  const schedule = { ...survey, ...SAID, rank: 12, ...answersOfSchedule(tracks) };
  const statements = tracks.length > 0 ? [schedule, survey] : [survey];
  return { statements, facts: collectFacts(statements), credentials: [], officeHours: [], tracks };
}

function scheduleGroup(...programs: (Compared | undefined)[]) {
  const groups = compareRows(programs, { care: { kind: 'any' }, needs: {} });
  return groups.find(({ name }) => name === 'schedule')?.rows ?? [];
}

const rowOf = (matter: string, ...programs: (Compared | undefined)[]) =>
  scheduleGroup(...programs).find(({ subject }) => subject.kind === 'schedule' && subject.matter === matter);

const textsOf = (matter: string, one: Compared) => {
  const value = rowOf(matter, one)?.cells[0]?.schedule;
  return value && saySchedule(value, messagesFor('en')).map(({ name, value: said }) => `${name}: ${said}`);
};

describe('rows of schedules', () => {
  test.each([
    [
      'meets',
      ['Evening: Mon, Wed, Thu 6 to 9 pm, in person', 'Two mornings: Tue, Thu 9 am to noon, in person'],
    ],
    ['hours', ['Evening: 9 hours', 'Two mornings: 6 hours, less than 9 hours']],
    ['weeks', ['Evening: 8 to 12 weeks', 'Two mornings: not known']],
  ])('%s', (matter, expected) => {
    expect(textsOf(matter, program([EVENING, SHORT]))).toEqual(expected);
  });

  test('hold nothing against a floor where the program has no intensive outpatient care', () => {
    expect(textsOf('hours', program([SHORT], { no: ['intensive-outpatient'] }))).toEqual([
      'Two mornings: 6 hours',
    ]);
  });

  test.each<[string, string, (Compared | undefined)[], string | undefined]>([
    ['no schedule at all', 'meets', [program([]), program([])], undefined],
    ['one that is not known', 'meets', [program([EVENING]), program([])], 'may-differ'],
    ['the same week', 'meets', [program([EVENING]), program([EVENING])], 'same'],
    [
      'the same week by another name',
      'meets',
      [program([EVENING]), program([{ ...EVENING, name: 'B' }])],
      'same-answer',
    ],
    ['another week', 'meets', [program([EVENING]), program([SHORT])], 'differs'],
    [
      'another week, as many hours',
      'hours',
      [program([EVENING]), program([{ ...EVENING, sessions: meet([0, 1, 2], 9, 12) }])],
      'same',
    ],
    ['a length that nobody told', 'weeks', [program([SHORT]), program([SHORT])], 'not-known'],
    ['a program that is gone', 'meets', [program([EVENING]), undefined], 'alone'],
  ])('%s: %s', (_reason, matter, programs, standing) => {
    expect(rowOf(matter, ...programs)?.standing).toBe(standing);
  });

  test('stand in place of the parts of the day that they tell', () => {
    const facetsOf = (...programs: Compared[]) =>
      scheduleGroup(...programs).flatMap(({ subject }) => (subject.kind === 'term' ? [subject.facet] : []));
    expect(facetsOf(program([EVENING]), program([]))).not.toContain('daypart');
    expect(facetsOf(program([EVENING]), program([], { yes: ['evening'] }))).toContain('daypart');
  });

  test('name their source and date', () => {
    expect(rowOf('hours', program([EVENING]))?.cells[0]?.sources).toEqual([{ how: 'said', ...SAID }]);
  });
});
