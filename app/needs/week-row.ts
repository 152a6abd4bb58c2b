import { type FactSource, sourceOfTrack } from '#app/listings/fact-source.ts';
import type { OfficeLead } from '#app/listings/office-lead.ts';
import type { Track, TrackSession } from '#app/listings/track.ts';
import { attendableOf, type FreeWeek } from '#app/schedule-fit/attendable.ts';
import { canAttend, type FitKind, fitOf } from '#app/schedule-fit/fit.ts';
import type { FreeWord } from '#app/schedule-fit/free-hours.ts';
import { signatureOf } from '#app/schedule-fit/signature.ts';
import { slotSpan } from '#app/schedule-fit/week-slots.ts';
import { weeklyMinutes } from '#app/schedule-fit/weekly-minutes.ts';
import type { WeekNeed } from './needs.ts';

/** A track as far as a need names it. */
export interface NamedTrack {
  name: string;
  /** In minutes. */
  aWeek: number;
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
}

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
  source: FactSource;
  /** What the hours of the office hint at, where nobody told when people meet. */
  lead?: OfficeLead;
}

export function weekRow(schedule: Schedule, week: WeekNeed & { words: readonly FreeWord[] }): WeekRow {
  const [first] = schedule.tracks;
  const row = { facet: 'week', free: week.words, clashes: [] } as const;
  if (!first) return { ...row, answer: 'unknown', tracks: [], clashes: [], source: { how: 'nobody' } };
  const source = sourceOfTrack(first);
  const fits = trackFits(schedule, week);
  const ofKind = (kind: FitKind) => fits.filter((fit) => fit.kind === kind);
  const whole = ofKind('whole');
  if (whole.length > 0) {
    return { ...row, answer: 'yes', tracks: whole.map(({ track }) => named(track)), clashes: [], source };
  }
  const [nearest] = ofKind('part').sort((a, b) => a.clashes.length - b.clashes.length);
  return {
    ...row,
    answer: 'no',
    tracks: nearest ? [named(nearest.track)] : [],
    clashes: nearest?.clashes ?? [],
    source,
  };
}

/** Each track beside the visitor's free hours, in the order of the tracks. */
export function trackFits({ tracks, timeZone }: Schedule, week: FreeWeek): TrackFit[] {
  const attendable = attendableOf(week, timeZone);
  return tracks.map((track) => ({
    track,
    kind: fitOf(signatureOf(track.sessions, timeZone), week).kind,
    clashes: track.sessions.filter(
      (session) => !canAttend({ ...slotSpan(session), online: session.online }, attendable),
    ),
  }));
}

function named({ name, sessions }: Track): NamedTrack {
  return { name, aWeek: weeklyMinutes(sessions) };
}
