import type { Db } from '#db/connect.server.ts';

/** The public ids of listings that were merged into this one. */
export async function findAliases(db: Db, listingId: number): Promise<string[]> {
  const rows = await db
    .selectFrom('listing_alias')
    .select('public_id')
    .where('listing_id', '=', listingId)
    .execute();
  return rows.map(({ public_id }) => public_id);
}
