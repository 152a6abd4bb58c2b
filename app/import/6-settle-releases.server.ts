import type { Db } from '#db/connect.server.ts';
import { insertListingChanges } from '../listings/listing-change-repository.server.ts';
import { mergeListings } from '../listings/listing-removal-repository.server.ts';
import { differs, listingRowOf, type PlanContext } from './4-plan-listings.ts';
import { composeListing } from './compose-listing.ts';
import { findListingRows, upsertListings } from './listing-writes-repository.server.ts';
import { findJoins } from './same-place/find-joins.ts';

const LISTINGS_A_BATCH = 400;

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
  const absent = await recomposeListings(db, context);
  return { absent, joined };
}

async function joinListings(db: Db, { known }: PlanContext, touched: ReadonlySet<number>): Promise<number> {
  const joins = findJoins(known.knownPlaces(), touched);
  for (const { keep, drop } of joins) {
    await db.transaction().execute((trx) => mergeListings(trx, keep, drop));
    known.merge(keep, drop);
  }
  return joins.length;
}

/** Listings of this series whose columns now follow from other rows, most of all those it no longer holds. */
async function recomposeListings(db: Db, context: PlanContext): Promise<number> {
  const { known, release, pointOfZip } = context;
  const ids = [...known.listingIds()].filter((id) =>
    known.of(id).some((record) => record.series === release.series),
  );
  let absent = 0;
  for (let at = 0; at < ids.length; at += LISTINGS_A_BATCH) {
    const batch = ids.slice(at, at + LISTINGS_A_BATCH);
    await db.transaction().execute(async (trx) => {
      const existing = await findListingRows(trx, batch);
      const changed = [...existing.values()].flatMap((row) => {
        const composed = composeListing(known.linkedRecordsOf(row.id), pointOfZip);
        if (!differs(row, composed)) return [];
        if (composed.in_latest_release < row.in_latest_release) absent += 1;
        return [listingRowOf(composed, row.public_id, row)];
      });
      const ids = await upsertListings(trx, changed);
      await insertListingChanges(trx, [...ids.values()]);
    });
  }
  return absent;
}
