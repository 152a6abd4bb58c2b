import { sql } from 'kysely';
import type { TermSlug } from '#app/vocabulary/terms.ts';
import type { Db } from '#db/connect.server.ts';
import { joinedText } from '#db/joined-text.server.ts';
import { insertListingChanges } from './listing-change-repository.server.ts';
import type { Series } from './series.ts';
import { standingTracks } from './standing-schedule.ts';
import type { Track, TrackTold } from './track.ts';
import { sessionsOfText } from './track-sessions-text.ts';

/** Every track with its sessions as one text; narrow it to the listings that are asked about, and order it by `track.id`. */
export function selectTracks(db: Db) {
  return db
    .selectFrom('track')
    .innerJoin('source', 'source.id', 'track.source_id')
    .select((eb) => [
      'listing_id',
      'track.series',
      'release',
      'rank',
      'as_of',
      'name',
      'weeks_least',
      'weeks_most',
      'ages',
      eb
        .selectFrom('track_session')
        .whereRef('track_id', '=', 'track.id')
        .select(
          joinedText(
            sql`weekday || ' ' || starts_at || ' ' || ends_at || ' ' || online || ' ' || coalesce(kind, '')`,
            sql`weekday, starts_at`,
          ).as('sessions'),
        )
        .as('sessions'),
    ]);
}

export type TrackRows = Awaited<ReturnType<ReturnType<typeof selectTracks>['execute']>>;

/** The tracks of the schedule that stands, in the order in which they were told; a listing without one is absent. */
export async function findTracksOf(db: Db, ids: readonly number[]): Promise<Map<number, Track[]>> {
  if (ids.length === 0) return new Map();
  const rows = await selectTracks(db).where('listing_id', 'in', ids).orderBy('track.id').execute();
  return new Map([...tracksByListing(rows)].map(([id, tracks]) => [id, tracks.map(withoutRank)]));
}

/** A track with the rank of its source and the name of its release. */
export interface RankedTrack extends Track {
  rank: number;
  release: string;
}

/** The tracks that stand, by listing. */
export function tracksByListing(rows: TrackRows): Map<number, RankedTrack[]> {
  const byListing = new Map<number, RankedTrack[]>();
  for (const row of rows) {
    const ofListing = byListing.get(row.listing_id);
    if (ofListing) ofListing.push(trackOf(row));
    else byListing.set(row.listing_id, [trackOf(row)]);
  }
  for (const [id, tracks] of byListing) byListing.set(id, standingTracks(tracks));
  return byListing;
}

function trackOf(row: TrackRows[number]): RankedTrack {
  const track: RankedTrack = {
    name: row.name,
    ages: JSON.parse(row.ages) as TermSlug[],
    sessions: sessionsOfText(row.sessions ?? ''),
    series: row.series as Series,
    release: row.release,
    rank: row.rank,
    asOf: row.as_of,
  };
  if (row.weeks_least !== null && row.weeks_most !== null) {
    track.weeks = { least: row.weeks_least, most: row.weeks_most };
  }
  return track;
}

function withoutRank({ rank: _, release: __, ...track }: RankedTrack): Track {
  return track;
}

/** What one source tells of a listing's schedule: all of it. */
export interface ToldSchedule {
  listingId: number;
  sourceId: number;
  asOf: string;
  tracks: readonly TrackTold[];
}

/**
 * Replaces what a series says of these listings' schedules, none where it tells of none, and tells search of each that
 * changed. Throws `RangeError` on a track without sessions. Call it in a transaction.
 */
export async function replaceTracks(
  db: Db,
  series: Series,
  listingIds: readonly number[],
  schedules: readonly ToldSchedule[],
): Promise<void> {
  const gone = await db
    .deleteFrom('track')
    .where('series', '=', series)
    .where('listing_id', 'in', listingIds)
    .returning('listing_id')
    .execute();
  for (const schedule of schedules) await insertTracks(db, series, schedule);
  const told = schedules.filter(({ tracks }) => tracks.length > 0).map(({ listingId }) => listingId);
  await insertListingChanges(db, [...new Set([...gone.map((row) => row.listing_id), ...told])]);
}

async function insertTracks(db: Db, series: Series, schedule: ToldSchedule): Promise<void> {
  for (const { name, weeks, ages, sessions } of schedule.tracks) {
    if (sessions.length === 0) throw new RangeError(`the track "${name}" has no sessions`);
    const { id } = await db
      .insertInto('track')
      .values({
        listing_id: schedule.listingId,
        series,
        source_id: schedule.sourceId,
        name,
        weeks_least: weeks?.least ?? null,
        weeks_most: weeks?.most ?? null,
        ages: JSON.stringify(ages),
        as_of: schedule.asOf,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await db
      .insertInto('track_session')
      .values(
        sessions.map(({ weekday, startsAt, endsAt, online, kind }) => ({
          track_id: id,
          weekday,
          starts_at: startsAt,
          ends_at: endsAt,
          online: Number(online),
          kind: kind ?? null,
        })),
      )
      .execute();
  }
}
