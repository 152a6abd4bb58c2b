import { requireAccount } from '#app/accounts/account-repository.server.ts';
import type { AccountActor, Actor } from '#app/accounts/actor.ts';
import type { Action } from '#app/accounts/permissions.ts';
import { requireAccountActor, requirePermission } from '#app/accounts/require-permission.server.ts';
import { messagesFor } from '#app/language/messages.ts';
import { findDecisions } from '#app/listings/decision-repository.server.ts';
import type { Claim } from '#app/portal/claims/claim.ts';
import { findClaim, findClaimsOfListing } from '#app/portal/claims/claim-repository.server.ts';
import { type ClaimState, canHappen, OPEN_STATES } from '#app/portal/claims/claim-states.ts';
import type { ClaimDecision } from '#app/portal/claims/decide-claim.server.ts';
import { claimedName, findClaimedListing, involvedIn } from '#app/portal/claims/find-claim-subject.server.ts';
import { findHolder } from '#app/portal/organizations/organization-repository.server.ts';
import { isKey } from '#app/portal/random-key.server.ts';
import type { Db } from '#db/connect.server.ts';
import type { EvidenceRow } from './evidence.ts';
import { gatherEvidence } from './gather-evidence.server.ts';

/** The claim that a request names, where the action is the actor's; throws the answer otherwise. */
export async function requireClaimFor(
  db: Db,
  actor: Actor,
  action: Action,
  key: string | undefined,
  request: Request,
): Promise<{ claim: Claim; moderator: AccountActor }> {
  requireAccountActor(actor, request);
  const claim = isKey(key) ? await findClaim(db, key) : undefined;
  // Who may see no claim at all learns nothing of which there are.
  if (!claim) {
    requirePermission(actor, 'queue.see', {}, request);
    throw new Response(null, { status: 404 });
  }
  return { claim, moderator: requirePermission(actor, action, await involvedIn(db, claim), request) };
}

export interface ClaimDecisionView {
  key: string;
  version: number;
  /** The key of the organization that has the listing; empty for none. */
  holder: string;
  name: string;
  isNew: boolean;
  state: ClaimState;
  changedAt: string;
  createdAt: string;
  person: string;
  position: string;
  words?: string;
  reason?: string;
  evidence: EvidenceRow[];
  choices: ClaimDecision[];
  /** Somebody is to be called or written to. */
  codeTo?: { by: 'call' | 'letter'; to: string; isAgain: boolean };
  listingHref?: string;
  others: { key: string; person: string; state: ClaimState }[];
  log: { decision: string; reason?: string; at: string }[];
}

export async function loadClaimDecision(db: Db, claim: Claim): Promise<ClaimDecisionView> {
  const listing = await findClaimedListing(db, claim);
  const holder = listing && (await findHolder(db, listing.id));
  const rivals = listing
    ? (await findClaimsOfListing(db, listing.id)).filter(
        ({ id, state }) => id !== claim.id && (OPEN_STATES.includes(state) || state === 'approved'),
      )
    : [];
  const account = await requireAccount(db, claim.accountId);
  const decisions = await findDecisions(db, { kind: 'claim', subject: claim.key, most: 50 });
  return {
    key: claim.key,
    version: claim.version,
    holder: holder?.key ?? '',
    name: claimedName(claim, listing),
    isNew: claim.proposal !== undefined && !listing,
    state: claim.state,
    changedAt: claim.changedAt,
    createdAt: claim.createdAt,
    person: claim.person,
    position: claim.position,
    ...(claim.words ? { words: claim.words } : {}),
    ...(claim.reason ? { reason: claim.reason } : {}),
    evidence: await gatherEvidence(db, { claim, listing, holder, rivals, email: account.email }),
    choices: choicesOf(claim, holder !== undefined),
    ...codeToOf(claim),
    ...(listing?.status === 'published' ? { listingHref: `/programs/${listing.slug}` } : {}),
    others: rivals.map(({ key, person, state }) => ({ key, person, state })),
    log: decisions.map(({ decision, reason, decidedAt }) => ({
      decision: sayDecision(decision),
      at: decidedAt,
      ...(reason ? { reason } : {}),
    })),
  };
}

function choicesOf({ state, proposal, listingId }: Claim, isHeld: boolean): ClaimDecision[] {
  const isRemoved = listingId === undefined && proposal === undefined;
  const yes: ClaimDecision[] = isHeld ? ['join', 'replace'] : ['approve'];
  return [
    ...(canHappen(state, 'approve') && !isRemoved ? yes : []),
    ...(canHappen(state, 'ask-more') ? (['ask-more'] as const) : []),
    ...(canHappen(state, 'refuse') ? (['refuse'] as const) : []),
    ...(canHappen(state, 'revoke') ? (['revoke'] as const) : []),
  ];
}

function codeToOf({ state, proof, proofTo }: Claim): Pick<ClaimDecisionView, 'codeTo'> {
  if (!canHappen(state, 'issue-code') || (proof !== 'call' && proof !== 'letter') || !proofTo) return {};
  return { codeTo: { by: proof, to: proofTo, isAgain: state === 'code-issued' } };
}

function sayDecision(decision: string): string {
  const words: Readonly<Record<string, string>> = messagesFor('en').claimDecision.decisions;
  return words[decision] ?? decision;
}
