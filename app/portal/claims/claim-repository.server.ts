import type { Db } from '#db/connect.server.ts';
import type { ClaimRow } from '#db/schema-claims.ts';
import { makeKey } from '../random-key.server.ts';
import type { Claim, Proof } from './claim.ts';
import { type ClaimEvent, type ClaimState, OPEN_STATES, stateAfter } from './claim-states.ts';
import type { Proposal } from './proposal.ts';

export function claimOf(row: ClaimRow): Claim {
  return {
    id: row.id,
    key: row.key,
    accountId: row.account_id,
    listingId: row.listing_id ?? undefined,
    publicId: row.public_id ?? undefined,
    name: row.name,
    proposal: row.proposal === null ? undefined : (JSON.parse(row.proposal) as Proposal),
    person: row.person,
    position: row.position,
    words: row.words ?? undefined,
    state: row.state as ClaimState,
    version: row.version,
    proof: (row.proof ?? undefined) as Proof | undefined,
    proofTo: row.proof_to ?? undefined,
    provedAt: row.proved_at ?? undefined,
    codeExpiresAt: row.code_hash === null ? undefined : (row.code_expires_at ?? undefined),
    codeTries: row.code_tries,
    reason: row.reason ?? undefined,
    organizationId: row.provider_id ?? undefined,
    createdAt: row.created_at,
    changedAt: row.changed_at,
  };
}

export async function findClaim(db: Db, key: string): Promise<Claim | undefined> {
  const row = await db.selectFrom('claim').selectAll().where('key', '=', key).executeTakeFirst();
  return row && claimOf(row);
}

export interface NewClaim {
  accountId: number;
  listing?: { id: number; publicId: string };
  name: string;
  proposal?: Proposal;
  person: string;
  position: string;
  words?: string;
}

/** Returns the key of the new claim. */
export async function insertClaim(db: Db, claim: NewClaim, now: Date): Promise<string> {
  const key = makeKey();
  const at = now.toISOString();
  await db
    .insertInto('claim')
    .values({
      key,
      account_id: claim.accountId,
      listing_id: claim.listing?.id ?? null,
      public_id: claim.listing?.publicId ?? null,
      name: claim.name,
      proposal: claim.proposal ? JSON.stringify(claim.proposal) : null,
      person: claim.person,
      position: claim.position,
      words: claim.words || null,
      state: 'started' satisfies ClaimState,
      version: 1,
      proof: null,
      proof_to: null,
      proved_at: null,
      code_hash: null,
      code_expires_at: null,
      reason: null,
      provider_id: null,
      created_at: at,
      changed_at: at,
    })
    .execute();
  return key;
}

/** The account's own claim to this listing that is not decided yet. */
export async function findOpenClaim(
  db: Db,
  accountId: number,
  listingId: number,
): Promise<Claim | undefined> {
  const row = await db
    .selectFrom('claim')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('listing_id', '=', listingId)
    .where('state', 'in', OPEN_STATES)
    .executeTakeFirst();
  return row && claimOf(row);
}

/** The newest first. */
export async function findClaimsOfAccount(db: Db, accountId: number): Promise<Claim[]> {
  const rows = await db
    .selectFrom('claim')
    .selectAll()
    .where('account_id', '=', accountId)
    .orderBy('id', 'desc')
    .execute();
  return rows.map(claimOf);
}

/** All that were ever made to this listing, the newest first. */
export async function findClaimsOfListing(db: Db, listingId: number): Promise<Claim[]> {
  const rows = await db
    .selectFrom('claim')
    .selectAll()
    .where('listing_id', '=', listingId)
    .orderBy('id', 'desc')
    .execute();
  return rows.map(claimOf);
}

export interface ClaimChanges {
  proof?: Proof;
  proofTo?: string | null;
  provedAt?: string | null;
  /** Null takes back the code that is out. A new one can be tried anew. */
  code?: { hash: string; expiresAt: string } | null;
  reason?: string | null;
  organizationId?: number;
  listing?: { id: number; publicId: string };
}

/**
 * Moves the claim on by an event, if it still is as it was read. False where the event cannot happen, or somebody was
 * first: then nothing has changed.
 */
export async function moveClaim(
  db: Db,
  { id, state, version }: Pick<Claim, 'id' | 'state' | 'version'>,
  event: ClaimEvent,
  changes: ClaimChanges,
  now: Date,
): Promise<boolean> {
  const after = stateAfter(state, event);
  if (!after) return false;
  const { proof, proofTo, provedAt, code, reason, organizationId, listing } = changes;
  const { numUpdatedRows } = await db
    .updateTable('claim')
    .set({
      state: after,
      version: version + 1,
      changed_at: now.toISOString(),
      ...(proof === undefined ? {} : { proof }),
      ...(proofTo === undefined ? {} : { proof_to: proofTo }),
      ...(provedAt === undefined ? {} : { proved_at: provedAt }),
      ...(code === undefined
        ? {}
        : { code_hash: code?.hash ?? null, code_expires_at: code?.expiresAt ?? null, code_tries: 0 }),
      ...(reason === undefined ? {} : { reason }),
      ...(organizationId === undefined ? {} : { provider_id: organizationId }),
      ...(listing === undefined ? {} : { listing_id: listing.id, public_id: listing.publicId }),
    })
    .where('id', '=', id)
    .where('state', '=', state)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Counts a change that moves nothing, such as a paper more. False where somebody was first. */
export async function touchClaim(
  db: Db,
  { id, version }: Pick<Claim, 'id' | 'version'>,
  now: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('claim')
    .set({ version: version + 1, changed_at: now.toISOString() })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Takes one try of the code that is out, and returns its hash; undefined where none is out, or none is left. */
export async function takeCodeTry(
  db: Db,
  { id, version }: Pick<Claim, 'id' | 'version'>,
  most: number,
  now: Date,
): Promise<string | undefined> {
  const row = await db
    .updateTable('claim')
    .set((eb) => ({ code_tries: eb('code_tries', '+', 1) }))
    .where('id', '=', id)
    .where('version', '=', version)
    .where('code_tries', '<', most)
    .where('code_expires_at', '>', now.toISOString())
    .returning('code_hash')
    .executeTakeFirst();
  return row?.code_hash ?? undefined;
}

/** Open claims that have not changed since an instant. */
export async function findStaleClaims(db: Db, states: readonly ClaimState[], before: Date): Promise<Claim[]> {
  const rows = await db
    .selectFrom('claim')
    .selectAll()
    .where('state', 'in', states)
    .where('changed_at', '<', before.toISOString())
    .execute();
  return rows.map(claimOf);
}
