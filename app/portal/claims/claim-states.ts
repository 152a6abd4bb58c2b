export const CLAIM_STATES = [
  /** The claimant has yet to choose a proof, or more of one was asked for. */
  'started',
  /** A code is on its way by mail. */
  'code-mailed',
  /** The claimant asked for a code by phone or letter, and a moderator has yet to give it. */
  'code-asked',
  'code-issued',
  /** The proof is in; a person decides. */
  'waiting',
  'approved',
  'refused',
  'withdrawn',
  'expired',
  'revoked',
] as const;

export type ClaimState = (typeof CLAIM_STATES)[number];

export const CLAIM_EVENTS = [
  // The claimant's.
  'mail-code',
  'ask-code',
  'give-code',
  'send-papers',
  'withdraw',
  // The moderator's.
  'issue-code',
  'ask-more',
  'approve',
  'refuse',
  'revoke',
  // Of time, and of an import that finds two managed listings to be one place.
  'lapse',
  'contest',
] as const;

export type ClaimEvent = (typeof CLAIM_EVENTS)[number];

/** What each event leads to. What is not here does not happen. Nobody's claim is ended by what becomes of another's. */
const AFTER: Readonly<Record<ClaimState, Partial<Record<ClaimEvent, ClaimState>>>> = {
  started: {
    'mail-code': 'code-mailed',
    'ask-code': 'code-asked',
    'send-papers': 'waiting',
    withdraw: 'withdrawn',
    lapse: 'expired',
  },
  'code-mailed': {
    'mail-code': 'code-mailed',
    'ask-code': 'code-asked',
    'give-code': 'waiting',
    'send-papers': 'waiting',
    withdraw: 'withdrawn',
    lapse: 'expired',
  },
  // Waits for a moderator, so that time takes nothing from the claimant.
  'code-asked': {
    'mail-code': 'code-mailed',
    'ask-code': 'code-asked',
    'issue-code': 'code-issued',
    'send-papers': 'waiting',
    refuse: 'refused',
    withdraw: 'withdrawn',
  },
  'code-issued': {
    'mail-code': 'code-mailed',
    'ask-code': 'code-asked',
    'issue-code': 'code-issued',
    'give-code': 'waiting',
    'send-papers': 'waiting',
    refuse: 'refused',
    withdraw: 'withdrawn',
    lapse: 'expired',
  },
  waiting: { 'ask-more': 'started', approve: 'approved', refuse: 'refused', withdraw: 'withdrawn' },
  approved: { revoke: 'revoked', contest: 'waiting' },
  refused: {},
  withdrawn: {},
  expired: {},
  revoked: {},
};

/** Undefined where the event cannot happen now. */
export function stateAfter(state: ClaimState, event: ClaimEvent): ClaimState | undefined {
  return AFTER[state][event];
}

export const canHappen = (state: ClaimState, event: ClaimEvent) => stateAfter(state, event) !== undefined;

/** Neither decided nor given up. */
export const OPEN_STATES: readonly ClaimState[] = CLAIM_STATES.filter((state) =>
  canHappen(state, 'withdraw'),
);

/** The moderators' turn. */
export const STATES_FOR_MODERATORS: readonly ClaimState[] = ['code-asked', 'waiting'];
