import type { AccountParts } from '#app/accounts/account-parts.ts';
import { requireAccount } from '#app/accounts/account-repository.server.ts';
import type { AccountActor } from '#app/accounts/actor.ts';
import { standingOf } from '#app/accounts/permissions.ts';
import { listSessions } from '#app/accounts/session-repository.server.ts';

export interface SessionLine {
  id: number;
  /** "Firefox, Windows"; empty where it is not known. */
  browser: string;
  /** ISO days. */
  since: string;
  lastUsed: string;
  isHere: boolean;
}

export interface AccountView {
  email: string;
  hasCodes: boolean;
  /** Whether the queue of the moderators is theirs to see. */
  isModerator: boolean;
  /** This browser first. */
  sessions: SessionLine[];
}

const dayOf = (instant: Date) => instant.toISOString().slice(0, 10);

export async function loadAccount({ db, clock }: AccountParts, actor: AccountActor): Promise<AccountView> {
  const { accountId, sessionId, email } = actor;
  const { totpSecret } = await requireAccount(db.reader, accountId);
  const hasCodes = totpSecret !== undefined;
  const sessions = (await listSessions(db.reader, accountId, clock()))
    // A password that still waits for its code has signed nobody in.
    .filter(({ secondFactorAt }) => !hasCodes || secondFactorAt !== undefined)
    .map(({ id, label, createdAt, lastUsedAt }) => ({
      id,
      browser: label,
      since: dayOf(createdAt),
      lastUsed: dayOf(lastUsedAt),
      isHere: id === sessionId,
    }));
  return {
    email,
    hasCodes,
    isModerator: standingOf(actor) === 'moderator',
    sessions: sessions.sort((a, b) => Number(b.isHere) - Number(a.isHere)),
  };
}
