import { findListingsByPublicIds } from '#app/listings/listing-repository.server.ts';
import type { Db } from '#db/connect.server.ts';

/** The names of published programs, and of all else what was picked. */
export async function findNamesOf(db: Db, picks: readonly string[]): Promise<string[]> {
  const found = await findListingsByPublicIds(db, picks);
  return picks.map((pick) => {
    const listing = found.get(pick)?.listing;
    return listing?.status === 'published' ? listing.name : pick;
  });
}
