import type { Db } from '#db/connect.server.ts';
import type { ListingStatus } from './listing.ts';
import { insertListingChanges } from './listing-change-repository.server.ts';

/** Call it in the transaction of what decides so. */
export async function setListingStatus(trx: Db, listingId: number, status: ListingStatus): Promise<void> {
  await trx.updateTable('listing').set({ status }).where('id', '=', listingId).execute();
  await insertListingChanges(trx, [listingId]);
}
