import { requireAccount } from '#app/accounts/account-repository.server.ts';
import { messagesFor } from '#app/language/messages.ts';
import type { Composer } from '#app/mail/post-office.server.ts';
import type { OpenDatabase } from '#db/connect.server.ts';
import { sayCode } from './claims/claim-code.server.ts';
import { MAILED_CODE_HOURS } from './claims/prove-claim.server.ts';
import { LINK_HOURS } from './confirmations/confirm.server.ts';
import { INVITE_DAYS } from './organizations/invite-editor.server.ts';
import {
  CONFIRM_PATH,
  claimPath,
  INVITE_PATH,
  organizationPath,
  programPath,
  remindersPath,
  rightPath,
} from './portal-paths.ts';

interface MailParts {
  db: OpenDatabase;
  /** In front of every link in mail. */
  siteUrl: string;
}

/** Writes the mail of claims and organizations: neither names a program, nor says what it does. */
export function portalComposers({ db, siteUrl }: MailParts): Record<string, Composer> {
  const { portalMail, keeping } = messagesFor('en');
  const urlOf = (path: string) => new URL(path, siteUrl).href;
  return {
    'claim-code': async ({ email, code }) =>
      email && code ? { to: email, ...portalMail.code(sayCode(code), MAILED_CODE_HOURS) } : undefined,
    'confirm-link': async ({ email, token }) =>
      email && token
        ? { to: email, ...portalMail.confirm(urlOf(`${CONFIRM_PATH}?link=${token}`), LINK_HOURS) }
        : undefined,
    async 'claim-answered'({ accountId, claim }) {
      if (!accountId || !claim) return undefined;
      const { email } = await requireAccount(db.reader, Number(accountId));
      return { to: email, ...portalMail.answered(urlOf(claimPath(claim))) };
    },
    'section-due': async ({ email, listing, due, stop }) =>
      email && listing && stop
        ? { to: email, ...keeping.mail(urlOf(rightPath(listing)), Number(due), urlOf(remindersPath(stop))) }
        : undefined,
    async 'edit-answered'({ accountId, listing }) {
      if (!accountId || !listing) return undefined;
      const { email } = await requireAccount(db.reader, Number(accountId));
      return { to: email, ...portalMail.editAnswered(urlOf(programPath(listing))) };
    },
    'claim-rival': async ({ email, organization }) =>
      email && organization
        ? { to: email, ...portalMail.rival(urlOf(organizationPath(organization))) }
        : undefined,
    'organization-invite': async ({ email, token }) =>
      email && token
        ? { to: email, ...portalMail.invite(urlOf(`${INVITE_PATH}?link=${token}`), INVITE_DAYS) }
        : undefined,
    'organization-changed': async ({ email }) =>
      email ? { to: email, ...portalMail.changed(urlOf('/provider')) } : undefined,
  };
}
