import type { Db } from '#db/connect.server.ts';

/** A listing that a shared index would not take, and why. */
export interface RefusedListing {
  id: number;
  reason: string;
}

export interface SharedIndex {
  shape: string;
  /** The last change that it holds. */
  cursor: number;
  filledAt: string;
  refused: RefusedListing[];
}

/** Undefined where the index was never filled from this database. */
export async function findSharedIndex(db: Db, name: string): Promise<SharedIndex | undefined> {
  const row = await db.selectFrom('search_index').selectAll().where('name', '=', name).executeTakeFirst();
  if (!row) return undefined;
  return {
    shape: row.shape,
    cursor: row.cursor,
    filledAt: row.filled_at,
    refused: JSON.parse(row.refused),
  };
}

export async function saveSharedIndex(
  db: Db,
  name: string,
  { shape, cursor, filledAt, refused }: SharedIndex,
): Promise<void> {
  const row = { shape, cursor, filled_at: filledAt, refused: JSON.stringify(refused) };
  await db
    .insertInto('search_index')
    .values({ name, ...row })
    .onConflict((conflict) => conflict.column('name').doUpdateSet(row))
    .execute();
}

/** Every index is filled anew by whoever follows it next, and nobody holds a lease. */
export async function forgetSharedIndexes(db: Db): Promise<void> {
  await db.deleteFrom('search_index').execute();
  await db.deleteFrom('lease').execute();
}

export interface ChangeGap {
  /** Changes after the cursor. */
  changes: number;
  /** When the first of them was made. */
  since?: string;
  /** Changes after the cursor have been forgotten, so that they cannot be followed. */
  isTorn: boolean;
}

/** What an index at this cursor has yet to read. */
export async function findChangeGap(db: Db, cursor: number): Promise<ChangeGap> {
  const ahead = await db
    .selectFrom('listing_change')
    .select((eb) => [eb.fn.countAll<number>().as('changes'), eb.fn.min('changed_at').as('since')])
    .where('id', '>', cursor)
    .executeTakeFirstOrThrow();
  const { first, last } = await db
    .selectFrom('listing_change')
    .select((eb) => [eb.fn.min('id').as('first'), eb.fn.max('id').as('last')])
    .executeTakeFirstOrThrow();
  return {
    changes: ahead.changes,
    ...(ahead.since ? { since: ahead.since } : {}),
    // A cursor ahead of the log comes from another state of the database, such as before a backup was put back.
    isTorn: first !== null && last !== null && (first > cursor + 1 || cursor > last),
  };
}
