import { z } from 'zod';
import type { TrackSession, TrackTold } from '#app/listings/track.ts';
import { MINUTES_IN_DAY } from '#app/schedule-fit/week-slots.ts';
import { findTerm, isTermSlug, type TermSlug } from '#app/vocabulary/terms.ts';
import { fieldsSchema } from '../fields-schema.ts';

/** Far more than any program has, and few enough for a form. */
export const MOST_TRACKS = 10;
export const MOST_ROWS = 12;
/** In characters. */
export const LONGEST_NAME = 60;
const LONGEST_TYPED = 20;

/** Minutes after midnight, or what was typed where it is no time. */
const moment = z.union([z.number().int().min(0).max(MINUTES_IN_DAY), z.string().max(LONGEST_TYPED)]);
/** A whole number of weeks, or what was typed where it is none. */
const weeks = z.union([z.number().int().min(1).max(104), z.string().max(LONGEST_TYPED)]);

/** A term that the vocabulary does not know any more is dropped. */
export function termsIn(slugs: readonly string[], facet: string): TermSlug[] {
  const known = slugs.filter((slug): slug is TermSlug => isTermSlug(slug) && findTerm(slug)?.facet === facet);
  return [...new Set(known)];
}

const row = z
  .object({
    /** Rising; 0 is Monday. */
    days: z.array(z.number().int().min(0).max(6)).max(7),
    starts: moment,
    ends: moment,
    online: z.boolean(),
    kind: z.string().optional(),
  })
  .transform(({ kind, ...rest }) => {
    const [known] = termsIn([kind ?? ''], 'formats');
    return { ...rest, ...(known ? { kind: known } : {}) };
  });

const track = z.object({
  name: z.string().max(LONGEST_NAME),
  least: weeks,
  most: weeks,
  ages: z.array(z.string()).transform((slugs) => termsIn(slugs, 'ages')),
  rows: z.array(row).max(MOST_ROWS),
});

/** Sessions at one time of several days, as they were typed. */
export type SessionRow = z.infer<typeof row>;
/** A track as it was typed, wrong parts and all. */
export type TrackDraft = z.infer<typeof track>;

/** By field: what a track is called makes its field, so that two people's words on one track meet. */
export type TimetableValue = Readonly<Record<string, TrackDraft>>;
export const timetableSchema = fieldsSchema(/^track-/, track);

export const BLANK_ROW: SessionRow = { days: [], starts: '', ends: '', online: false };
export const BLANK_TRACK: TrackDraft = { name: '', least: '', most: '', ages: [], rows: [] };

export function isBlankRow({ days, starts, ends }: SessionRow): boolean {
  return days.length === 0 && starts === '' && ends === '';
}

export function isBlankTrack({ name, least, most, ages, rows }: TrackDraft): boolean {
  return name === '' && least === '' && most === '' && ages.length === 0 && rows.every(isBlankRow);
}

const fieldOfTrack = (name: string) => `track-${encodeURIComponent(name)}`;

/** Total. */
export function nameInField(field: string): string {
  try {
    return decodeURIComponent(field.replace(/^track-/, '').replace(/~\d+$/, ''));
  } catch {
    return field;
  }
}

/** Tracks in their order, each under the field of its name; a name that comes twice has two fields. */
export function valueOfDrafts(drafts: readonly TrackDraft[]): TimetableValue {
  const value: Record<string, TrackDraft> = {};
  for (const draft of drafts) {
    const first = fieldOfTrack(draft.name);
    let field = first;
    for (let place = 2; Object.hasOwn(value, field); place++) field = `${first}~${place}`;
    value[field] = draft;
  }
  return value;
}

/** A schedule that is read back as it was told. */
export function valueOfTracks(tracks: readonly TrackTold[]): TimetableValue {
  return valueOfDrafts(
    tracks.map(({ name, weeks, ages, sessions }) => ({
      name,
      least: weeks?.least ?? '',
      most: weeks?.most ?? '',
      ages: [...ages],
      rows: rowsOf(sessions),
    })),
  );
}

/** Sessions at the same time of several days stand in one row, by their first day and its time. */
function rowsOf(sessions: readonly TrackSession[]): SessionRow[] {
  const rows = new Map<string, SessionRow>();
  for (const { weekday, startsAt, endsAt, online, kind } of [...sessions].sort(byDayAndStart)) {
    const key = `${startsAt} ${endsAt} ${online} ${kind}`;
    const known = rows.get(key);
    if (known) known.days.push(weekday);
    else
      rows.set(key, {
        days: [weekday],
        starts: startsAt,
        ends: endsAt,
        online,
        ...(kind === undefined ? {} : { kind }),
      });
  }
  return [...rows.values()];
}

function byDayAndStart(a: TrackSession, b: TrackSession): number {
  return a.weekday - b.weekday || a.startsAt - b.startsAt || a.endsAt - b.endsAt;
}

/** The sessions of a row that can be read: none where its times are not known. */
export function sessionsOf({ days, starts, ends, online, kind }: SessionRow): TrackSession[] {
  if (typeof starts === 'string' || typeof ends === 'string') return [];
  return days.map((weekday) => ({
    weekday,
    startsAt: starts,
    endsAt: ends,
    online,
    ...(kind === undefined ? {} : { kind }),
  }));
}

/** The tracks of a value in which nothing is wrong. */
export function tracksOf(value: TimetableValue): TrackTold[] {
  return Object.values(value).flatMap(({ name, least, most, ages, rows }) => {
    const sessions = rows.flatMap(sessionsOf);
    if (sessions.length === 0) return [];
    const isLong = typeof least === 'number' && typeof most === 'number';
    return [{ name, ...(isLong ? { weeks: { least, most } } : {}), ages, sessions }];
  });
}
