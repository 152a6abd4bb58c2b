import type { Db } from '#db/connect.server.ts';
import { withoutWithheldAddress } from './withheld-address.ts';

const IDS_IN_STATEMENT = 500;

/** In which city a listing is, as its source spells it; absent where the address is withheld or no city is known. */
export interface ListingCity {
  id: number;
  city?: string;
  addressHidden: boolean;
}

/** In the order of the ids; a listing that is no longer published is left out. */
export async function findListingCities(db: Db, ids: readonly number[]): Promise<ListingCity[]> {
  const byId = new Map<number, ListingCity>();
  for (let start = 0; start < ids.length; start += IDS_IN_STATEMENT) {
    const rows = await db
      .selectFrom('listing')
      .select(['id', 'city', 'address_hidden'])
      .where('id', 'in', ids.slice(start, start + IDS_IN_STATEMENT))
      .where('status', '=', 'published')
      .execute();
    for (const { id, city, address_hidden } of rows.map(withoutWithheldAddress)) {
      byId.set(id, { id, addressHidden: address_hidden === 1, ...(city === null ? {} : { city }) });
    }
  }
  return ids.flatMap((id) => byId.get(id) ?? []);
}
