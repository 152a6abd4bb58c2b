import { randomBytes } from 'node:crypto';
import { keyedHash } from '#db/sealed-text.server.ts';
import type { AccountParts, From } from './account-parts.ts';
import { confirmTotp, draftTotp, removeTotp, requireAccount } from './account-repository.server.ts';
import { forgetAttempts } from './attempt-repository.server.ts';
import { type BegunSession, beginSession } from './begin-session.server.ts';
import { openTotpSecret, sealTotpSecret } from './open-totp.server.ts';
import { replaceRecoveryCodes } from './recovery-code-repository.server.ts';
import { hashRecoveryCode, makeTotpSecret, recoveryCodesOf, stepOfCode } from './second-factor.server.ts';
import { clearSecondFactors, deleteSessionsOf } from './session-repository.server.ts';
import { provePassword } from './sign-in.server.ts';
import { takeAttempts } from './take-attempts.server.ts';

type Refused = { kind: 'wrong' | 'too-many' | 'not-asked' };

/** Makes a secret to put into an app. It is asked for at sign-in only once a code of it was given. */
export async function draftCodes(
  parts: AccountParts,
  accountId: number,
  password: string,
): Promise<{ kind: 'drafted' } | Refused> {
  const proof = await provePassword(parts, accountId, password);
  if (proof.kind !== 'right') return proof;
  if (proof.account.totpSecret) return { kind: 'not-asked' };
  await draftTotp(parts.db.writer, accountId, sealTotpSecret(parts.key, makeTotpSecret()));
  return { kind: 'drafted' };
}

export interface DraftedCodes {
  secret: string;
  /** They open the account only once the first code was given. */
  recoveryCodes: string[];
}

/** What waits for its first code. */
export async function findDraftedCodes(
  { db, key }: AccountParts,
  accountId: number,
): Promise<DraftedCodes | undefined> {
  const secret = openTotpSecret(key, (await requireAccount(db.reader, accountId)).totpDraft);
  if (secret === undefined) return undefined;
  const seed = Buffer.from(keyedHash(key, 'recovery codes', secret));
  return { secret, recoveryCodes: recoveryCodesOf(seed) };
}

export type CodesOn = { kind: 'on'; session: BegunSession } | Refused;

/** The first code shows that the app has the secret. Sessions without a code end everywhere. */
export async function turnCodesOn(
  parts: AccountParts,
  accountId: number,
  typed: string,
  { userAgent, token }: From,
): Promise<CodesOn> {
  const { db, clock } = parts;
  if (!(await takeAttempts(parts, { code: String(accountId) }))) return { kind: 'too-many' };
  const drafted = await findDraftedCodes(parts, accountId);
  if (!drafted) return { kind: 'not-asked' };
  const now = clock();
  const step = stepOfCode(drafted.secret, typed, now);
  if (step === undefined) return { kind: 'wrong' };
  const session = await db.writer.transaction().execute(async (trx) => {
    await confirmTotp(trx, accountId, step, now);
    await replaceRecoveryCodes(trx, accountId, hashesOf(drafted.recoveryCodes));
    await deleteSessionsOf(trx, accountId);
    await forgetAttempts(trx, parts.key, { action: 'code', subject: String(accountId) });
    const account = await requireAccount(trx, accountId);
    await parts.post('codes-on', { email: account.email }, trx);
    return beginSession(trx, { account, userAgent, earlierToken: token, now, hasSecondFactor: true });
  });
  return { kind: 'on', session };
}

/** From then on no session counts as one with a code: a moderator may do nothing until codes are set up anew. */
export async function turnCodesOff(
  parts: AccountParts,
  accountId: number,
  password: string,
): Promise<{ kind: 'off' } | Refused> {
  const proof = await provePassword(parts, accountId, password);
  if (proof.kind !== 'right') return proof;
  await parts.db.writer.transaction().execute(async (trx) => {
    await removeTotp(trx, accountId);
    await clearSecondFactors(trx, accountId);
    await replaceRecoveryCodes(trx, accountId, []);
    await parts.post('codes-off', { email: proof.account.email }, trx);
  });
  return { kind: 'off' };
}

/** New recovery codes in place of all that there were. */
export async function renewRecoveryCodes(
  parts: AccountParts,
  accountId: number,
  password: string,
): Promise<{ kind: 'renewed'; recoveryCodes: string[] } | Refused> {
  const proof = await provePassword(parts, accountId, password);
  if (proof.kind !== 'right') return proof;
  if (!proof.account.totpSecret) return { kind: 'not-asked' };
  const recoveryCodes = recoveryCodesOf(randomBytes(32));
  await replaceRecoveryCodes(parts.db.writer, accountId, hashesOf(recoveryCodes));
  return { kind: 'renewed', recoveryCodes };
}

const hashesOf = (codes: readonly string[]) => codes.map((code) => hashRecoveryCode(code) ?? '');
