import { takeAttempts } from '#app/accounts/take-attempts.server.ts';
import type { PortalParts } from '../portal-parts.ts';
import { makeKey } from '../random-key.server.ts';
import type { Claim } from './claim.ts';
import { touchClaim } from './claim-repository.server.ts';
import { canHappen } from './claim-states.ts';
import { deletePaper, findPapers, insertPaper } from './paper-repository.server.ts';
import { LARGEST_PAPER, MOST_PAPERS, paperTypeOf } from './paper-type.ts';

export type PaperAdded = {
  kind: 'added' | 'no-file' | 'too-large' | 'wrong-type' | 'enough' | 'too-many' | 'stale';
};

/** Whether this account may send another file now: asked before its bytes are read. */
export async function mayAddPaper(parts: PortalParts, claim: Claim): Promise<PaperAdded | undefined> {
  if (!canHappen(claim.state, 'send-papers')) return { kind: 'stale' };
  if ((await findPapers(parts.db.reader, claim.id)).length >= MOST_PAPERS) return { kind: 'enough' };
  const isLeft = await takeAttempts(parts, { 'claim-paper': String(claim.accountId) });
  return isLeft ? undefined : { kind: 'too-many' };
}

/** Keeps one document of a claim. Nothing of what the sender calls it is kept. */
export async function addPaper(
  { db, papers, clock }: PortalParts,
  claim: Claim,
  bytes: Uint8Array | undefined,
): Promise<PaperAdded> {
  if (!bytes || bytes.length === 0) return { kind: 'no-file' };
  if (bytes.length > LARGEST_PAPER) return { kind: 'too-large' };
  const type = paperTypeOf(bytes);
  if (!type) return { kind: 'wrong-type' };
  const key = makeKey();
  // The file first: a row without its file would be a proof that nobody can read.
  papers.write(key, bytes);
  const kind = await db.writer.transaction().execute(async (trx) => {
    if ((await findPapers(trx, claim.id)).length >= MOST_PAPERS) return 'enough' as const;
    if (!(await touchClaim(trx, claim, clock()))) return 'stale' as const;
    await insertPaper(trx, claim.id, { key, type, bytes: bytes.length }, clock());
    return 'added' as const;
  });
  if (kind !== 'added') papers.remove(key);
  return { kind };
}

export async function removePaper(
  { db, papers, clock }: PortalParts,
  claim: Claim,
  key: string,
): Promise<boolean> {
  if (!canHappen(claim.state, 'send-papers')) return false;
  const isRemoved = await db.writer.transaction().execute(async (trx) => {
    if (!(await touchClaim(trx, claim, clock()))) return false;
    return deletePaper(trx, claim.id, key);
  });
  if (isRemoved) papers.remove(key);
  return isRemoved;
}
