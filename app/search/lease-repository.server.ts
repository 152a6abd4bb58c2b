import type { Db } from '#db/connect.server.ts';

export interface Lease {
  name: string;
  holder: string;
}

const LEASE_MS = 60_000;
const RENEW_EVERY_MS = 15_000;

/** Takes what is free, has run out, or is held already. */
export async function takeLease(db: Db, { name, holder }: Lease, now = new Date()): Promise<boolean> {
  const held_until = new Date(now.getTime() + LEASE_MS).toISOString();
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('lease')
    .values({ name, held_by: holder, held_until })
    .onConflict((conflict) =>
      conflict
        .column('name')
        .doUpdateSet({ held_by: holder, held_until })
        .where((eb) =>
          eb.or([eb('lease.held_by', '=', holder), eb('lease.held_until', '<', now.toISOString())]),
        ),
    )
    .executeTakeFirstOrThrow();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

export async function releaseLease(db: Db, { name, holder }: Lease): Promise<void> {
  await db.deleteFrom('lease').where('name', '=', name).where('held_by', '=', holder).execute();
}

/** Does the work while nobody else can hold the lease. Undefined where somebody else holds it. */
export async function underLease<T>(db: Db, lease: Lease, work: () => Promise<T>): Promise<T | undefined> {
  if (!(await takeLease(db, lease))) return undefined;
  // A renewal that fails leaves the lease to run out, and the next one may succeed.
  const renewal = setInterval(() => void takeLease(db, lease).catch(() => undefined), RENEW_EVERY_MS);
  renewal.unref();
  try {
    return await work();
  } finally {
    clearInterval(renewal);
    await releaseLease(db, lease);
  }
}
