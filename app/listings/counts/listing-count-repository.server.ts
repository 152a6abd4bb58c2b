import type { Db } from '#db/connect.server.ts';
import { findListingIds } from '../listing-repository.server.ts';
import type { CountRow, DayCounts } from './counts.ts';

/** Adds to what stands there already. What is under an id that no listing has, or had, is dropped. */
export async function addCounts(db: Db, rows: readonly CountRow[]): Promise<void> {
  const ids = await findListingIds(db, [...new Set(rows.map(({ publicId }) => publicId))]);
  const values = rows.flatMap(({ publicId, ...counts }) => {
    const id = ids.get(publicId);
    return id === undefined ? [] : [{ listing_id: id, ...counts }];
  });
  if (values.length === 0) return;
  await db
    .insertInto('listing_count')
    .values(values)
    .onConflict((conflict) =>
      conflict.columns(['listing_id', 'day']).doUpdateSet((eb) => ({
        shown: eb('listing_count.shown', '+', eb.ref('excluded.shown')),
        opened: eb('listing_count.opened', '+', eb.ref('excluded.opened')),
        compared: eb('listing_count.compared', '+', eb.ref('excluded.compared')),
        called: eb('listing_count.called', '+', eb.ref('excluded.called')),
      })),
    )
    .execute();
}

/** Days without a row were counted and nothing came. */
export async function findCountsSince(db: Db, listingId: number, day: string): Promise<DayCounts[]> {
  return db
    .selectFrom('listing_count')
    .select(['day', 'shown', 'opened', 'compared', 'called'])
    .where('listing_id', '=', listingId)
    .where('day', '>=', day)
    .orderBy('day')
    .execute();
}

/** The first day on which anything was counted of any listing. */
export async function findFirstCountedDay(db: Db): Promise<string | undefined> {
  const row = await db.selectFrom('listing_count').select('day').orderBy('day').limit(1).executeTakeFirst();
  return row?.day;
}

export async function deleteCountsBefore(db: Db, day: string): Promise<void> {
  await db.deleteFrom('listing_count').where('day', '<', day).execute();
}

/** The counts of two listings that are one. */
export async function moveCounts(db: Db, keep: number, drop: number): Promise<void> {
  const rows = await findCountsSince(db, drop, '');
  if (rows.length === 0) return;
  const { public_id } = await db
    .selectFrom('listing')
    .select('public_id')
    .where('id', '=', keep)
    .executeTakeFirstOrThrow();
  await addCounts(
    db,
    rows.map((row) => ({ ...row, publicId: public_id })),
  );
  await db.deleteFrom('listing_count').where('listing_id', '=', drop).execute();
}
