import type { Db } from '#db/connect.server.ts';
import { keepUntilWritten } from '#db/keep-until-written.server.ts';
import type { Listing } from './listing.ts';
import { listingFromRow } from './listing-row.ts';

interface FoundListing {
  readonly listing: Listing;
  /** The id that was asked for was merged into this listing. */
  readonly alias: boolean;
}

/** A listing by its public id. */
export async function findListingByPublicId(db: Db, publicId: string): Promise<FoundListing | undefined> {
  return (await findListingsByPublicIds(db, [publicId])).get(publicId);
}

/** A listing whatever its status. */
export async function findListingById(db: Db, id: number): Promise<Listing | undefined> {
  const row = await db.selectFrom('listing').selectAll().where('id', '=', id).executeTakeFirst();
  return row && listingFromRow(row);
}

/** Each public id that is known, with its listing. */
export const findListingsByPublicIds = keepUntilWritten<string, FoundListing>(async (db, publicIds) => {
  const found = new Map<string, FoundListing>();
  if (publicIds.length === 0) return found;
  const rows = await db.selectFrom('listing').selectAll().where('public_id', 'in', publicIds).execute();
  for (const row of rows) found.set(row.public_id, { listing: listingFromRow(row), alias: false });
  const others = publicIds.filter((publicId) => !found.has(publicId));
  if (others.length === 0) return found;
  const merged = await db
    .selectFrom('listing_alias')
    .innerJoin('listing', 'listing.id', 'listing_alias.listing_id')
    .selectAll('listing')
    .select('listing_alias.public_id as merged_id')
    .where('listing_alias.public_id', 'in', others)
    .execute();
  for (const row of merged) found.set(row.merged_id, { listing: listingFromRow(row), alias: true });
  return found;
});

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
  const published = await readPublished(db, ids);
  return ids.flatMap((id) => published.get(id) ?? []);
}

const readPublished = keepUntilWritten<number, Listing>(async (db, ids) => {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('listing')
    .selectAll()
    .where('id', 'in', ids)
    .where('status', '=', 'published')
    .execute();
  return new Map(rows.map((row) => [row.id, listingFromRow(row)]));
});

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
