import type { OpenDatabase } from '#db/connect.server.ts';
import { insertListingChanges } from '../listing-change-repository.server.ts';
import { findLapsed, settleNextLapse } from './next-lapse-repository.server.ts';
import { dayOf } from './shelf-life.ts';

interface SweepParts {
  db: OpenDatabase;
  clock: () => Date;
}

const SWEEP_EVERY_MS = 600_000;
/** Small enough that another writer waits for far less than its busy time-out. */
const LISTINGS_A_BATCH = 200;

/** Tells search of each listing of which something has lapsed. Returns how many. */
export async function sweepLapses({ db, clock }: SweepParts): Promise<number> {
  const today = dayOf(clock());
  let swept = 0;
  while ((await findLapsed(db.reader, today, 1)).length > 0) {
    swept += await db.writer.transaction().execute(async (trx) => {
      const ids = await findLapsed(trx, today, LISTINGS_A_BATCH);
      await settleNextLapse(trx, ids, today);
      await insertListingChanges(trx, ids);
      return ids.length;
    });
  }
  return swept;
}

/** Now and then every ten minutes; returns what ends it. */
export function keepLapsesSwept(parts: SweepParts, onTrouble: (error: unknown) => void): () => Promise<void> {
  const sweep = () => sweepLapses(parts).then(() => undefined, onTrouble);
  let working = sweep();
  const timer = setInterval(() => {
    working = working.then(sweep);
  }, SWEEP_EVERY_MS);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await working;
  };
}
