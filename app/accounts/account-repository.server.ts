import type { Db } from '#db/connect.server.ts';
import type { AccountRow } from '#db/schema-accounts.ts';
import type { Role } from './actor.ts';
import type { EmailAddress } from './email-address.ts';

export interface Account {
  id: number;
  email: string;
  emailKey: string;
  role: Role;
  /** Undefined until one is set by a mailed link. */
  passwordHash: string | undefined;
  passwordSetAt: string | undefined;
  /** Sealed; undefined unless codes are asked for at sign-in. */
  totpSecret: string | undefined;
  /** Sealed; set up, but no code of it was given yet. */
  totpDraft: string | undefined;
  totpStep: number | undefined;
}

export function accountOf(row: AccountRow): Account {
  const secret = row.totp_secret ?? undefined;
  const isAsked = row.totp_confirmed_at !== null;
  return {
    id: row.id,
    email: row.email,
    emailKey: row.email_key,
    role: row.role as Role,
    passwordHash: row.password_hash ?? undefined,
    passwordSetAt: row.password_set_at ?? undefined,
    totpSecret: isAsked ? secret : undefined,
    totpDraft: isAsked ? undefined : secret,
    totpStep: row.totp_step ?? undefined,
  };
}

export async function findAccountByEmail(db: Db, emailKey: string): Promise<Account | undefined> {
  const row = await db.selectFrom('account').selectAll().where('email_key', '=', emailKey).executeTakeFirst();
  return row && accountOf(row);
}

export async function requireAccount(db: Db, id: number): Promise<Account> {
  return accountOf(await db.selectFrom('account').selectAll().where('id', '=', id).executeTakeFirstOrThrow());
}

/** Undefined where the address has an account already. */
export async function insertAccount(
  db: Db,
  { address, key }: EmailAddress,
  role: Role,
  now: Date,
): Promise<number | undefined> {
  const row = await db
    .insertInto('account')
    .values({ email: address, email_key: key, role, created_at: now.toISOString() })
    .onConflict((conflict) => conflict.column('email_key').doNothing())
    .returning('id')
    .executeTakeFirst();
  return row?.id;
}

/** A link that was mailed to the address and used confirms the address as well. */
export async function setPassword(
  db: Db,
  id: number,
  passwordHash: string,
  now: Date,
  { confirmsEmail = false } = {},
): Promise<void> {
  const at = now.toISOString();
  await db
    .updateTable('account')
    .set({
      password_hash: passwordHash,
      password_set_at: at,
      ...(confirmsEmail ? { email_confirmed_at: at } : {}),
    })
    .where('id', '=', id)
    .execute();
}

/** False where another account has the address. */
export async function setEmail(
  db: Db,
  id: number,
  { address, key }: EmailAddress,
  now: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('account')
    .set({ email: address, email_key: key, email_confirmed_at: now.toISOString() })
    .where('id', '=', id)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('account as other')
            .select('other.id')
            .where('other.email_key', '=', key)
            .where('other.id', '!=', id),
        ),
      ),
    )
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function setRole(db: Db, id: number, role: Role): Promise<void> {
  await db.updateTable('account').set({ role }).where('id', '=', id).execute();
}

/** Codes are asked for only after `confirmTotp`. */
export async function draftTotp(db: Db, id: number, sealedSecret: string): Promise<void> {
  await db
    .updateTable('account')
    .set({ totp_secret: sealedSecret, totp_confirmed_at: null, totp_step: null })
    .where('id', '=', id)
    .where('totp_confirmed_at', 'is', null)
    .execute();
}

export async function confirmTotp(db: Db, id: number, step: number, now: Date): Promise<void> {
  await db
    .updateTable('account')
    .set({ totp_confirmed_at: now.toISOString(), totp_step: step })
    .where('id', '=', id)
    .execute();
}

export async function removeTotp(db: Db, id: number): Promise<void> {
  await db
    .updateTable('account')
    .set({ totp_secret: null, totp_confirmed_at: null, totp_step: null })
    .where('id', '=', id)
    .execute();
}

/** False where a code of this step, or of a later one, was taken before: each opens once. */
export async function takeTotpStep(db: Db, id: number, step: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('account')
    .set({ totp_step: step })
    .where('id', '=', id)
    .where((eb) => eb.or([eb('totp_step', 'is', null), eb('totp_step', '<', step)]))
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Accounts that nobody ever set a password for. */
export async function deleteUnconfirmed(db: Db, createdBefore: Date): Promise<void> {
  await db
    .deleteFrom('account')
    .where('email_confirmed_at', 'is', null)
    .where('role', '=', 'provider')
    .where('created_at', '<', createdBefore.toISOString())
    .execute();
}
