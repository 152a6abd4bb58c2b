import { FIRST_LINK_HOURS } from './account-mail.server.ts';
import type { AccountParts } from './account-parts.ts';
import { CONFIRM_PATH } from './account-paths.ts';
import { findAccountByEmail, insertAccount, removeTotp, setRole } from './account-repository.server.ts';
import type { EmailAddress } from './email-address.ts';
import { insertLink, voidLinks } from './link-repository.server.ts';
import { replaceRecoveryCodes } from './recovery-code-repository.server.ts';
import { deleteSessionsOf } from './session-repository.server.ts';

export interface Invited {
  /** Sets the password, once. */
  link: string;
  hours: number;
  /** They had an account before. */
  isKnown: boolean;
}

/**
 * Makes a moderator of whoever holds the link, under this address. A known account keeps its password until the link is
 * used, and is signed out everywhere. `losesCodes` is for a lost phone.
 */
export async function inviteModerator(
  { db, clock }: Pick<AccountParts, 'db' | 'clock'>,
  email: EmailAddress,
  { siteUrl, losesCodes }: { siteUrl: string; losesCodes: boolean },
): Promise<Invited> {
  return db.writer.transaction().execute(async (trx) => {
    const now = clock();
    const known = await findAccountByEmail(trx, email.key);
    const accountId = known?.id ?? (await insertAccount(trx, email, 'moderator', now));
    if (accountId === undefined) throw new Error('an account under this address was made meanwhile');
    await setRole(trx, accountId, 'moderator');
    await deleteSessionsOf(trx, accountId);
    await voidLinks(trx, accountId, 'password', now);
    if (losesCodes) {
      await removeTotp(trx, accountId);
      await replaceRecoveryCodes(trx, accountId, []);
    }
    const expiresAt = new Date(now.getTime() + FIRST_LINK_HOURS * 3_600_000);
    const token = await insertLink(trx, { accountId, purpose: 'password', now, expiresAt });
    const link = new URL(`${CONFIRM_PATH}?link=${token}`, siteUrl).href;
    return { link, hours: FIRST_LINK_HOURS, isKnown: known !== undefined };
  });
}
