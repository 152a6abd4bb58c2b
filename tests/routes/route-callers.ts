import type { Db } from '#db/connect.server.ts';

/** Who calls. Each call has an account of its own, made for it. */
export const CALLERS = ['visitor', 'provider', 'moderator without code', 'moderator'] as const;
export type Caller = (typeof CALLERS)[number];

/** Whose thing is asked for: the caller's, or another person's. */
export const OWNERS = ['own', 'other'] as const;
export type Owner = (typeof OWNERS)[number];

/**
 * What comes of it. `page`: the page; `done`: a redirect to what comes next; `again`: the form once more; `sign-in` and
 * `codes`: a redirect there; `none`: not found; `moved`, `gone` and `refused` as their names say.
 */
export type Outcome = 'page' | 'done' | 'again' | 'sign-in' | 'codes' | 'none' | 'moved' | 'gone' | 'refused';

type ByCaller = Readonly<Record<Caller, Outcome>>;
export type Expected = Outcome | ByCaller | Readonly<Record<Owner, Outcome | ByCaller>>;

/** What one call may need to know. */
export interface Cell {
  db: Db;
  /** Undefined for a visitor. */
  callerId: number | undefined;
  /** The account of somebody else, a provider who is signed in. */
  otherId: number;
  /** The account that owns what is asked for: the caller's where it is their own, and they have one. */
  ownerId: number;
}

type Given<T> = T | ((cell: Cell) => T | Promise<T>);

export interface RouteAccess {
  /** With a real path in it. */
  path: Given<string>;
  get: Expected;
  /** One for each thing that the route does; none for a route that nothing is sent to. */
  posts?: Readonly<Record<string, { fields: Given<Record<string, string>>; comes: Expected }>>;
}

export const signedIn = (outcome: Outcome): ByCaller => ({
  visitor: 'sign-in',
  provider: outcome,
  'moderator without code': outcome,
  moderator: outcome,
});

/** What only a moderator who gave a code may do. */
export const moderators = (outcome: Outcome): ByCaller => ({
  visitor: 'sign-in',
  provider: 'none',
  'moderator without code': 'codes',
  moderator: outcome,
});

/** What only providers may do. */
export const providers = (outcome: Outcome): ByCaller => ({
  visitor: 'sign-in',
  provider: outcome,
  'moderator without code': 'none',
  moderator: 'none',
});

export const nobodys: ByCaller = providers('none');

/** Their own thing, or what a visitor asked for. A moderator owns none of these: made so by hand, they may do nothing. */
export const claimants = providers;

/** Moderators may see an organization and change nothing of it. */
export const strangersOfOrganization: ByCaller = { ...nobodys, 'moderator without code': 'codes' };

/** Nobody decides in a matter of their own. */
export const stakeholders: ByCaller = nobodys;

/** What is expected of one caller who asks for one person's thing. */
export function expectedOf(expected: Expected, caller: Caller, owner: Owner): Outcome {
  if (typeof expected === 'string') return expected;
  const ofOwner = 'own' in expected ? expected[owner] : expected;
  return typeof ofOwner === 'string' ? ofOwner : ofOwner[caller];
}
