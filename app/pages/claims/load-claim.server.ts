import type { Actor } from '#app/accounts/actor.ts';
import type { Action } from '#app/accounts/permissions.ts';
import { requireAccountActor, requirePermission } from '#app/accounts/require-permission.server.ts';
import { phoneText } from '#app/listings/phone-link.tsx';
import type { Claim } from '#app/portal/claims/claim.ts';
import { findClaim } from '#app/portal/claims/claim-repository.server.ts';
import { type ClaimState, canHappen, OPEN_STATES } from '#app/portal/claims/claim-states.ts';
import { claimantOf, claimedName, findClaimedListing } from '#app/portal/claims/find-claim-subject.server.ts';
import { findPapers } from '#app/portal/claims/paper-repository.server.ts';
import { judgeProofAddress } from '#app/portal/claims/proof-address.ts';
import { proofWaysOf } from '#app/portal/claims/proof-ways.ts';
import { MOST_CODE_TRIES } from '#app/portal/claims/prove-claim.server.ts';
import { sayBytes } from '#app/portal/claims/say-bytes.ts';
import { requireOrganization } from '#app/portal/organizations/organization-repository.server.ts';
import { organizationPath, programPath, startPath } from '#app/portal/portal-paths.ts';
import { isKey } from '#app/portal/random-key.server.ts';
import type { Db } from '#db/connect.server.ts';

/** The claim that a request names, where the action is the actor's to do; throws the answer otherwise. */
export async function requireClaim(
  db: Db,
  actor: Actor,
  action: Action,
  key: string | undefined,
  request: Request,
): Promise<Claim> {
  requireAccountActor(actor, request);
  const claim = isKey(key) ? await findClaim(db, key) : undefined;
  if (!claim) throw new Response(null, { status: 404 });
  requirePermission(actor, action, claimantOf(claim), request);
  return claim;
}

export interface ClaimView {
  key: string;
  name: string;
  isNew: boolean;
  state: ClaimState;
  createdAt: string;
  reason?: string;
  /** A code is out, or a moderator was asked for one. */
  code?: { by: 'mail' | 'call' | 'letter'; to: string; expiresAt?: string; isVoid: boolean };
  /** `mailTo`: the account's own address, where a code mailed there proves it. */
  ways: { domain?: string; mailTo?: string; phone?: string; letter?: string };
  papers: { key: string; type: 'pdf' | 'png' | 'jpeg'; size: string }[];
  /** A moderator sees how it stands, and does nothing in another's name. */
  isOwn: boolean;
  canProve: boolean;
  canGiveCode: boolean;
  canWithdraw: boolean;
  organizationHref?: string;
  /** Where its page is written, once it is approved. */
  editHref?: string;
  /** Where to ask anew, once it is closed. */
  againHref?: string;
}

export async function loadClaim(
  db: Db,
  claim: Claim,
  { now, accountId, email }: { now: Date; accountId: number; email: string },
): Promise<ClaimView> {
  const listing = await findClaimedListing(db, claim);
  const { domain, phone, letter } = proofWaysOf(listing, claim);
  const { state, reason, publicId, organizationId } = claim;
  const isOwn = claim.accountId === accountId;
  const isApproved = state === 'approved' && organizationId !== undefined;
  const isClosed = !OPEN_STATES.includes(state) && state !== 'approved';
  return {
    key: claim.key,
    name: claimedName(claim, listing),
    isNew: claim.proposal !== undefined,
    state,
    createdAt: claim.createdAt,
    ...(reason ? { reason } : {}),
    ...(isOwn ? codeOf(claim, now) : {}),
    ways: {
      ...(domain ? { domain } : {}),
      ...(isOwn && domain && judgeProofAddress(email, domain).kind === 'fits' ? { mailTo: email } : {}),
      ...(phone ? { phone: phoneText(phone.number) } : {}),
      ...(letter ? { letter } : {}),
    },
    papers: (await findPapers(db, claim.id)).map(({ key, type, bytes }) => ({
      key,
      type,
      size: sayBytes(bytes),
    })),
    isOwn,
    canProve: isOwn && canHappen(state, 'send-papers'),
    canGiveCode: isOwn && canHappen(state, 'give-code'),
    canWithdraw: isOwn && canHappen(state, 'withdraw'),
    ...(isApproved
      ? { organizationHref: organizationPath((await requireOrganization(db, organizationId)).key) }
      : {}),
    ...(isOwn && isApproved && publicId ? { editHref: programPath(publicId) } : {}),
    ...(isOwn && isClosed && publicId ? { againHref: startPath(publicId) } : {}),
  };
}

function codeOf(
  { state, proof, proofTo, codeExpiresAt, codeTries }: Claim,
  now: Date,
): Pick<ClaimView, 'code'> {
  const isOut = state === 'code-mailed' || state === 'code-asked' || state === 'code-issued';
  if (!isOut || !proof || proof === 'papers' || !proofTo) return {};
  const isVoid =
    state !== 'code-asked' &&
    (codeExpiresAt === undefined || codeExpiresAt <= now.toISOString() || codeTries >= MOST_CODE_TRIES);
  const to = proof === 'call' ? phoneText(proofTo) : proofTo;
  return { code: { by: proof, to, isVoid, ...(codeExpiresAt ? { expiresAt: codeExpiresAt } : {}) } };
}
