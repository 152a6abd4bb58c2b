import type { AccountParts, From } from './account-parts.ts';
import {
  type Account,
  findAccountByEmail,
  requireAccount,
  takeTotpStep,
} from './account-repository.server.ts';
import { forgetAttempts } from './attempt-repository.server.ts';
import { type BegunSession, beginSession } from './begin-session.server.ts';
import { parseEmail } from './email-address.ts';
import { openTotpSecret } from './open-totp.server.ts';
import { spendRecoveryCode } from './recovery-code-repository.server.ts';
import { hashRecoveryCode, stepOfCode } from './second-factor.server.ts';
import { deleteSessionOfToken, findSession } from './session-repository.server.ts';
import { takeAttempts } from './take-attempts.server.ts';

export type SignedIn =
  | { kind: 'begun'; session: BegunSession }
  /** Whatever is wrong: the address, the password, or that there is no such account. */
  | { kind: 'wrong' }
  | { kind: 'too-many' };

/** A known address and an unknown one cost the same work and get the same answer. */
export async function signIn(
  parts: AccountParts,
  typed: { email: string; password: string },
  { client, userAgent, token }: From,
): Promise<SignedIn> {
  const { db, key, clock, passwords } = parts;
  const email = parseEmail(typed.email);
  const subject = email?.key ?? typed.email.slice(0, 300);
  if (!(await takeAttempts(parts, { 'sign-in-client': client, 'sign-in': subject })))
    return { kind: 'too-many' };
  const isOpen = await takeAttempts(parts, { 'sign-in-in-a-row': subject });
  const account = await findAccountByEmail(db.reader, subject);
  const isRight = await passwords.verify(isOpen ? account?.passwordHash : undefined, typed.password);
  if (!isRight || !account) return { kind: 'wrong' };
  const session = await db.writer.transaction().execute(async (trx) => {
    // With codes set up, a right password alone ends no count: the codes are counted on.
    if (!account.totpSecret) await forgetAttempts(trx, key, { action: 'sign-in-in-a-row', subject });
    await forgetAttempts(trx, key, { action: 'sign-in', subject });
    return beginSession(trx, { account, userAgent, earlierToken: token, now: clock() });
  });
  return { kind: 'begun', session };
}

/** The account whose password was right and whose code is yet to be given. */
export async function findWaiting({ db, clock }: AccountParts, token: string | undefined) {
  const found = token === undefined ? undefined : await findSession(db.reader, token, clock());
  if (!found?.account.totpSecret || found.session.secondFactorAt) return undefined;
  return found.account;
}

export type CodeGiven = SignedIn | { kind: 'not-asked' };

/** Takes a code from an app, or one of the recovery codes. */
export async function giveCode(
  parts: AccountParts,
  typed: string,
  { userAgent, token }: From,
): Promise<CodeGiven> {
  const { db, key, clock } = parts;
  const account = await findWaiting(parts, token);
  if (!account) return { kind: 'not-asked' };
  if (!(await takeAttempts(parts, { code: String(account.id) }))) return { kind: 'too-many' };
  const isOpen = await takeAttempts(parts, { 'sign-in-in-a-row': account.emailKey });
  if (!isOpen || !(await takeCode(parts, account, typed))) return { kind: 'wrong' };
  const session = await db.writer.transaction().execute(async (trx) => {
    await forgetAttempts(trx, key, { action: 'sign-in-in-a-row', subject: account.emailKey });
    await forgetAttempts(trx, key, { action: 'code', subject: String(account.id) });
    const now = clock();
    return beginSession(trx, { account, userAgent, earlierToken: token, now, hasSecondFactor: true });
  });
  return { kind: 'begun', session };
}

/** Uses the code up. */
export async function takeCode(
  { db, key, clock }: AccountParts,
  account: Account,
  typed: string,
): Promise<boolean> {
  const now = clock();
  const secret = openTotpSecret(key, account.totpSecret);
  const step = secret === undefined ? undefined : stepOfCode(secret, typed, now);
  if (step !== undefined) return takeTotpStep(db.writer, account.id, step);
  const codeHash = hashRecoveryCode(typed);
  return codeHash !== undefined && (await spendRecoveryCode(db.writer, account.id, codeHash, now));
}

/** Ends the session of this browser. */
export async function signOut({ db }: AccountParts, token: string | undefined): Promise<void> {
  if (token !== undefined) await deleteSessionOfToken(db.writer, token);
}

/** Whether the signed-in person knows the password, for what must not be done at an open screen. */
export async function provePassword(
  parts: AccountParts,
  accountId: number,
  password: string,
): Promise<{ kind: 'right'; account: Account } | { kind: 'wrong' | 'too-many' }> {
  const subject = String(accountId);
  if (!(await takeAttempts(parts, { 'password-again': subject }))) return { kind: 'too-many' };
  const account = await requireAccount(parts.db.reader, accountId);
  if (!(await parts.passwords.verify(account.passwordHash, password))) return { kind: 'wrong' };
  await forgetAttempts(parts.db.writer, parts.key, { action: 'password-again', subject });
  return { kind: 'right', account };
}
