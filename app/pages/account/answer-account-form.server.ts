import type { AccountParts, From } from '#app/accounts/account-parts.ts';
import { ACCOUNT_PATH } from '#app/accounts/account-paths.ts';
import type { AccountActor } from '#app/accounts/actor.ts';
import { seeBegun } from '#app/accounts/answer-begun.server.ts';
import { askForEmailChange } from '#app/accounts/ask-mail.server.ts';
import { changePassword } from '#app/accounts/choose-password.server.ts';
import { deleteOtherSessions, deleteSession } from '#app/accounts/session-repository.server.ts';
import type { FormFields } from '#app/http/read-form.ts';
import type { AccountToMend } from './account-trouble.ts';

export type AccountAnswer = { kind: 'see'; response: Response } | { kind: 'mend'; mend: AccountToMend };

const see = (done: string): AccountAnswer => ({
  kind: 'see',
  response: new Response(null, { status: 303, headers: { Location: `${ACCOUNT_PATH}?done=${done}` } }),
});

/** Does what one of the account page's forms asks; undefined for a form that it does not have. */
export async function answerAccountForm(
  parts: AccountParts,
  actor: AccountActor,
  fields: FormFields,
  from: From,
): Promise<AccountAnswer | undefined> {
  const { db } = parts;
  switch (fields.text('intent')) {
    case 'password': {
      const typed = { password: fields.text('password'), newPassword: fields.text('new-password') };
      const changed = await changePassword(parts, actor, typed, from);
      if (changed.kind === 'begun') {
        return { kind: 'see', response: seeBegun(parts, changed.session, `${ACCOUNT_PATH}?done=password`) };
      }
      const trouble = changed.kind === 'trouble' ? changed.trouble : changed.kind;
      return { kind: 'mend', mend: { form: 'password', trouble } };
    }
    case 'email': {
      const typed = { email: fields.text('new-email'), password: fields.text('email-password') };
      const asked = await askForEmailChange(parts, actor.accountId, typed);
      if (asked.kind === 'posted') return see('email');
      return { kind: 'mend', mend: { form: 'email', trouble: asked.kind, email: typed.email } };
    }
    case 'end-session': {
      const id = Number(fields.text('session'));
      if (Number.isSafeInteger(id)) await deleteSession(db.writer, actor.accountId, id);
      return see('session');
    }
    case 'end-others':
      await deleteOtherSessions(db.writer, actor.accountId, actor.sessionId);
      return see('sessions');
    default:
      return undefined;
  }
}
