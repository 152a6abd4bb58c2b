import type { Db } from '#db/connect.server.ts';
import { findToldStatements } from '../statement-repository.server.ts';
import { lapseDaysOf } from './pass-over-lapsed.ts';

/**
 * Notes for each listing on which day time next changes what is known of it. Call it in the transaction that writes a
 * person's words, after them.
 */
export async function settleNextLapse(db: Db, listingIds: readonly number[], today: string): Promise<void> {
  const told = await findToldStatements(db, listingIds, today);
  for (const id of listingIds) {
    const days = (told.get(id) ?? []).flatMap(lapseDaysOf).filter((day) => day > today);
    await db
      .updateTable('listing')
      .set({ next_lapse_at: days.sort()[0] ?? null })
      .where('id', '=', id)
      .execute();
  }
}

/** Listings of which something has lapsed since they were looked at last. */
export async function findLapsed(db: Db, today: string, limit: number): Promise<number[]> {
  const rows = await db
    .selectFrom('listing')
    .select('id')
    .where('next_lapse_at', '<=', today)
    .orderBy('next_lapse_at')
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}
