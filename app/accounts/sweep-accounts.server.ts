import type { AccountParts } from './account-parts.ts';
import { deleteUnconfirmed } from './account-repository.server.ts';
import { ATTEMPT_LIMITS } from './attempt-limits.ts';
import { deleteAttemptsBefore } from './attempt-repository.server.ts';
import { deleteLinksBefore } from './link-repository.server.ts';
import { deleteSessionsBefore } from './session-repository.server.ts';

/** An address that nobody confirmed is kept no longer. */
const UNCONFIRMED_MS = 7 * 86_400_000;
const SWEEP_EVERY_MS = 3_600_000;

/** Deletes what is over: sessions, links, counts, and accounts that were never confirmed. */
export async function sweepAccounts({ db, clock }: Pick<AccountParts, 'db' | 'clock'>): Promise<void> {
  const now = clock();
  const ago = (ms: number) => new Date(now.getTime() - ms);
  await deleteSessionsBefore(db.writer, now);
  await deleteLinksBefore(db.writer, now);
  for (const [action, { periodMs }] of Object.entries(ATTEMPT_LIMITS)) {
    await deleteAttemptsBefore(db.writer, action, ago(periodMs));
  }
  await deleteUnconfirmed(db.writer, ago(UNCONFIRMED_MS));
}

/** Now and then once an hour; returns what ends it. */
export function keepSwept(
  parts: Pick<AccountParts, 'db' | 'clock'>,
  onTrouble: (error: unknown) => void,
): () => Promise<void> {
  let working = sweepAccounts(parts).catch(onTrouble);
  const timer = setInterval(() => {
    working = working.then(() => sweepAccounts(parts)).catch(onTrouble);
  }, SWEEP_EVERY_MS);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await working;
  };
}
