import { openDelivery } from '#app/mail/deliver.server.ts';
import {
  type Composer,
  type MailTrouble,
  openPostOffice,
  type PostOffice,
} from '#app/mail/post-office.server.ts';
import type { OpenDatabase } from '#db/connect.server.ts';
import { openSecretKey } from '#db/secret-key.server.ts';
import { accountComposers } from './account-mail.server.ts';
import type { AccountParts } from './account-parts.ts';
import { argonPasswords } from './passwords.server.ts';
import { sessionCookies } from './session-cookie.server.ts';
import { keepSwept } from './sweep-accounts.server.ts';

export interface AccountSettings {
  databaseFile: string;
  siteUrl: string;
  smtpUrl?: string;
  mailFrom?: string;
  secretKey?: string;
}

export interface AccountEvents {
  onMailTrouble: (trouble: MailTrouble) => void;
  onSweepTrouble: (error: unknown) => void;
}

export interface OpenAccounts {
  accounts: AccountParts;
  mail: PostOffice;
  close(): Promise<void>;
}

/** Opens accounts and the mail that they need. `composers` writes the mail of other features. */
export function openAccounts(
  db: OpenDatabase,
  settings: AccountSettings,
  { onMailTrouble, onSweepTrouble }: AccountEvents,
  composers: Readonly<Record<string, Composer>> = {},
): OpenAccounts {
  const { databaseFile, siteUrl, smtpUrl, mailFrom, secretKey } = settings;
  const clock = () => new Date();
  const key = openSecretKey(databaseFile, secretKey);
  const from = mailFrom ?? `no-reply@${new URL(siteUrl).hostname}`;
  const mail = openPostOffice({
    db,
    key,
    clock,
    delivery: openDelivery(smtpUrl, from, databaseFile),
    composers: { ...accountComposers({ db, clock, siteUrl }), ...composers },
    onTrouble: onMailTrouble,
  });
  const stopSweeping = keepSwept({ db, clock }, onSweepTrouble);
  const cookies = sessionCookies(siteUrl);
  return {
    accounts: { db, key, clock, passwords: argonPasswords, post: mail.post, cookies },
    mail,
    async close() {
      await stopSweeping();
      await mail.close();
    },
  };
}
