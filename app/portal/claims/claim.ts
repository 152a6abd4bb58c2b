import type { ClaimState } from './claim-states.ts';
import type { Proposal } from './proposal.ts';

export const PROOFS = ['mail', 'call', 'letter', 'papers'] as const;
export type Proof = (typeof PROOFS)[number];

/** An account's request to manage a listing, or to have a new one. */
export interface Claim {
  id: number;
  /** Names it in addresses on the web. */
  key: string;
  accountId: number;
  /** Undefined for a listing that is not made yet, or is removed. */
  listingId: number | undefined;
  publicId: string | undefined;
  name: string;
  proposal: Proposal | undefined;
  person: string;
  position: string;
  words: string | undefined;
  state: ClaimState;
  version: number;
  proof: Proof | undefined;
  /** Where the code goes to, or went. */
  proofTo: string | undefined;
  provedAt: string | undefined;
  codeExpiresAt: string | undefined;
  codeTries: number;
  /** What the moderator wrote last. */
  reason: string | undefined;
  /** The organization that came to manage the listing by it. */
  organizationId: number | undefined;
  createdAt: string;
  changedAt: string;
}

export interface Paper {
  id: number;
  key: string;
  type: 'pdf' | 'png' | 'jpeg';
  bytes: number;
  addedAt: string;
}
