import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partsOfSessions } from '#app/schedule-fit/session-parts.ts';
import { TERMS, type TermSlug, termsOfFacet } from '#app/vocabulary/terms.ts';
import { foldFact } from './facts.ts';
import { answersOfSchedule, type ScheduledTrack, silenceBesideSchedules } from './schedule-statement.ts';
import { RANK_OF_SERIES, type Series } from './series.ts';
import type { Statement } from './statement.ts';
import type { TrackSession } from './track.ts';

const DAYPARTS = termsOfFacet('daypart').map(({ slug }) => slug);
const LENGTHS = termsOfFacet('length').map(({ slug }) => slug);

const meets = (weekday: number, startsAt: number, endsAt: number, online = false): TrackSession => ({
  weekday,
  startsAt: startsAt * 60,
  endsAt: endsAt * 60,
  online,
});

const EVENING: ScheduledTrack = { sessions: [meets(0, 18, 21), meets(2, 18, 21), meets(3, 18, 21)] };
const ONLINE: ScheduledTrack = { sessions: [meets(1, 9, 12, true), meets(5, 9, 12, true)] };
const MIXED: ScheduledTrack = { sessions: [meets(0, 13, 16), meets(2, 13, 16, true)] };
const weeks = (least: number, most: number): ScheduledTrack => ({ ...EVENING, weeks: { least, most } });

function answerOf(slug: TermSlug, tracks: readonly ScheduledTrack[]): string {
  const { yes, no, silent } = answersOfSchedule(tracks);
  return yes.includes(slug) ? 'yes' : no.includes(slug) ? 'no' : silent.includes(slug) ? 'silent' : '';
}

describe('a published schedule', () => {
  test.each<[reason: string, tracks: ScheduledTrack[], slug: TermSlug, answer: string]>([
    ['what meets in the evening', [EVENING], 'evening', 'yes'],
    ['nothing meets in the morning', [EVENING], 'morning', 'no'],
    ['nothing meets on the weekend', [EVENING], 'weekend', 'no'],
    ['another track does', [EVENING, ONLINE], 'weekend', 'yes'],
    ['no track is online', [EVENING], 'online-program', 'no'],
    ['a track is online in part', [MIXED], 'online-program', 'no'],
    ['a track is all online', [EVENING, ONLINE], 'online-program', 'yes'],
    ['some of it is online', [MIXED], 'telehealth', 'yes'],
    ['visits by video stand in no schedule', [EVENING], 'telehealth', 'silent'],
    ['its length is not told', [EVENING], 'about-30-days', 'silent'],
    ['its length', [weeks(8, 8)], 'about-60-days', 'yes'],
    ['another length', [weeks(8, 8)], 'about-30-days', 'no'],
    ['a range means two', [weeks(8, 12)], 'about-90-days', 'yes'],
    ['the length of one track is not told', [weeks(8, 8), ONLINE], 'about-60-days', 'yes'],
    ['so another length may be', [weeks(8, 8), ONLINE], 'about-30-days', 'silent'],
    ['it says nothing of all else', [EVENING], 'cbt', 'silent'],
    ['nor of kinds of session', [EVENING], 'group-sessions', 'silent'],
  ])('%s', (_reason, tracks, slug, answer) => {
    expect(answerOf(slug, tracks)).toBe(answer);
  });

  const session = fc.record({
    weekday: fc.integer({ min: 0, max: 6 }),
    startsAt: fc.integer({ min: 0, max: 1439 }),
    endsAt: fc.integer({ min: 1, max: 1440 }),
    online: fc.boolean(),
  });
  const track = fc
    .record({
      sessions: fc.array(session, { minLength: 1, maxLength: 5 }),
      weeks: fc.option(fc.integer({ min: 1, max: 30 }), { nil: undefined }),
    })
    .map(
      ({ sessions, weeks: most }): ScheduledTrack =>
        most === undefined ? { sessions } : { sessions, weeks: { least: 1, most } },
    );

  test('answers each term in one way; every part of the day, as its sessions lie', () => {
    fc.assert(
      fc.property(fc.array(track, { minLength: 1, maxLength: 4 }), (tracks) => {
        const { yes, no, silent } = answersOfSchedule(tracks);
        expect([...yes, ...no, ...silent].toSorted()).toEqual(TERMS.map(({ slug }) => slug).toSorted());
        const held = partsOfSessions(tracks.flatMap(({ sessions }) => sessions));
        for (const part of DAYPARTS) {
          expect(answerOf(part, tracks)).toBe(held.some((each) => each === part) ? 'yes' : 'no');
        }
        const isWhole = tracks.every((each) => each.weeks !== undefined);
        for (const length of LENGTHS) {
          expect(answerOf(length, tracks)).not.toBe(isWhole ? 'silent' : 'no');
        }
      }),
    );
  });
});

describe('beside other sources', () => {
  const statement = (series: Series, asOf: string, said: Partial<Statement> = {}): Statement => ({
    series,
    release: asOf,
    rank: RANK_OF_SERIES[series],
    asOf,
    yes: [],
    no: [],
    silent: silenceBesideSchedules([]),
    details: [],
    ...said,
  });
  const schedule = (tracks: readonly ScheduledTrack[]) =>
    statement('demonstration-register', '2026-10-31', answersOfSchedule(tracks));

  test.each<[reason: string, slug: TermSlug, statements: Statement[], answer: string]>([
    ['a release from before lengths were asked', 'about-30-days', [statement('co-bha', '2023')], 'not-asked'],
    [
      'nobody told a schedule',
      'evening',
      [statement('samhsa-su', '2023', { silent: DAYPARTS })],
      'not-asked',
    ],
    ['a schedule answers it', 'evening', [statement('samhsa-su', '2023'), schedule([EVENING])], 'yes'],
    [
      'what it does not say, others do',
      'cbt',
      [statement('demonstration', '2026', { yes: ['cbt'] }), schedule([EVENING])],
      'yes',
    ],
    [
      'a survey that says video',
      'telehealth',
      [statement('demonstration', '2026', { yes: ['telehealth'] }), schedule([EVENING])],
      'yes',
    ],
    [
      'a lower survey that says no',
      'telehealth',
      [statement('demonstration', '2026', { no: ['telehealth'] }), schedule([ONLINE])],
      'yes',
    ],
  ])('%s', (_reason, slug, statements, answer) => {
    const fact = foldFact(slug, statements);
    expect(fact.answer === 'unknown' ? fact.because : fact.answer).toBe(answer);
  });
});
