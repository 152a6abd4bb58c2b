import { type FactSource, sourceOfTrack } from '#app/listings/fact-source.ts';
import type { OfficeLead } from '#app/listings/office-lead.ts';
import type { Track, TrackSession } from '#app/listings/track.ts';
import { type Attendable, attendableOf, type FreeWeek } from '#app/schedule-fit/attendable.ts';
import { canAttend, type FitKind, fitOf } from '#app/schedule-fit/fit.ts';
import type { FreeWord } from '#app/schedule-fit/free-hours.ts';
import { signatureOf } from '#app/schedule-fit/signature.ts';
import { slotSpan } from '#app/schedule-fit/week-slots.ts';
import { weeklyFloorMinutes } from '#app/schedule-fit/weekly-floor.ts';
import { weeklyMinutes } from '#app/schedule-fit/weekly-minutes.ts';
import { zoneShifts } from '#app/schedule-fit/zone-shifts.ts';
import type { WeekNeed } from './needs.ts';

/** A track as far as a need names it. */
export interface NamedTrack {
  name: string;
  /** In minutes. */
  aWeek: number;
  /** What intensive outpatient care has at least, in minutes a week, where this is less. */
  floor?: number;
}

/** The tracks of the schedule that stands, and whose clock they are told by, where that is known. */
export interface Schedule {
  tracks: readonly Track[];
  timeZone?: string;
}

/** How a track stands to the visitor's free hours, and its sessions that clash with them. */
export interface TrackFit {
  track: Track;
  kind: FitKind;
  clashes: TrackSession[];
  /** Those of the clashes that would do, were there no way to go. */
  tooFar: TrackSession[];
}

/** How the program's clock stands to the visitor's: minutes that it is behind, or that nobody can tell. */
export type OtherClock = number | 'unknown';

/** How a listing's schedule stands to the visitor's free hours. */
export interface WeekRow {
  facet: 'week';
  /** The free hours. */
  free: readonly FreeWord[];
  /** Not known: no schedule is. */
  answer: 'yes' | 'no' | 'unknown';
  /** The tracks that fit; where only a part fits the track with the fewest clashes; none where nothing does. */
  tracks: NamedTrack[];
  /** Where a part fits: the sessions of its track that do not. */
  clashes: TrackSession[];
  /** Those of the clashes that would do, were there no way to go. */
  tooFar: TrackSession[];
  /** Where the clocks differ, or may: all that is named here is told by the program's. */
  clock?: OtherClock;
  source: FactSource;
  /** What the hours of the office hint at, where nobody told when people meet. */
  lead?: OfficeLead;
}

export function weekRow(schedule: Schedule, week: WeekNeed & { words: readonly FreeWord[] }): WeekRow {
  const [first] = schedule.tracks;
  const row: Pick<WeekRow, 'facet' | 'free' | 'tracks' | 'clashes' | 'tooFar'> = {
    facet: 'week',
    free: week.words,
    tracks: [],
    clashes: [],
    tooFar: [],
  };
  if (!first) return { ...row, answer: 'unknown', source: { how: 'nobody' } };
  const source = sourceOfTrack(first);
  const fits = trackFits(schedule, week);
  const ofKind = (kind: FitKind) => fits.filter((fit) => fit.kind === kind);
  const whole = ofKind('whole');
  if (whole.length > 0) {
    const tracks = whole.map(({ track }) => track);
    return { ...row, answer: 'yes', tracks: tracks.map(named), ...clockOf(tracks, schedule, week), source };
  }
  const [nearest] = ofKind('part').sort((a, b) => a.clashes.length - b.clashes.length);
  if (!nearest) return { ...row, answer: 'no', source };
  const { track, clashes, tooFar } = nearest;
  const clock = clockOf([track], schedule, week);
  return { ...row, answer: 'no', tracks: [named(track)], clashes, tooFar, ...clock, source };
}

/** Where a zone is not known a program in reach keeps the visitor's time, but one online may be anywhere. */
function clockOf(tracks: readonly Track[], { timeZone }: Schedule, week: FreeWeek): Pick<WeekRow, 'clock'> {
  if (timeZone === undefined || week.timeZone === undefined) {
    const isOnline = tracks.some(({ sessions }) => sessions.some(({ online }) => online));
    return isOnline ? { clock: 'unknown' } : {};
  }
  const [behind = 0, ...others] = zoneShifts(timeZone, week.timeZone, week.weekStart);
  if (others.length > 0) return { clock: 'unknown' };
  return behind === 0 ? {} : { clock: behind };
}

/** Each track beside the visitor's free hours, in the order of the tracks. */
export function trackFits({ tracks, timeZone }: Schedule, week: FreeWeek): TrackFit[] {
  const attendable = attendableOf(week, timeZone);
  const withoutWay = attendableOf({ ...week, travelMinutes: 0 }, timeZone);
  const isFor = (slots: Attendable) => (session: TrackSession) =>
    canAttend({ ...slotSpan(session), online: session.online }, slots);
  return tracks.map((track) => {
    const clashes = track.sessions.filter((session) => !isFor(attendable)(session));
    const { kind } = fitOf(signatureOf(track.sessions, timeZone), week);
    return { track, kind, clashes, tooFar: clashes.filter(isFor(withoutWay)) };
  });
}

function named({ name, sessions, ages }: Track): NamedTrack {
  const [aWeek, floor] = [weeklyMinutes(sessions), weeklyFloorMinutes(ages)];
  return { name, aWeek, ...(aWeek < floor ? { floor } : {}) };
}
