import type { Db } from '#db/connect.server.ts';
import { hashToken, makeToken } from './token.server.ts';

/** `password`: sets one, whether the first or another. `email`: gives the account another address. */
export type LinkPurpose = 'password' | 'email';

export interface AccountLink {
  id: number;
  accountId: number;
  email: string | undefined;
  returnPath: string | undefined;
}

export interface NewLink {
  accountId: number;
  purpose: LinkPurpose;
  /** For `email`: the new address. */
  email?: string;
  /** For `password`: where to go on. */
  returnPath?: string | undefined;
  now: Date;
  expiresAt: Date;
}

/** Returns the token that goes into the link, which is kept nowhere else. */
export async function insertLink(
  db: Db,
  { accountId, purpose, email, returnPath, now, expiresAt }: NewLink,
): Promise<string> {
  const token = makeToken();
  await db
    .insertInto('account_link')
    .values({
      account_id: accountId,
      purpose,
      token_hash: hashToken(token),
      email: email ?? null,
      created_at: now.toISOString(),
      expires_at: expiresAt.toISOString(),
      used_at: null,
      return_path: returnPath ?? null,
    })
    .execute();
  return token;
}

/** Looks without using it: mail programs open links before people do. */
export async function findLink(
  db: Db,
  token: string,
  purpose: LinkPurpose,
  now: Date,
): Promise<AccountLink | undefined> {
  const row = await db
    .selectFrom('account_link')
    .select(['id', 'account_id', 'email', 'return_path'])
    .where('token_hash', '=', hashToken(token))
    .where('purpose', '=', purpose)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now.toISOString())
    .executeTakeFirst();
  return (
    row && {
      id: row.id,
      accountId: row.account_id,
      email: row.email ?? undefined,
      returnPath: row.return_path ?? undefined,
    }
  );
}

/** Uses it and voids the account's other links of this purpose. False where it was used before. */
export async function spendLink(
  db: Db,
  { id, accountId }: AccountLink,
  purpose: LinkPurpose,
  now: Date,
): Promise<boolean> {
  const used_at = now.toISOString();
  const { numUpdatedRows } = await db
    .updateTable('account_link')
    .set({ used_at })
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  await voidLinks(db, accountId, purpose, now);
  return true;
}

export async function voidLinks(db: Db, accountId: number, purpose: LinkPurpose, now: Date): Promise<void> {
  await db
    .updateTable('account_link')
    .set({ used_at: now.toISOString() })
    .where('account_id', '=', accountId)
    .where('purpose', '=', purpose)
    .where('used_at', 'is', null)
    .execute();
}

export async function deleteLinksBefore(db: Db, now: Date): Promise<void> {
  await db.deleteFrom('account_link').where('expires_at', '<=', now.toISOString()).execute();
}
