import type { Db } from '#db/connect.server.ts';
import { withoutWithheldAddress } from './withheld-address.ts';

export interface ListingName {
  id: number;
  slug: string;
  name: string;
  program: string | null;
  /** Null where the address is withheld. */
  city: string | null;
  state: string;
}

/** What listings are called, in the order of the ids; those that nobody may see are left out. */
export async function namesOfListings(db: Db, ids: readonly number[]): Promise<ListingName[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('listing')
    .select(['id', 'slug', 'name', 'program', 'city', 'state', 'address_hidden'])
    .where('id', 'in', ids)
    .where('status', '=', 'published')
    .execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    if (!row) return [];
    const { slug, name, program, city, state } = withoutWithheldAddress(row);
    return [{ id, slug, name, program, city, state }];
  });
}
