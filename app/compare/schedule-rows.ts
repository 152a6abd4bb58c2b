import type { FactsByFacet } from '#app/listings/collect-facts.ts';
import { sourceOfTrack } from '#app/listings/fact-source.ts';
import { SCHEDULE_FACETS } from '#app/listings/schedule-statement.ts';
import type { Track } from '#app/listings/track.ts';
import { weeklyMinutes } from '#app/schedule-fit/weekly-minutes.ts';
import type { Facet } from '#app/vocabulary/facets.ts';
import { termsOfFacet } from '#app/vocabulary/terms.ts';
import type { Cell, Compared, RowSubject } from './compare-rows.ts';

/** What a row of schedules is about. */
export const SCHEDULE_MATTERS = ['meets', 'hours', 'weeks'] as const;

export type ScheduleMatter = (typeof SCHEDULE_MATTERS)[number];

/** The facet that a schedule answers by it. */
const FACET_OF_MATTER: Readonly<Record<ScheduleMatter, Facet>> = {
  meets: 'daypart',
  hours: 'daypart',
  weeks: 'length',
};

/** What the tracks of a program say of one matter. */
export interface ScheduleValue {
  matter: ScheduleMatter;
  tracks: readonly Track[];
  /** The program does not say no to intensive outpatient care, so its hours are held against the floor. */
  hasFloor: boolean;
}

interface ScheduleRow {
  subject: RowSubject;
  cells: (Cell | undefined)[];
}

type Programs = readonly (Compared | undefined)[];

/**
 * Whether rows of tracks say all that is known of a facet, so that its terms need no rows: one program or more has tracks, and
 * what has none answers nothing.
 */
export function isToldByTracks(facet: Facet, programs: Programs): boolean {
  if (!SCHEDULE_FACETS.has(facet)) return false;
  const hasTracks = (program: Compared | undefined) => program && program.tracks.length > 0;
  const answers = (program: Compared | undefined) =>
    program?.facts[facet].some(({ answer }) => answer !== 'unknown');
  return programs.some(hasTracks) && programs.every((program) => hasTracks(program) || !answers(program));
}

/** When each program meets, how many hours a week, for how many weeks; no rows where none has tracks. */
export function scheduleRows(programs: Programs): ScheduleRow[] {
  if (!programs.some((program) => program && program.tracks.length > 0)) return [];
  return SCHEDULE_MATTERS.map((matter) => {
    const facet = FACET_OF_MATTER[matter];
    const terms = termsOfFacet(facet).map(({ slug }) => slug);
    return {
      subject: { kind: 'schedule', matter, facet, terms },
      cells: programs.map((program) => program && scheduleCell(matter, facet, program)),
    };
  });
}

function scheduleCell(matter: ScheduleMatter, facet: Facet, { tracks, facts }: Compared): Cell {
  const [first] = tracks;
  const isTold = matter === 'weeks' ? tracks.some(({ weeks }) => weeks) : first !== undefined;
  if (!first || !isTold) {
    return { answer: 'unknown', names: [], sources: [facts[facet][0]?.source ?? { how: 'nobody' }] };
  }
  return {
    answer: 'value',
    names: [],
    schedule: { matter, tracks, hasFloor: hasFloor(facts) },
    sources: [sourceOfTrack(first)],
  };
}

function hasFloor({ care }: FactsByFacet): boolean {
  return care.find(({ term }) => term === 'intensive-outpatient')?.answer !== 'no';
}

/** Equal for programs whose tracks say the same of the matter, whatever the tracks are called. */
export function keyOfSchedule({ matter, tracks }: ScheduleValue): string {
  const values = tracks.map((track) => {
    if (matter === 'meets') return track.sessions;
    return matter === 'hours' ? weeklyMinutes(track.sessions) : (track.weeks ?? null);
  });
  return JSON.stringify(values.map((value) => JSON.stringify(value)).sort());
}
