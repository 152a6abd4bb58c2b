import { findListingsByPublicIds } from '#app/listings/listing-repository.server.ts';
import type { Db } from '#db/connect.server.ts';
import type { TakenPicks } from './picks.ts';
import type { Tray } from './tray.ts';

/** The picks that are listed programs, each once and by its id of today. */
export async function loadTray(
  db: Db,
  { picks, beyond }: Pick<TakenPicks, 'picks' | 'beyond'>,
): Promise<Tray> {
  const listings = await findListingsByPublicIds(db, picks);
  const picked = new Map<string, string>();
  for (const pick of picks) {
    const listing = listings.get(pick)?.listing;
    if (listing?.status === 'published') picked.set(listing.publicId, listing.name);
  }
  return {
    picked: [...picked].map(([pick, name]) => ({ pick, name })),
    isOverfull: beyond.length > 0,
  };
}
