import type { Actor } from './actor.ts';

/** What an actor is. A moderator who gave no code may do no more than see to their own account. */
export type Standing = 'visitor' | 'provider' | 'moderator without code' | 'moderator';

/** What ties an actor to a subject. */
export type Tie = 'owner' | 'editor' | 'none';

/** Whose it is: account ids. `{}` for what is nobody's. */
export interface Subject {
  owners?: readonly number[];
  editors?: readonly number[];
}

type Rule = Readonly<Record<Tie, readonly Standing[]>>;

const NOBODY: readonly Standing[] = [];
const PROVIDERS: readonly Standing[] = ['provider'];
const MODERATORS: readonly Standing[] = ['moderator'];
const SIGNED_IN: readonly Standing[] = ['provider', 'moderator without code', 'moderator'];

const own: Rule = { owner: SIGNED_IN, editor: NOBODY, none: NOBODY };
const providers: Rule = { owner: PROVIDERS, editor: PROVIDERS, none: PROVIDERS };
const members: Rule = { owner: PROVIDERS, editor: PROVIDERS, none: NOBODY };
const owners: Rule = { owner: PROVIDERS, editor: NOBODY, none: NOBODY };
/** Nobody decides in a matter of their own. */
const uninvolved: Rule = { owner: NOBODY, editor: NOBODY, none: MODERATORS };
const moderators: Rule = { owner: MODERATORS, editor: MODERATORS, none: MODERATORS };

/** Who may do what. What is not here, nobody may do. */
export const PERMISSIONS = {
  'account.manage': own,

  'claim.make': providers,
  'claim.see': { owner: PROVIDERS, editor: NOBODY, none: MODERATORS },
  'claim.withdraw': owners,
  'claim.decide': uninvolved,
  /** Papers that prove a claim are read by those who decide, and nobody else. */
  'claim.read-documents': uninvolved,

  'listing.see-drafts': { owner: PROVIDERS, editor: PROVIDERS, none: MODERATORS },
  'listing.edit': members,
  'listing.publish': members,
  'listing.confirm': members,
  'listing.see-counts': members,
  'listing.decide-edit': uninvolved,

  'organization.see': { owner: PROVIDERS, editor: PROVIDERS, none: MODERATORS },
  'organization.invite': owners,
  'organization.remove-member': owners,
  'organization.hand-over': owners,
  'organization.leave': { owner: NOBODY, editor: PROVIDERS, none: NOBODY },

  'queue.see': moderators,
  'report.decide': uninvolved,
  'credential.verify': uninvolved,
  'statement.write': uninvolved,
} satisfies Record<string, Rule>;

export type Action = keyof typeof PERMISSIONS;

export function standingOf(actor: Actor): Standing {
  if (actor.kind === 'visitor') return 'visitor';
  if (actor.role === 'provider') return 'provider';
  return actor.hasSecondFactor ? 'moderator' : 'moderator without code';
}

function tieOf(actor: Actor, { owners: owning = [], editors = [] }: Subject): Tie {
  if (actor.kind === 'visitor') return 'none';
  if (owning.includes(actor.accountId)) return 'owner';
  return editors.includes(actor.accountId) ? 'editor' : 'none';
}

/** Whether the actor may do this to that. */
export function can(actor: Actor, action: Action, subject: Subject): boolean {
  const rule: Rule = PERMISSIONS[action];
  return rule[tieOf(actor, subject)].includes(standingOf(actor));
}
