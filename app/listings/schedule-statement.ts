import { partsOfSessions } from '#app/schedule-fit/session-parts.ts';
import type { Facet } from '#app/vocabulary/facets.ts';
import { lengthsOfWeeks } from '#app/vocabulary/length-in-weeks.ts';
import { TERMS, type TermSlug, termsOfFacet } from '#app/vocabulary/terms.ts';
import { onceForEach } from './once-for-each.ts';
import type { Statement } from './statement.ts';
import type { TrackSession, TrackWeeks } from './track.ts';

const DAYPARTS = termsOfFacet('daypart').map(({ slug }) => slug);
const LENGTHS = termsOfFacet('length').map(({ slug }) => slug);
/** Some of the care is online, which a week of sessions can show and cannot rule out: visits stand in no schedule. */
const SOME_ONLINE: TermSlug = 'telehealth';
const ALL_ONLINE: TermSlug = 'online-program';

/** Facets that a schedule tells in its own words: when it meets, for how many weeks. */
export const SCHEDULE_FACETS: ReadonlySet<Facet> = new Set(['daypart', 'length']);

/** What a schedule can answer; each has a bit, in this order. */
const ANSWERABLE: readonly TermSlug[] = [...DAYPARTS, SOME_ONLINE, ALL_ONLINE, ...LENGTHS];
/** Set where a track's length is not told, so that no length can be ruled out. */
const LENGTH_NOT_TOLD = 1 << ANSWERABLE.length;

const EVERY_TERM: readonly TermSlug[] = TERMS.map(({ slug }) => slug);

type Answers = Pick<Statement, 'yes' | 'no' | 'silent'>;

/** The part of a track that answers anything. */
export interface ScheduledTrack {
  sessions: readonly TrackSession[];
  weeks?: TrackWeeks;
}

/** Schedules that answer alike share their lists. */
const ANSWERS = new Map<number, Answers>();

/**
 * What a listing's published tracks say, in the form that the fold reads. A schedule is told whole, so a part of the day in
 * which nothing meets is a no, and so is "fully online" where no track is; a length is one only where every track's is told.
 */
export function answersOfSchedule(tracks: readonly ScheduledTrack[]): Answers {
  let bits = 0;
  for (const { sessions, weeks } of tracks) bits |= bitsOfSessions(sessions) | bitsOfWeeks(weeks);
  let answers = ANSWERS.get(bits);
  if (!answers) {
    answers = answersOfBits(bits);
    ANSWERS.set(bits, answers);
  }
  return answers;
}

/** What a schedule said that holds no more, all of it at once: it answers nothing, and is known to have answered. */
export function lapsedAnswersOfSchedule(
  tracks: readonly ScheduledTrack[],
): Answers & Required<Pick<Statement, 'lapsed'>> {
  const { yes, no } = answersOfSchedule(tracks);
  return { yes: [], no: [], silent: EVERY_TERM, lapsed: [...yes, ...no] };
}

function answersOfBits(bits: number): Answers {
  const yes = ANSWERABLE.filter((_, place) => bits & (1 << place));
  const whole = [...DAYPARTS, ALL_ONLINE, ...(bits & LENGTH_NOT_TOLD ? [] : LENGTHS)];
  const no = whole.filter((slug) => !yes.includes(slug));
  const silent = TERMS.map(({ slug }) => slug).filter((slug) => !yes.includes(slug) && !no.includes(slug));
  return { yes, no, silent };
}

function bitOf(slug: TermSlug): number {
  return 1 << ANSWERABLE.indexOf(slug);
}

/** By the list of sessions, which is one for all tracks that meet alike. */
const bitsOfSessions = onceForEach((sessions: readonly TrackSession[]): number => {
  let bits = 0;
  for (const part of partsOfSessions(sessions)) bits |= bitOf(part);
  if (sessions.some(({ online }) => online)) bits |= bitOf(SOME_ONLINE);
  if (sessions.every(({ online }) => online)) bits |= bitOf(ALL_ONLINE);
  return bits;
});

/** By least and most: a few dozen pairs. */
const BITS_OF_WEEKS = new Map<string, number>();

function bitsOfWeeks(weeks: TrackWeeks | undefined): number {
  if (!weeks) return LENGTH_NOT_TOLD;
  const { least, most } = weeks;
  const key = `${least} ${most}`;
  let bits = BITS_OF_WEEKS.get(key);
  if (bits === undefined) {
    bits = lengthsOfWeeks(least, most).reduce((sum, slug) => sum | bitOf(slug), 0);
    BITS_OF_WEEKS.set(key, bits);
  }
  return bits;
}

/** Statements share their silences, so that each is looked through once. */
/** The terms on which a release's statement is silent, lengths among them: no release has a box for them. */
export const silenceBesideSchedules = onceForEach((silent: readonly TermSlug[]): readonly TermSlug[] => {
  const missing = LENGTHS.filter((slug) => !silent.includes(slug));
  return missing.length === 0 ? silent : [...silent, ...missing];
});
