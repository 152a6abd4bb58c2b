import type { Db } from '#db/connect.server.ts';
import { type Account, accountOf } from './account-repository.server.ts';
import { hashToken, makeToken } from './token.server.ts';

export interface Session {
  id: number;
  accountId: number;
  label: string;
  createdAt: Date;
  lastUsedAt: Date;
  expiresAt: Date;
  /** Undefined where no code was given. */
  secondFactorAt: Date | undefined;
}

export interface NewSession {
  accountId: number;
  label: string;
  now: Date;
  expiresAt: Date;
  hasSecondFactor: boolean;
}

interface SessionColumns {
  id: number;
  account_id: number;
  label: string;
  created_at: string;
  last_used_at: string;
  expires_at: string;
  second_factor_at: string | null;
}

function sessionOf(row: SessionColumns): Session {
  return {
    id: row.id,
    accountId: row.account_id,
    label: row.label,
    createdAt: new Date(row.created_at),
    lastUsedAt: new Date(row.last_used_at),
    expiresAt: new Date(row.expires_at),
    secondFactorAt: row.second_factor_at === null ? undefined : new Date(row.second_factor_at),
  };
}

/** Returns the token, which is kept nowhere else. */
export async function insertSession(
  db: Db,
  { accountId, label, now, expiresAt, hasSecondFactor }: NewSession,
): Promise<string> {
  const token = makeToken();
  const at = now.toISOString();
  await db
    .insertInto('session')
    .values({
      account_id: accountId,
      token_hash: hashToken(token),
      label,
      created_at: at,
      last_used_at: at,
      expires_at: expiresAt.toISOString(),
      second_factor_at: hasSecondFactor ? at : null,
    })
    .execute();
  return token;
}

/** The session of a token and whose it is, unless it is over. */
export async function findSession(
  db: Db,
  token: string,
  now: Date,
): Promise<{ session: Session; account: Account } | undefined> {
  const row = await db
    .selectFrom('session')
    .selectAll()
    .where('token_hash', '=', hashToken(token))
    .where('expires_at', '>', now.toISOString())
    .executeTakeFirst();
  if (!row) return undefined;
  const account = await db
    .selectFrom('account')
    .selectAll()
    .where('id', '=', row.account_id)
    .executeTakeFirst();
  return account && { session: sessionOf(row), account: accountOf(account) };
}

/** Those that are not over, the last used first. */
export async function listSessions(db: Db, accountId: number, now: Date): Promise<Session[]> {
  const rows = await db
    .selectFrom('session')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('expires_at', '>', now.toISOString())
    .orderBy('last_used_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(sessionOf);
}

export async function touchSession(db: Db, id: number, now: Date): Promise<void> {
  await db.updateTable('session').set({ last_used_at: now.toISOString() }).where('id', '=', id).execute();
}

/** Only of this account: an id of another's ends nothing. */
export async function deleteSession(db: Db, accountId: number, id: number): Promise<void> {
  await db.deleteFrom('session').where('account_id', '=', accountId).where('id', '=', id).execute();
}

export async function deleteSessionOfToken(db: Db, token: string): Promise<void> {
  await db.deleteFrom('session').where('token_hash', '=', hashToken(token)).execute();
}

export async function deleteSessionsOf(db: Db, accountId: number): Promise<void> {
  await db.deleteFrom('session').where('account_id', '=', accountId).execute();
}

export async function deleteOtherSessions(db: Db, accountId: number, kept: number): Promise<void> {
  await db.deleteFrom('session').where('account_id', '=', accountId).where('id', '!=', kept).execute();
}

export async function clearSecondFactors(db: Db, accountId: number): Promise<void> {
  await db
    .updateTable('session')
    .set({ second_factor_at: null })
    .where('account_id', '=', accountId)
    .execute();
}

export async function deleteSessionsBefore(db: Db, now: Date): Promise<void> {
  await db.deleteFrom('session').where('expires_at', '<=', now.toISOString()).execute();
}

/** Signs everybody out, voids every link, and drops the mail that waits, which was sent long ago or asked for anew. */
export async function closeAllDoors(db: Db): Promise<void> {
  await db.deleteFrom('session').execute();
  await db.deleteFrom('account_link').execute();
  await db.deleteFrom('outbox').execute();
}
