import { forgetAttempts } from '#app/accounts/attempt-repository.server.ts';
import { takeAttempts } from '#app/accounts/take-attempts.server.ts';
import type { Db } from '#db/connect.server.ts';
import { findHolder, findMembers } from '../organizations/organization-repository.server.ts';
import type { PortalParts } from '../portal-parts.ts';
import type { Claim } from './claim.ts';
import { hashClaimCode, makeClaimCode, parseClaimCode } from './claim-code.server.ts';
import { findClaim, moveClaim, takeCodeTry } from './claim-repository.server.ts';
import { canHappen } from './claim-states.ts';
import { findClaimedListing } from './find-claim-subject.server.ts';
import { findPapers } from './paper-repository.server.ts';
import { judgeProofAddress, type ProofAddressTrouble } from './proof-address.ts';
import { phoneKept, proofWaysOf } from './proof-ways.ts';

/** Of the codes themselves. */
export const MAILED_CODE_HOURS = 24;
export const CALL_CODE_HOURS = 24;
export const LETTER_CODE_HOURS = 21 * 24;
/** Wrong ones, after which a code is void. */
export const MOST_CODE_TRIES = 5;

const HOUR_MS = 3_600_000;

/** `stale`: somebody or something was first; look again. */
export type Moved = { kind: 'moved' } | { kind: 'stale' };

const movedOr = (isMoved: boolean): Moved => ({ kind: isMoved ? 'moved' : 'stale' });

/** A new code to its own time; the earlier one is void. */
export function newCode(parts: PortalParts, claim: Pick<Claim, 'id'>, hours: number) {
  const code = makeClaimCode();
  const expiresAt = new Date(parts.clock().getTime() + hours * HOUR_MS).toISOString();
  return { code, kept: { hash: hashClaimCode(parts.key, claim.id, code), expiresAt } };
}

export type CodeMailed = Moved | { kind: ProofAddressTrouble | 'no-domain' | 'too-many' };

/** Mails a code to an address at the program's own domain. */
export async function mailClaimCode(parts: PortalParts, claim: Claim, typed: string): Promise<CodeMailed> {
  const { db, clock, post } = parts;
  const { domain } = proofWaysOf(await findClaimedListing(db.reader, claim), claim);
  if (domain === undefined) return { kind: 'no-domain' };
  const judged = judgeProofAddress(typed, domain);
  if (judged.kind !== 'fits') return { kind: judged.kind };
  if (!canHappen(claim.state, 'mail-code')) return { kind: 'stale' };
  const { address, key } = judged.email;
  const subjects = { 'claim-code-mail': String(claim.accountId), 'claim-code-address': key };
  if (!(await takeAttempts(parts, subjects))) return { kind: 'too-many' };
  const { code, kept } = newCode(parts, claim, MAILED_CODE_HOURS);
  return db.writer.transaction().execute(async (trx) => {
    const changes = { proof: 'mail', proofTo: address, code: kept } as const;
    const isMoved = await moveClaim(trx, claim, 'mail-code', changes, clock());
    if (isMoved) await post('claim-code', { email: address, code }, trx);
    return movedOr(isMoved);
  });
}

/** Asks a moderator for a code by the phone or the address on record. */
export async function askForCode(
  { db, clock }: PortalParts,
  claim: Claim,
  by: 'call' | 'letter',
): Promise<Moved | { kind: 'no-way' }> {
  const { phone, letter } = proofWaysOf(await findClaimedListing(db.reader, claim), claim);
  const proofTo = by === 'letter' ? letter : phone && phoneKept(phone);
  if (proofTo === undefined) return { kind: 'no-way' };
  return movedOr(await moveClaim(db.writer, claim, 'ask-code', { proof: by, proofTo, code: null }, clock()));
}

export type CodeGiven = Moved | { kind: 'wrong' | 'void' | 'too-many' };

/** The code that came by mail, phone or letter. It opens once. */
export async function giveClaimCode(parts: PortalParts, claim: Claim, typed: string): Promise<CodeGiven> {
  const { db, key, clock } = parts;
  if (!canHappen(claim.state, 'give-code')) return { kind: 'stale' };
  const subject = String(claim.accountId);
  if (!(await takeAttempts(parts, { 'claim-code': subject }))) return { kind: 'too-many' };
  const code = parseClaimCode(typed);
  if (code === undefined) return { kind: 'wrong' };
  const hash = await takeCodeTry(db.writer, claim, MOST_CODE_TRIES, clock());
  if (hash === undefined) return { kind: 'void' };
  if (hash !== hashClaimCode(key, claim.id, code)) return { kind: 'wrong' };
  const isMoved = await db.writer.transaction().execute(async (trx) => {
    const provedAt = clock().toISOString();
    if (!(await moveClaim(trx, claim, 'give-code', { provedAt, code: null }, clock()))) return false;
    await forgetAttempts(trx, key, { action: 'claim-code', subject });
    await tellHolder(trx, parts, claim);
    return true;
  });
  return movedOr(isMoved);
}

/** Hands in the papers that were added. */
export async function sendPapers(parts: PortalParts, claim: Claim): Promise<Moved | { kind: 'no-papers' }> {
  const { db, clock } = parts;
  return db.writer.transaction().execute(async (trx): Promise<Moved | { kind: 'no-papers' }> => {
    if ((await findPapers(trx, claim.id)).length === 0) return { kind: 'no-papers' };
    const changes = { proof: 'papers', proofTo: null, provedAt: clock().toISOString(), code: null } as const;
    const isMoved = await moveClaim(trx, claim, 'send-papers', changes, clock());
    if (isMoved) await tellHolder(trx, parts, claim);
    return movedOr(isMoved);
  });
}

export async function withdrawClaim({ db, clock }: PortalParts, claim: Claim): Promise<Moved> {
  return movedOr(await moveClaim(db.writer, claim, 'withdraw', { code: null }, clock()));
}

/** Whoever manages the listing hears that somebody else asks for it. */
async function tellHolder(trx: Db, { post }: PortalParts, { key }: Claim): Promise<void> {
  const claim = await findClaim(trx, key);
  const holder = claim?.listingId === undefined ? undefined : await findHolder(trx, claim.listingId);
  if (!holder) return;
  const owner = (await findMembers(trx, holder.id)).find(({ role }) => role === 'owner');
  if (owner) await post('claim-rival', { email: owner.email, organization: holder.key }, trx);
}
