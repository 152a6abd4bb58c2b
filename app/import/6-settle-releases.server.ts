import type { Db } from '#db/connect.server.ts';
import { mergeListings } from '../listings/listing-removal-repository.server.ts';
import type { PlanContext } from './4-plan-listings.ts';
import type { KnownRecords } from './known-records.ts';
import { recomposeListings } from './recompose-listings.server.ts';
import type { RecordPlace } from './record-place.ts';
import { findJoins } from './same-place/find-joins.ts';
import { zipDigits } from './same-place/place-keys.ts';

export interface SettledTally {
  /** Listings that no newest release holds any more, since this import. */
  absent: number;
  /** Pairs of listings that turned out to be one place. */
  joined: number;
}

/** What follows once every row of a release is written: joins, and listings that the release left out. */
export async function settleReleases(
  db: Db,
  context: PlanContext,
  touched: ReadonlySet<number>,
): Promise<SettledTally> {
  const joined = await joinListings(db, context, touched);
  const absent = await recomposeSeries(db, context);
  return { absent, joined };
}

async function joinListings(
  db: Db,
  { known, run }: PlanContext,
  touched: ReadonlySet<number>,
): Promise<number> {
  const joins = findJoins(known.knownPlaces(inZipsOf(known, touched)), touched);
  for (const { keep, drop } of joins) {
    await db.transaction().execute((trx) => mergeListings(trx, keep, drop, run?.id));
    known.merge(keep, drop);
  }
  return joins.length;
}

/** Places are joined at one street and ZIP only. */
function inZipsOf(known: KnownRecords, listingIds: ReadonlySet<number>): (place: RecordPlace) => boolean {
  const places = [...listingIds].flatMap((id) => known.of(id).map(({ place }) => place));
  const zips = new Set(places.map(({ zip }) => zipDigits(zip)));
  return ({ zip }) => zips.has(zipDigits(zip));
}

/** Listings of this series whose columns may follow from other rows now, most of all those it no longer holds. */
async function recomposeSeries(db: Db, { known, release, points }: PlanContext): Promise<number> {
  const ids = [...known.listingIds()].filter((id) =>
    known.of(id).some((record) => record.series === release.series),
  );
  const { absent } = await recomposeListings(db, ids, known, points);
  return absent;
}
