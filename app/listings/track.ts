import type { WeeklySession } from '#app/schedule-fit/week-slots.ts';
import type { TermSlug } from '#app/vocabulary/terms.ts';
import type { Series } from './series.ts';

/** One weekly meeting of a track, on the clock of its place. */
export interface TrackSession extends WeeklySession {
  /** A term of the facet `formats`; absent where nobody told. */
  kind?: TermSlug;
}

/** How many weeks a track lasts: a whole number from 1, equal where it is always the same. */
export interface TrackWeeks {
  least: number;
  most: number;
}

/** A set of weekly sessions that one person attends together, as somebody tells it. */
export interface TrackTold {
  /** What the program calls it; each track of a schedule has a name of its own. */
  name: string;
  /** Absent where nobody told. */
  weeks?: TrackWeeks;
  /** Terms of the facet `ages`; empty where nobody told. */
  ages: readonly TermSlug[];
  /** At least one: a track whose sessions nobody told is no track. */
  sessions: readonly TrackSession[];
}

export interface Track extends TrackTold {
  series: Series;
  /** ISO date, or a bare year. */
  asOf: string;
  /** A person told it so long ago that it has to be asked again. */
  isOverdue?: true;
}
