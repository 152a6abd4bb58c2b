import { messagesFor } from '#app/language/messages.ts';
import type { Composer } from '#app/mail/post-office.server.ts';
import type { OpenDatabase } from '#db/connect.server.ts';
import { CONFIRM_PATH, RESET_PATH, SIGN_IN_PATH } from './account-paths.ts';
import { findAccountByEmail, insertAccount } from './account-repository.server.ts';
import { parseEmail } from './email-address.ts';
import { insertLink, type NewLink } from './link-repository.server.ts';

const HOUR_MS = 3_600_000;
export const FIRST_LINK_HOURS = 24;
const RESET_LINK_HOURS = 1;

/** In front of every link in mail. Never what a request names as its host: a stranger can choose that. */
interface MailParts {
  db: OpenDatabase;
  clock: () => Date;
  siteUrl: string;
}

/** Writes the mail of accounts. Who has an account is looked up here, out of sight of whoever asked. */
export function accountComposers({ db, clock, siteUrl }: MailParts): Record<string, Composer> {
  const { mail } = messagesFor('en');
  const urlOf = (path: string) => new URL(path, siteUrl).href;
  const linkTo = async (path: string, link: Omit<NewLink, 'now' | 'expiresAt'>, hours: number) => {
    const now = clock();
    const expiresAt = new Date(now.getTime() + hours * HOUR_MS);
    return urlOf(`${path}?link=${await insertLink(db.writer, { ...link, now, expiresAt })}`);
  };
  const passwordLink = (path: string, accountId: number, hours: number, to: string | undefined) =>
    linkTo(path, { accountId, purpose: 'password', returnPath: to }, hours);

  return {
    async 'sign-up'(words) {
      const email = parseEmail(words.email ?? '');
      if (!email) return undefined;
      const known = await findAccountByEmail(db.reader, email.key);
      if (known?.passwordHash) {
        return { to: known.email, ...mail.known(urlOf(SIGN_IN_PATH), urlOf(RESET_PATH)) };
      }
      const id = known?.id ?? (await insertAccount(db.writer, email, 'provider', clock()));
      // Another process was first: at the next try the account is there.
      if (id === undefined) throw new Error('the account was made meanwhile');
      return {
        to: email.address,
        ...mail.signUp(await passwordLink(CONFIRM_PATH, id, FIRST_LINK_HOURS, words.to), FIRST_LINK_HOURS),
      };
    },

    async reset(words) {
      const email = parseEmail(words.email ?? '');
      const known = email && (await findAccountByEmail(db.reader, email.key));
      if (!known) return undefined;
      return {
        to: known.email,
        ...mail.reset(await passwordLink(RESET_PATH, known.id, RESET_LINK_HOURS, words.to), RESET_LINK_HOURS),
      };
    },

    async 'email-change'(words) {
      const email = parseEmail(words.email ?? '');
      const accountId = Number(words.accountId);
      if (!email || !accountId) return undefined;
      const known = await findAccountByEmail(db.reader, email.key);
      if (known) return { to: known.email, ...mail.known(urlOf(SIGN_IN_PATH), urlOf(RESET_PATH)) };
      const link = { accountId, purpose: 'email', email: email.address } as const;
      return {
        to: email.address,
        ...mail.confirmEmail(await linkTo(CONFIRM_PATH, link, FIRST_LINK_HOURS), FIRST_LINK_HOURS),
      };
    },

    'password-changed': async ({ email }) =>
      email === undefined ? undefined : { to: email, ...mail.passwordChanged(urlOf(RESET_PATH)) },
    'email-changed': async ({ email }) =>
      email === undefined ? undefined : { to: email, ...mail.emailChanged },
    'codes-on': async ({ email }) =>
      email === undefined ? undefined : { to: email, ...mail.codesOn(urlOf(RESET_PATH)) },
    'codes-off': async ({ email }) =>
      email === undefined ? undefined : { to: email, ...mail.codesOff(urlOf(RESET_PATH)) },
  };
}
