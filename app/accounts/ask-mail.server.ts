import type { AccountParts } from './account-parts.ts';
import { HOME_PATH, parseKeptReturnPath } from './account-paths.ts';
import { parseEmail } from './email-address.ts';
import { provePassword } from './sign-in.server.ts';
import { takeAttempts } from './take-attempts.server.ts';

export type Asked = { kind: 'posted'; email: string } | { kind: 'bad-email' | 'too-many' };

/**
 * A link to set a password goes to the address. Whether it has an account is only looked up when the mail is written,
 * so that asking tells nobody, neither by the answer nor by the time it takes. `to`: where the link leads on.
 */
export async function askForLink(
  parts: AccountParts,
  kind: 'sign-up' | 'reset',
  typed: string,
  client: string,
  to = HOME_PATH,
): Promise<Asked> {
  const email = parseEmail(typed);
  if (!email) return { kind: 'bad-email' };
  if (!(await takeAttempts(parts, { 'mail-client': client, mail: `${kind} ${email.key}` }))) {
    return { kind: 'too-many' };
  }
  const kept = parseKeptReturnPath(to);
  await parts.post(kind, { email: email.address, ...(kept === HOME_PATH ? {} : { to: kept }) });
  return { kind: 'posted', email: email.address };
}

/** A link to confirm goes to the new address, once the password was right. */
export async function askForEmailChange(
  parts: AccountParts,
  accountId: number,
  typed: { email: string; password: string },
): Promise<Asked | { kind: 'wrong' }> {
  const email = parseEmail(typed.email);
  if (!email) return { kind: 'bad-email' };
  const proof = await provePassword(parts, accountId, typed.password);
  if (proof.kind !== 'right') return proof;
  if (!(await takeAttempts(parts, { 'mail-client': `account ${accountId}`, mail: `email ${email.key}` }))) {
    return { kind: 'too-many' };
  }
  await parts.post('email-change', { accountId: String(accountId), email: email.address });
  return { kind: 'posted', email: email.address };
}
