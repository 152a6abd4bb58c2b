import type { Db } from '#db/connect.server.ts';
import { insertListingChanges } from '../listings/listing-change-repository.server.ts';
import { differs, listingRowOf } from './4-plan-listings.ts';
import { composeListing } from './compose-listing.ts';
import type { KnownPoints } from './known-points.ts';
import type { KnownRecords } from './known-records.ts';
import { findListingRows, upsertListings } from './listing-writes-repository.server.ts';

const LISTINGS_A_BATCH = 400;

export interface RecomposedTally {
  /** Listings whose columns changed. */
  changed: number;
  /** Of them, those that no source holds any more. */
  absent: number;
  /** Of them, those that got the point of their street. */
  placed: number;
}

/** Composes listings anew from their rows, a batch a transaction, and writes those that differ. */
export async function recomposeListings(
  db: Db,
  listingIds: readonly number[],
  known: KnownRecords,
  points: KnownPoints,
  onProgress: (done: number) => void = () => {},
): Promise<RecomposedTally> {
  const tally: RecomposedTally = { changed: 0, absent: 0, placed: 0 };
  for (let at = 0; at < listingIds.length; at += LISTINGS_A_BATCH) {
    const batch = listingIds.slice(at, at + LISTINGS_A_BATCH);
    await db.transaction().execute(async (trx) => {
      const existing = await findListingRows(trx, batch);
      const changed = [...existing.values()].flatMap((row) => {
        const composed = composeListing(known.linkedRecordsOf(row.id), points);
        if (!differs(row, composed)) return [];
        tally.changed += 1;
        if (composed.in_latest_release < row.in_latest_release) tally.absent += 1;
        if (composed.precision === 'street' && row.precision !== 'street') tally.placed += 1;
        return [listingRowOf(composed, row.public_id, row)];
      });
      const ids = await upsertListings(trx, changed);
      await insertListingChanges(trx, [...ids.values()]);
    });
    onProgress(at + batch.length);
  }
  return tally;
}
