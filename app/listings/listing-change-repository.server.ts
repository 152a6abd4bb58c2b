import type { Db } from '#db/connect.server.ts';

const ROWS_A_STATEMENT = 5_000;

/** Tells search to read these listings again; call it in the transaction that changes them. */
export async function insertListingChanges(db: Db, listingIds: readonly number[]): Promise<void> {
  const changed_at = new Date().toISOString();
  for (let at = 0; at < listingIds.length; at += ROWS_A_STATEMENT) {
    const chunk = listingIds.slice(at, at + ROWS_A_STATEMENT);
    await db
      .insertInto('listing_change')
      .values(chunk.map((listing_id) => ({ listing_id, changed_at })))
      .execute();
  }
}

/** The newest change's number; 0 where there is none. */
export async function findLastChange(db: Db): Promise<number> {
  const { last } = await db
    .selectFrom('listing_change')
    .select((eb) => eb.fn.max('id').as('last'))
    .executeTakeFirstOrThrow();
  return last ?? 0;
}

/** Listings changed after a number, each once, with the number up to which they were read. */
export async function findChangesAfter(
  db: Db,
  after: number,
  limit: number,
): Promise<{ upTo: number; listingIds: number[] }> {
  const rows = await db
    .selectFrom('listing_change')
    .select(['id', 'listing_id'])
    .where('id', '>', after)
    .orderBy('id')
    .limit(limit)
    .execute();
  return { upTo: rows.at(-1)?.id ?? after, listingIds: [...new Set(rows.map((row) => row.listing_id))] };
}

/** Forgets changes made before an instant, but for the newest, whose number says how far the log has come. */
export async function deleteChangesBefore(db: Db, instant: string): Promise<void> {
  await db
    .deleteFrom('listing_change')
    .where('changed_at', '<', instant)
    .where('id', '<', (eb) =>
      eb.selectFrom('listing_change').select((inner) => inner.fn.max('id').as('last')),
    )
    .execute();
}
