import type { Generated, Selectable } from 'kysely';

/** Who manages which listing, and what was decided. As the rest of `schema.ts`: instants are UTC ISO text. */
export interface ClaimTables {
  moderation_decision: ModerationDecisionTable;
  provider: ProviderTable;
  provider_member: ProviderMemberTable;
  provider_invite: ProviderInviteTable;
  claim: ClaimTable;
  claim_paper: ClaimPaperTable;
}

/** One decision of a moderator. Append-only: triggers refuse to change or delete a row. */
export interface ModerationDecisionTable {
  id: Generated<number>;
  /** What was decided on, such as claim, report, credential. */
  kind: string;
  /** Names the thing within its kind: a public id of its own, or the number of its row. */
  subject: string;
  /** The listing's public id; it may have been merged or removed since. Null where no listing is meant. */
  public_id: string | null;
  /** The account of the moderator. */
  decided_by: number;
  /** The event, such as approve or refuse. */
  decision: string;
  /** As the asker reads it; null where none was given. */
  reason: string | null;
  /** What it changed, as JSON, before and after; null where there is nothing to show. */
  before: string | null;
  after: string | null;
  decided_at: string;
}

/** An organization that manages listings: those whose `provider_id` it is. */
export interface ProviderTable {
  id: Generated<number>;
  /** Random; names it in addresses on the web. */
  key: string;
  name: string;
  created_at: string;
}

/** Who works for an organization. */
export interface ProviderMemberTable {
  id: Generated<number>;
  provider_id: number;
  account_id: number;
  /** owner or editor. Never two owners. */
  role: string;
  since: string;
}

/** Somebody who was asked by mail to become an editor; the row goes once they are. */
export interface ProviderInviteTable {
  id: Generated<number>;
  provider_id: number;
  /** As the owner wrote it, and folded: only the account with this address can accept. */
  email: string;
  email_key: string;
  /** SHA-256 of the token in the mailed link. */
  token_hash: string;
  created_at: string;
  expires_at: string;
}

/** An account's request to manage a listing, or to have a new one. Never deleted. */
export interface ClaimTable {
  id: Generated<number>;
  /** Random; names it in addresses on the web. */
  key: string;
  account_id: number;
  /** Follows a merge; null for a listing that is proposed and not made yet, and once the listing is removed. */
  listing_id: number | null;
  /** The listing's public id when the claim was made, which outlives the listing. */
  public_id: string | null;
  /** What the listing is called, as the claimant saw or wrote it. */
  name: string;
  /** What a new listing is to hold, as JSON (`app/portal/claims/proposal.ts`); null for one that was there before. */
  proposal: string | null;
  /** Who claims: name, and what they do at the program, in their own words. */
  person: string;
  position: string;
  /** What else they wrote. */
  words: string | null;
  /** One of `app/portal/claims/claim-states.ts`. */
  state: string;
  /** Counts each change: what was read before one is decided on no more. */
  version: number;
  /** The proof that was chosen last: mail, call, letter or papers. */
  proof: string | null;
  /** The address, phone number or street that the code goes to. */
  proof_to: string | null;
  /** When the code was given or the papers were sent; null until then. */
  proved_at: string | null;
  /** A keyed hash of the code that is out; null where none is. */
  code_hash: string | null;
  code_expires_at: string | null;
  /** Wrong ones given for this code. */
  code_tries: Generated<number>;
  /** What the moderator wrote to the claimant last. */
  reason: string | null;
  /** The organization that came to manage the listing by it. */
  provider_id: number | null;
  created_at: string;
  changed_at: string;
}

/** A document that came with a claim; the file itself lies in a folder beside the database. */
export interface ClaimPaperTable {
  id: Generated<number>;
  claim_id: number;
  /** The name of the file, random. */
  key: string;
  /** pdf, png or jpeg, by its first bytes. */
  type: string;
  bytes: number;
  added_at: string;
}

export type ClaimRow = Selectable<ClaimTable>;
