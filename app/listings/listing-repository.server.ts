import type { Db } from '#db/connect.server.ts';
import type { Listing } from './listing.ts';
import { listingFromRow } from './listing-row.ts';

/** A listing by its public id. `alias` says that the id was merged into this listing. */
export async function findListingByPublicId(
  db: Db,
  publicId: string,
): Promise<{ listing: Listing; alias: boolean } | undefined> {
  const row = await db.selectFrom('listing').selectAll().where('public_id', '=', publicId).executeTakeFirst();
  if (row) return { listing: listingFromRow(row), alias: false };
  const merged = await db
    .selectFrom('listing_alias')
    .innerJoin('listing', 'listing.id', 'listing_alias.listing_id')
    .selectAll('listing')
    .where('listing_alias.public_id', '=', publicId)
    .executeTakeFirst();
  return merged && { listing: listingFromRow(merged), alias: true };
}

/** A listing whatever its status. */
export async function findListingById(db: Db, id: number): Promise<Listing | undefined> {
  const row = await db.selectFrom('listing').selectAll().where('id', '=', id).executeTakeFirst();
  return row && listingFromRow(row);
}

/** Each public id that is known, its listing, and whether the id was merged into it. */
export async function findListingsByPublicIds(
  db: Db,
  publicIds: readonly string[],
): Promise<Map<string, { listing: Listing; alias: boolean }>> {
  if (publicIds.length === 0) return new Map();
  const rows = await db.selectFrom('listing').selectAll().where('public_id', 'in', publicIds).execute();
  const merged = await db
    .selectFrom('listing_alias')
    .innerJoin('listing', 'listing.id', 'listing_alias.listing_id')
    .selectAll('listing')
    .select('listing_alias.public_id as merged_id')
    .where('listing_alias.public_id', 'in', publicIds)
    .execute();
  const found = new Map<string, { listing: Listing; alias: boolean }>();
  for (const row of merged) found.set(row.merged_id, { listing: listingFromRow(row), alias: true });
  for (const row of rows) found.set(row.public_id, { listing: listingFromRow(row), alias: false });
  return found;
}

/** Each public id that is known, with the number of its listing; a merged one has that of the listing it became. */
export async function findListingIds(db: Db, publicIds: readonly string[]): Promise<Map<string, number>> {
  if (publicIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('listing')
    .select(['public_id', 'id'])
    .where('public_id', 'in', publicIds)
    .union(
      db
        .selectFrom('listing_alias')
        .select(['public_id', 'listing_id as id'])
        .where('public_id', 'in', publicIds),
    )
    .execute();
  return new Map(rows.map(({ public_id, id }) => [public_id, id]));
}

/** Published listings in the order of the ids; an id that is gone or withdrawn is left out. */
export async function findListingsByIds(db: Db, ids: readonly number[]): Promise<Listing[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('listing')
    .selectAll()
    .where('id', 'in', ids)
    .where('status', '=', 'published')
    .execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    return row ? [listingFromRow(row)] : [];
  });
}

/**
 * The other published listings at the same street and ZIP, by name. To name one that withholds its address among its
 * neighbors would tell it.
 */
export async function findAtSameAddress(db: Db, listing: Listing): Promise<Listing[]> {
  if (listing.addressKey === undefined) return [];
  const rows = await db
    .selectFrom('listing')
    .selectAll()
    .where('address_key', '=', listing.addressKey)
    .where('id', '!=', listing.id)
    .where('address_hidden', '=', 0)
    .where('status', '=', 'published')
    .orderBy('name')
    .execute();
  return rows.map(listingFromRow);
}

/** How many published listings there are. */
export async function countListings(db: Db): Promise<number> {
  const { count } = await db
    .selectFrom('listing')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('status', '=', 'published')
    .executeTakeFirstOrThrow();
  return count;
}
