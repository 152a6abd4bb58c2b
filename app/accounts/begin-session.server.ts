import type { Db } from '#db/connect.server.ts';
import type { Account } from './account-repository.server.ts';
import { labelBrowser } from './browser-label.ts';
import { CODE_WAIT_MS, lifeOf } from './session-life.ts';
import { deleteSessionOfToken, insertSession } from './session-repository.server.ts';

/** What a browser is to hold from now on. */
export interface BegunSession {
  token: string;
  seconds: number;
  /** It opens nothing until a code is given. */
  needsCode: boolean;
}

export interface BeginSession {
  account: Account;
  userAgent: string | null;
  /** The browser's earlier session ends: what somebody planted there opens nothing. */
  earlierToken: string | undefined;
  now: Date;
  hasSecondFactor?: boolean;
}

export async function beginSession(
  db: Db,
  { account, userAgent, earlierToken, now, hasSecondFactor = false }: BeginSession,
): Promise<BegunSession> {
  const needsCode = account.totpSecret !== undefined && !hasSecondFactor;
  const { wholeMs } = lifeOf(account.role);
  const lifeMs = needsCode ? CODE_WAIT_MS : wholeMs;
  if (earlierToken) await deleteSessionOfToken(db, earlierToken);
  const token = await insertSession(db, {
    accountId: account.id,
    label: labelBrowser(userAgent),
    now,
    expiresAt: new Date(now.getTime() + lifeMs),
    hasSecondFactor,
  });
  return { token, seconds: lifeMs / 1_000, needsCode };
}
