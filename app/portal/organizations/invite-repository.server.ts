import type { EmailAddress } from '#app/accounts/email-address.ts';
import { hashToken, makeToken } from '#app/accounts/token.server.ts';
import type { Db } from '#db/connect.server.ts';

export interface Invite {
  id: number;
  organizationId: number;
  email: string;
  emailKey: string;
  expiresAt: string;
}

/** Returns the token for the mailed link, which is kept nowhere else. An earlier one for the address is void. */
export async function insertInvite(
  db: Db,
  organizationId: number,
  { address, key }: EmailAddress,
  now: Date,
  expiresAt: Date,
): Promise<string> {
  const token = makeToken();
  const kept = {
    email: address,
    token_hash: hashToken(token),
    created_at: now.toISOString(),
    expires_at: expiresAt.toISOString(),
  };
  await db
    .insertInto('provider_invite')
    .values({ provider_id: organizationId, email_key: key, ...kept })
    .onConflict((conflict) => conflict.columns(['provider_id', 'email_key']).doUpdateSet(kept))
    .execute();
  return token;
}

/** Looks without using it: mail programs open links before people do. */
export async function findInvite(db: Db, token: string, now: Date): Promise<Invite | undefined> {
  const row = await db
    .selectFrom('provider_invite')
    .selectAll()
    .where('token_hash', '=', hashToken(token))
    .where('expires_at', '>', now.toISOString())
    .executeTakeFirst();
  return (
    row && {
      id: row.id,
      organizationId: row.provider_id,
      email: row.email,
      emailKey: row.email_key,
      expiresAt: row.expires_at,
    }
  );
}

export async function findInvitesOf(db: Db, organizationId: number, now: Date): Promise<Invite[]> {
  const rows = await db
    .selectFrom('provider_invite')
    .selectAll()
    .where('provider_id', '=', organizationId)
    .where('expires_at', '>', now.toISOString())
    .orderBy('email_key')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    organizationId,
    email: row.email,
    emailKey: row.email_key,
    expiresAt: row.expires_at,
  }));
}

/** False where it was used or taken back before. */
export async function deleteInvite(
  db: Db,
  { id, organizationId }: Pick<Invite, 'id' | 'organizationId'>,
): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('provider_invite')
    .where('id', '=', id)
    .where('provider_id', '=', organizationId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
