import { sql } from 'kysely';
import type { Db } from '#db/connect.server.ts';

/** What of a listing a program can say and no import changes afterward. */
export type HeldPart = 'name' | 'address' | 'contacts';

/** The columns of each part. */
export interface IdentityColumns {
  name: { name: string; program: string | null };
  address: {
    street: string | null;
    unit: string | null;
    city: string | null;
    state: string;
    zip: string | null;
    address_hidden: number;
    latitude: number | null;
    longitude: number | null;
    precision: 'street' | 'zip' | 'none';
    time_zone: string | null;
    address_key: string | null;
  };
  /** `phones` as JSON. */
  contacts: { phones: string; website: string | null };
}

/** Keeps what a program says of one part, and holds it against imports. */
export async function holdIdentity<Part extends HeldPart>(
  trx: Db,
  listingId: number,
  part: Part,
  columns: IdentityColumns[Part],
): Promise<void> {
  const { held } = await trx
    .selectFrom('listing')
    .select('held')
    .where('id', '=', listingId)
    .executeTakeFirstOrThrow();
  const parts = new Set<string>([...(JSON.parse(held) as string[]), part]);
  await trx
    .updateTable('listing')
    .set({ ...columns, held: JSON.stringify([...parts].sort()) })
    .where('id', '=', listingId)
    .execute();
}

/** Whether a source withholds the address, which wins over what anybody else says. */
export async function isWithheldBySource(db: Db, listingId: number): Promise<boolean> {
  const found = await db
    .selectFrom('source_record')
    .select('id')
    .where('listing_id', '=', listingId)
    .where(sql<number>`json_extract(place, '$.addressHidden')`, '=', 1)
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}
