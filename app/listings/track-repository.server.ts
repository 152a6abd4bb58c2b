import type { TermSlug } from '#app/vocabulary/terms.ts';
import type { Db } from '#db/connect.server.ts';
import { dayOf, daysAfter, SHELF_LIFE_OF_SCHEDULES } from './freshness/shelf-life.ts';
import { insertListingChanges } from './listing-change-repository.server.ts';
import { LOWEST_RANK_OF_PEOPLE, type Series } from './series.ts';
import { standingTracks } from './standing-schedule.ts';
import type { Track, TrackTold } from './track.ts';
import { readSessions, writeSessions } from './track-sessions.ts';

/** Every track with the release that told it; narrow it to the listings that are asked about. */
function selectTracks(db: Db) {
  return db
    .selectFrom('track')
    .innerJoin('source', 'source.id', 'track.source_id')
    .select([
      'listing_id',
      'track.series',
      'release',
      'rank',
      'as_of',
      'name',
      'weeks_least',
      'weeks_most',
      'ages',
      'sessions',
    ])
    .orderBy('track.id');
}

type TrackRow = Awaited<ReturnType<ReturnType<typeof selectTracks>['execute']>>[number];

/** What one source tells of a listing's schedule. */
export interface Schedule {
  series: Series;
  release: string;
  rank: number;
  asOf: string;
  /** One or more, in the order in which they were told. */
  tracks: Track[];
}

/** The schedules that stand on a day, and those of people that have lapsed, by listing. */
export async function findToldSchedulesOf(
  db: Db,
  ids: readonly number[],
  today = dayOf(new Date()),
): Promise<{ standing: Map<number, Schedule>; lapsed: Map<number, Schedule> }> {
  if (ids.length === 0) return { standing: new Map(), lapsed: new Map() };
  const rows = await selectTracks(db).where('listing_id', 'in', ids).execute();
  return {
    standing: schedulesOf(standingByListing(rows, today), today),
    lapsed: schedulesOf(lapsedByListing(rows, today), today),
  };
}

function schedulesOf(byListing: ReadonlyMap<number, TrackRow[]>, today: string): Map<number, Schedule> {
  const schedules = new Map<number, Schedule>();
  for (const [id, ofListing] of byListing) {
    const [first] = ofListing;
    if (!first) continue;
    const { release, rank } = first;
    const told = { series: first.series as Series, release, rank, asOf: first.as_of };
    schedules.set(id, { ...told, tracks: ofListing.map((row) => trackOf(row, today)) });
  }
  return schedules;
}

/** The tracks of the schedule that stands, by listing; a listing without one is absent. */
export async function findTracksOf(
  db: Db,
  ids: readonly number[],
  today = dayOf(new Date()),
): Promise<Map<number, Track[]>> {
  const { standing } = await findToldSchedulesOf(db, ids, today);
  return new Map([...standing].map(([id, { tracks }]) => [id, tracks]));
}

/** The rows that stand on a day, by listing. A person's schedule that has lapsed is passed over. */
export function standingByListing<Row extends Pick<TrackRow, 'listing_id' | 'rank' | 'as_of' | 'series'>>(
  rows: readonly Row[],
  today = dayOf(new Date()),
): Map<number, Row[]> {
  return bestByListing(rows.filter((row) => !isLapsed(row, today)));
}

/** The rows of people that have lapsed by a day, of one source a listing. */
export function lapsedByListing<Row extends Pick<TrackRow, 'listing_id' | 'rank' | 'as_of' | 'series'>>(
  rows: readonly Row[],
  today: string,
): Map<number, Row[]> {
  return bestByListing(rows.filter((row) => isLapsed(row, today)));
}

function bestByListing<Row extends Pick<TrackRow, 'listing_id' | 'rank' | 'as_of' | 'series'>>(
  rows: readonly Row[],
): Map<number, Row[]> {
  const byListing = new Map<number, Row[]>();
  for (const row of rows) {
    const ofListing = byListing.get(row.listing_id);
    if (ofListing) ofListing.push(row);
    else byListing.set(row.listing_id, [row]);
  }
  for (const [id, ofListing] of byListing) byListing.set(id, standingTracks(ofListing));
  return byListing;
}

type ToldBySource = Pick<TrackRow, 'rank' | 'as_of'>;

function isLapsed(row: ToldBySource, today: string): boolean {
  return isOlder(row, SHELF_LIFE_OF_SCHEDULES.standsDays, today);
}

/** What a public release told never ages. */
function isOlder({ rank, as_of }: ToldBySource, days: number, today: string): boolean {
  return rank >= LOWEST_RANK_OF_PEOPLE && daysAfter(as_of, days) < today;
}

function trackOf(row: TrackRow, today: string): Track {
  const { weeks_least: least, weeks_most: most } = row;
  return {
    name: row.name,
    ...(least === null || most === null ? {} : { weeks: { least, most } }),
    ages: JSON.parse(row.ages) as TermSlug[],
    sessions: readSessions(row.sessions),
    series: row.series as Series,
    asOf: row.as_of,
    ...(isOlder(row, SHELF_LIFE_OF_SCHEDULES.freshDays, today) ? { isOverdue: true } : {}),
  };
}

/** A schedule that is to be written: all that one source tells of a listing's. */
export interface ToldSchedule {
  listingId: number;
  sourceId: number;
  /** ISO date, or a bare year. */
  asOf: string;
  tracks: readonly TrackTold[];
}

/**
 * Replaces what a series says of these listings' schedules, none where it tells of none, and tells search of each that
 * changed. Throws `RangeError` on sessions that no week can have. Call it in a transaction.
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
  const rows = schedules.flatMap((schedule) =>
    schedule.tracks.map((track) => rowOf(series, schedule, track)),
  );
  if (rows.length > 0) await db.insertInto('track').values(rows).execute();
  const changed = [...gone, ...rows].map((row) => row.listing_id);
  await insertListingChanges(db, [...new Set(changed)]);
}

function rowOf(series: Series, { listingId, sourceId, asOf }: ToldSchedule, track: TrackTold) {
  return {
    listing_id: listingId,
    series,
    source_id: sourceId,
    name: track.name,
    weeks_least: track.weeks?.least ?? null,
    weeks_most: track.weeks?.most ?? null,
    ages: JSON.stringify(track.ages),
    sessions: writeSessions(track.sessions),
    as_of: asOf,
  };
}
