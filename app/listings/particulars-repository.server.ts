import type { Db } from '#db/connect.server.ts';
import { keepUntilWritten } from '#db/keep-until-written.server.ts';
import { HELD } from './credential-status.ts';
import { dayOf } from './freshness/shelf-life.ts';
import type { Credential, OfficeHoursDay } from './listing.ts';
import type { Series } from './series.ts';
import type { Track } from './track.ts';
import { findTracksOf } from './track-repository.server.ts';

/** Credentials, office hours and tracks of a listing, each with its series and date. */
export interface Particulars {
  credentials: readonly Credential[];
  officeHours: readonly OfficeHoursDay[];
  /** Of the schedule that stands. */
  tracks: readonly Track[];
}

export async function findParticulars(db: Db, listingId: number): Promise<Particulars> {
  return (await findParticularsOf(db, [listingId]))(listingId);
}

/** The same of several listings. */
export async function findParticularsOf(
  db: Db,
  ids: readonly number[],
): Promise<(listingId: number) => Particulars> {
  const found = await readParticularsOf(db, ids, dayOf(new Date()));
  return (id) => found.get(id) ?? NO_PARTICULARS;
}

const NO_PARTICULARS: Particulars = { credentials: [], officeHours: [], tracks: [] };

const readParticularsOf = keepUntilWritten<number, Particulars>(async (db, ids, today) => {
  const credentials = await findCredentialsOf(db, ids, today);
  const officeHours = await findOfficeHoursOf(db, ids);
  const tracks = await findTracksOf(db, ids, today);
  return new Map(
    ids.map((id) => [
      id,
      {
        tracks: tracks.get(id) ?? [],
        credentials: credentials.get(id) ?? [],
        officeHours: officeHours.get(id) ?? [],
      },
    ]),
  );
});

/** Those that a moderator read and that hold today first, then what sources report, the newest first. */
async function findCredentialsOf(
  db: Db,
  ids: readonly number[],
  today: string,
): Promise<Map<number, Credential[]>> {
  const byListing = new Map<number, Credential[]>();
  if (ids.length === 0) return byListing;
  const rows = await db
    .selectFrom('credential')
    .select(['listing_id', 'term', 'scope', 'number', 'series', 'as_of'])
    .select((eb) => eb.val('reported').as('status'))
    .where('listing_id', 'in', ids)
    .unionAll((eb) =>
      eb
        .selectFrom('verified_credential')
        .select(['listing_id', 'term', 'scope', 'number', eb.val('moderator').as('series')])
        .select(['read_on as as_of', eb.val('verified').as('status')])
        .where('listing_id', 'in', ids)
        .where('status', 'in', HELD)
        .where((on) => on.or([on('expires_on', 'is', null), on('expires_on', '>=', today)])),
    )
    .orderBy('status', 'desc')
    .orderBy('as_of', 'desc')
    .orderBy('term')
    .execute();
  for (const { listing_id, number, as_of, series, status, ...credential } of rows) {
    const ofListing = byListing.get(listing_id) ?? [];
    byListing.set(listing_id, ofListing);
    ofListing.push({
      ...credential,
      series: series as Series,
      status: status as Credential['status'],
      asOf: as_of,
      ...(number === null ? {} : { number }),
    });
  }
  return byListing;
}

/** When offices are open, by weekday and hour; a listing of which nothing is told is absent. */
async function findOfficeHoursOf(db: Db, ids: readonly number[]): Promise<Map<number, OfficeHoursDay[]>> {
  const byListing = new Map<number, OfficeHoursDay[]>();
  if (ids.length === 0) return byListing;
  const rows = await db
    .selectFrom('office_hours')
    .select(['listing_id', 'weekday', 'opens_at', 'closes_at', 'series', 'as_of'])
    .where('listing_id', 'in', ids)
    .orderBy('weekday')
    .orderBy('opens_at')
    .execute();
  for (const row of rows) {
    const days = byListing.get(row.listing_id) ?? [];
    byListing.set(row.listing_id, days);
    days.push({
      weekday: row.weekday,
      opensAt: row.opens_at,
      closesAt: row.closes_at,
      series: row.series as Series,
      asOf: row.as_of,
    });
  }
  return byListing;
}
