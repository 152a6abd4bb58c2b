export type Role = 'provider' | 'moderator';

/** Nobody that we know: signed out, or not yet through with signing in. */
export interface Visitor {
  kind: 'visitor';
}

export interface AccountActor {
  kind: 'account';
  accountId: number;
  sessionId: number;
  role: Role;
  email: string;
  /** This session gave a code from a phone, or a recovery code. */
  hasSecondFactor: boolean;
}

/** Who asks. */
export type Actor = Visitor | AccountActor;

export const VISITOR: Visitor = { kind: 'visitor' };
