import type { AccountActor } from '#app/accounts/actor.ts';
import { insertDecision } from '#app/listings/decision-repository.server.ts';
import type { Db } from '#db/connect.server.ts';
import {
  deleteEditor,
  findHolder,
  findMembers,
  findOwnedOrganization,
  insertMember,
  insertOrganization,
  type Organization,
  setHolder,
} from '../organizations/organization-repository.server.ts';
import type { PortalParts } from '../portal-parts.ts';
import type { Claim } from './claim.ts';
import { sayCode } from './claim-code.server.ts';
import { type ClaimChanges, findClaim, findClaimsOfListing, moveClaim } from './claim-repository.server.ts';
import type { ClaimEvent } from './claim-states.ts';
import { insertProposedListing } from './proposed-listing-repository.server.ts';
import { CALL_CODE_HOURS, LETTER_CODE_HOURS, newCode } from './prove-claim.server.ts';

/** `join`: works for the organization that has the listing; `replace`: takes its place. */
export const DECISIONS = ['approve', 'join', 'replace', 'ask-more', 'refuse', 'revoke'] as const;
export type ClaimDecision = (typeof DECISIONS)[number];

const EVENT: Readonly<Record<ClaimDecision, ClaimEvent>> = {
  approve: 'approve',
  join: 'approve',
  replace: 'approve',
  'ask-more': 'ask-more',
  refuse: 'refuse',
  revoke: 'revoke',
};

/** The claimant is told why. */
export const NEEDS_REASON: ReadonlySet<ClaimDecision> = new Set(['ask-more', 'refuse', 'revoke', 'replace']);

/** What the moderator had before them. */
export interface Seen {
  version: number;
  /** The key of the organization that has the listing; empty for none. */
  holder: string;
}

/** `changed`: the claim, or who has the listing, is not what the moderator saw: nothing was decided. */
export type Decided = { kind: 'decided' } | { kind: 'changed' };

class Changed extends Error {}

/** Decides in one transaction, or changes nothing. */
export async function decideClaim(
  parts: PortalParts,
  moderator: AccountActor,
  key: string,
  { decision, reason, seen }: { decision: ClaimDecision; reason: string; seen: Seen },
): Promise<Decided> {
  try {
    await parts.db.writer.transaction().execute(async (trx) => {
      const claim = await findClaim(trx, key);
      const holder = claim?.listingId === undefined ? undefined : await findHolder(trx, claim.listingId);
      if (!claim || claim.version !== seen.version || (holder?.key ?? '') !== seen.holder)
        throw new Changed();
      const step: Step = { trx, parts, claim, holder, reason };
      const changes = await DOES[decision](step);
      const kept = { ...changes, reason: reason || null };
      if (!(await moveClaim(trx, claim, EVENT[decision], kept, parts.clock()))) throw new Changed();
      await log(step, moderator, decision, changes);
      await tell(trx, parts, claim);
    });
    return { kind: 'decided' };
  } catch (error) {
    if (error instanceof Changed) return { kind: 'changed' };
    throw error;
  }
}

interface Step {
  trx: Db;
  parts: PortalParts;
  claim: Claim;
  holder: Organization | undefined;
  reason: string;
}

