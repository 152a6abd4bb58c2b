import type { AccountParts, From } from './account-parts.ts';
import { parseKeptReturnPath } from './account-paths.ts';
import { type Account, requireAccount, setEmail, setPassword } from './account-repository.server.ts';
import { forgetAttempts } from './attempt-repository.server.ts';
import { type BegunSession, beginSession } from './begin-session.server.ts';
import { parseEmail } from './email-address.ts';
import { knownPasswords } from './known-passwords.server.ts';
import { findLink, spendLink, voidLinks } from './link-repository.server.ts';
import { judgePassword, normalizePassword, type PasswordTrouble } from './password-rules.ts';
import { deleteSessionsOf } from './session-repository.server.ts';
import { provePassword } from './sign-in.server.ts';
import { isToken } from './token.server.ts';

export type Chosen =
  | { kind: 'begun'; session: BegunSession; to: string }
  | { kind: 'trouble'; trouble: PasswordTrouble }
  | { kind: 'no-link' };

/** Whose password this mailed link sets; undefined where it is used up, too old or none of ours. */
export async function findPasswordLink(
  { db, clock }: AccountParts,
  token: string,
): Promise<Account | undefined> {
  const link = isToken(token) ? await findLink(db.reader, token, 'password', clock()) : undefined;
  return link && requireAccount(db.reader, link.accountId);
}

/** Sets the password of the link's account, ends its sessions everywhere, and begins one here. */
export async function choosePassword(
  parts: AccountParts,
  typed: { link: string; password: string },
  from: From,
): Promise<Chosen> {
  const { db, key, clock, passwords } = parts;
  const account = await findPasswordLink(parts, typed.link);
  if (!account) return { kind: 'no-link' };
  const trouble = await troubleOf(typed.password, account.email);
  if (trouble) return { kind: 'trouble', trouble };
  const passwordHash = await passwords.hash(typed.password);
  const isFirst = account.passwordHash === undefined;
  const begun = await db.writer.transaction().execute(async (trx) => {
    const now = clock();
    const link = await findLink(trx, typed.link, 'password', now);
    if (!link || !(await spendLink(trx, link, 'password', now))) return undefined;
    await setPassword(trx, account.id, passwordHash, now, { confirmsEmail: true });
    await deleteSessionsOf(trx, account.id);
    for (const action of ['sign-in', 'sign-in-in-a-row'] as const) {
      await forgetAttempts(trx, key, { action, subject: account.emailKey });
    }
    if (!isFirst) await parts.post('password-changed', { email: account.email }, trx);
    const { userAgent, token: earlierToken } = from;
    const session = await beginSession(trx, { account, userAgent, earlierToken, now });
    return { session, to: parseKeptReturnPath(link.returnPath ?? null) };
  });
  return begun ? { kind: 'begun', ...begun } : { kind: 'no-link' };
}

export type Changed =
  | { kind: 'begun'; session: BegunSession }
  | { kind: 'trouble'; trouble: PasswordTrouble }
  | { kind: 'wrong' | 'too-many' };

/** Another password by the one before. Sessions end everywhere, and this browser gets a new one. */
export async function changePassword(
  parts: AccountParts,
  { accountId, hasSecondFactor }: { accountId: number; hasSecondFactor: boolean },
  typed: { password: string; newPassword: string },
  from: From,
): Promise<Changed> {
  const proof = await provePassword(parts, accountId, typed.password);
  if (proof.kind !== 'right') return proof;
  const { account } = proof;
  const trouble = await troubleOf(typed.newPassword, account.email);
  if (trouble) return { kind: 'trouble', trouble };
  const passwordHash = await parts.passwords.hash(typed.newPassword);
  const session = await parts.db.writer.transaction().execute(async (trx) => {
    const now = parts.clock();
    await setPassword(trx, accountId, passwordHash, now);
    await deleteSessionsOf(trx, accountId);
    await voidLinks(trx, accountId, 'password', now);
    await parts.post('password-changed', { email: account.email }, trx);
    const { userAgent, token: earlierToken } = from;
    return beginSession(trx, { account, userAgent, earlierToken, now, hasSecondFactor });
  });
  return { kind: 'begun', session };
}

async function troubleOf(typed: string, email: string): Promise<PasswordTrouble | undefined> {
  return judgePassword(normalizePassword(typed), { email, known: await knownPasswords() });
}

/** The address that this mailed link gives to its account. */
export async function findEmailLink({ db, clock }: AccountParts, token: string): Promise<string | undefined> {
  const link = isToken(token) ? await findLink(db.reader, token, 'email', clock()) : undefined;
  return link?.email;
}

/** Gives the account the link's address. False where the link is no good, or the address has another account by now. */
export async function confirmEmail({ db, clock, post }: AccountParts, token: string): Promise<boolean> {
  return db.writer.transaction().execute(async (trx) => {
    const now = clock();
    const link = isToken(token) ? await findLink(trx, token, 'email', now) : undefined;
    const email = parseEmail(link?.email ?? '');
    if (!link || !email || !(await spendLink(trx, link, 'email', now))) return false;
    const before = await requireAccount(trx, link.accountId);
    if (!(await setEmail(trx, link.accountId, email, now))) return false;
    // A link that went to the earlier address must not open the account any more.
    await voidLinks(trx, link.accountId, 'password', now);
    await post('email-changed', { email: before.email }, trx);
    return true;
  });
}
