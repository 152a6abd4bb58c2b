import { deleteUnanswered } from '../confirmations/confirmation-repository.server.ts';
import type { PortalParts } from '../portal-parts.ts';
import { findStaleClaims, moveClaim } from './claim-repository.server.ts';
import { CLAIM_STATES, canHappen } from './claim-states.ts';
import { deletePapersOfClosed, findKnownPapers } from './paper-repository.server.ts';

const DAY_MS = 86_400_000;
/** A claim that nobody goes on with. */
export const LAPSE_DAYS = 30;
/** How long papers are kept after the claim was closed. */
export const PAPERS_KEPT_DAYS = 30;
const SWEEP_EVERY_MS = 3_600_000;

/** Ends claims that nobody goes on with, and deletes papers that are needed no more. */
export async function sweepClaims({
  db,
  papers,
  clock,
}: Pick<PortalParts, 'db' | 'papers' | 'clock'>): Promise<void> {
  const now = clock();
  const ago = (days: number) => new Date(now.getTime() - days * DAY_MS);
  const lapsing = CLAIM_STATES.filter((state) => canHappen(state, 'lapse'));
  for (const claim of await findStaleClaims(db.reader, lapsing, ago(LAPSE_DAYS))) {
    await moveClaim(db.writer, claim, 'lapse', { code: null }, now);
  }
  for (const key of await deletePapersOfClosed(db.writer, ago(PAPERS_KEPT_DAYS))) papers.remove(key);
  await deleteUnanswered(db.writer, now);
  // Files whose row was never written: the server was stopped in between.
  const old = papers.keysBefore(ago(1));
  const known = await findKnownPapers(db.reader, old);
  for (const key of old) if (!known.has(key)) papers.remove(key);
}

/** Now and then once an hour; returns what ends it. */
export function keepClaimsSwept(
  parts: Pick<PortalParts, 'db' | 'papers' | 'clock'>,
  onTrouble: (error: unknown) => void,
): () => Promise<void> {
  let working = sweepClaims(parts).catch(onTrouble);
  const timer = setInterval(() => {
    working = working.then(() => sweepClaims(parts)).catch(onTrouble);
  }, SWEEP_EVERY_MS);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await working;
  };
}