/** What else each decision changes. Throws where it does not fit how things stand. */
const DOES: Readonly<Record<ClaimDecision, (step: Step) => Promise<ClaimChanges>>> = {
  async approve({ trx, parts, claim, holder }) {
    if (holder) throw new Changed();
    const now = parts.clock();
    const organization = await organizationOf(trx, claim, now);
    const organizationId = organization.id;
    if (claim.proposal && claim.listingId === undefined && claim.publicId === undefined) {
      return {
        organizationId,
        listing: await insertProposedListing(trx, claim.proposal, organizationId, now),
      };
    }
    await handOver(trx, claim, { from: undefined, to: organizationId });
    return { organizationId };
  },

  async join({ trx, parts, claim, holder }) {
    if (!holder) throw new Changed();
    await insertMember(trx, holder.id, claim.accountId, 'editor', parts.clock());
    return { organizationId: holder.id };
  },

  async replace({ trx, parts, claim, holder, reason }) {
    if (!holder || claim.listingId === undefined) throw new Changed();
    const now = parts.clock();
    const organization = await organizationOf(trx, claim, now);
    if (organization.id === holder.id) throw new Changed();
    for (const earlier of await findClaimsOfListing(trx, claim.listingId)) {
      if (earlier.state !== 'approved' || earlier.organizationId !== holder.id) continue;
      await moveClaim(trx, earlier, 'revoke', { reason }, now);
      await tell(trx, parts, earlier);
    }
    await handOver(trx, claim, { from: holder.id, to: organization.id });
    return { organizationId: organization.id };
  },

  'ask-more': async () => ({ code: null, provedAt: null }),
  refuse: async () => ({ code: null }),

  async revoke({ trx, claim, holder }) {
    const { organizationId } = claim;
    if (organizationId === undefined) return {};
    const owner = await ownerOf(trx, organizationId);
    if (owner?.accountId !== claim.accountId) {
      await deleteEditor(trx, organizationId, claim.accountId);
    } else if (holder?.id === organizationId) {
      await handOver(trx, claim, { from: organizationId, to: undefined });
    }
    return {};
  },
};

async function organizationOf(trx: Db, { accountId, name }: Claim, now: Date): Promise<Organization> {
  const own = await findOwnedOrganization(trx, accountId);
  return own ?? (await insertOrganization(trx, name, accountId, now));
}

async function handOver(
  trx: Db,
  { listingId }: Claim,
  hands: { from: number | undefined; to: number | undefined },
): Promise<void> {
  if (listingId === undefined || !(await setHolder(trx, listingId, hands))) throw new Changed();
}

async function ownerOf(trx: Db, organizationId: number) {
  return (await findMembers(trx, organizationId)).find(({ role }) => role === 'owner');
}

async function log(
  { trx, parts, claim, holder, reason }: Step,
  moderator: AccountActor,
  decision: ClaimDecision,
  { listing }: ClaimChanges,
): Promise<void> {
  const after = await findClaim(trx, claim.key);
  const holderNow = after?.listingId === undefined ? undefined : await findHolder(trx, after.listingId);
  await insertDecision(
    trx,
    {
      kind: 'claim',
      subject: claim.key,
      publicId: listing?.publicId ?? claim.publicId,
      decidedBy: moderator.accountId,
      decision,
      reason: reason || undefined,
      before: { state: claim.state, managedBy: holder?.key ?? null },
      after: { state: after?.state, managedBy: holderNow?.key ?? null },
    },
    parts.clock(),
  );
}

/** The mail says no more than that there is an answer. */
async function tell(trx: Db, { post }: PortalParts, { accountId, key }: Claim): Promise<void> {
  await post('claim-answered', { accountId: String(accountId), claim: key }, trx);
}

export type CodeIssued = { kind: 'issued'; code: string; hours: number } | { kind: 'changed' };

/** A code to read out or to print, shown this once: only its hash is kept. */
export async function issueClaimCode(
  parts: PortalParts,
  moderator: AccountActor,
  key: string,
  seenVersion: number,
): Promise<CodeIssued> {
  return parts.db.writer.transaction().execute(async (trx): Promise<CodeIssued> => {
    const claim = await findClaim(trx, key);
    if (!claim || claim.version !== seenVersion) return { kind: 'changed' };
    const hours = claim.proof === 'letter' ? LETTER_CODE_HOURS : CALL_CODE_HOURS;
    const { code, kept } = newCode(parts, claim, hours);
    if (!(await moveClaim(trx, claim, 'issue-code', { code: kept }, parts.clock())))
      return { kind: 'changed' };
    await insertDecision(
      trx,
      {
        kind: 'claim',
        subject: key,
        publicId: claim.publicId,
        decidedBy: moderator.accountId,
        decision: 'issue-code',
        before: { state: claim.state },
        after: { state: 'code-issued', by: claim.proof ?? null },
      },
      parts.clock(),
    );
    if (claim.proof === 'letter') await tell(trx, parts, claim);
    return { kind: 'issued', code: sayCode(code), hours };
  });
}
