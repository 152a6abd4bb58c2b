import type { Db } from '#db/connect.server.ts';
import { deleteChangesBefore } from '../listings/listing-change-repository.server.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/**
 * Every running process reads a change within seconds and one that starts reads all listings; an index that all share
 * and that is further behind is filled anew.
 */
export const CHANGES_KEPT_DAYS = 30;

export async function pruneChanges(db: Db, now: Date): Promise<void> {
  await deleteChangesBefore(db, new Date(now.getTime() - CHANGES_KEPT_DAYS * DAY_MS).toISOString());
}

/** Prunes now and each day. Returns what ends it. */
export function startPruning(db: Db, onError: (error: unknown) => void): () => void {
  const prune = () => pruneChanges(db, new Date()).catch(onError);
  const timer = setInterval(prune, DAY_MS);
  timer.unref();
  prune();
  return () => clearInterval(timer);
}
