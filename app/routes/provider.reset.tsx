import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { RESET_PATH, returnPathOf, withReturn } from '#app/accounts/account-paths.ts';
import { seeBegun } from '#app/accounts/answer-begun.server.ts';
import { askForLink } from '#app/accounts/ask-mail.server.ts';
import { choosePassword, findPasswordLink } from '#app/accounts/choose-password.server.ts';
import { readFrom } from '#app/accounts/read-from.server.ts';
import { requireForm } from '#app/http/read-form.ts';
import { messagesFor } from '#app/language/messages.ts';
import { AskLinkPage, type AskToMend } from '#app/pages/account/ask-link-page.tsx';
import { ChoosePasswordPage, type ChooseToMend } from '#app/pages/account/choose-password-page.tsx';
import { NoLinkPage } from '#app/pages/account/no-link-page.tsx';

type Page =
  | { kind: 'ask'; isSent: boolean; writesMailAsFiles: boolean; to: string }
  | { kind: 'choose'; email: string }
  | { kind: 'no-link' };

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const link = searchParams.get('link');
  if (link === null) {
    const { writesMailAsFiles } = context;
    const isSent = searchParams.has('sent');
    return data<Page>({ kind: 'ask', isSent, writesMailAsFiles, to: returnPathOf(request) });
  }
  const account = await findPasswordLink(context.accounts, link);
  return account
    ? data<Page>({ kind: 'choose', email: account.email })
    : data<Page>({ kind: 'no-link' }, 410);
}

export async function action({ context, request }: ActionFunctionArgs) {
  const fields = await requireForm(request);
  const link = new URL(request.url).searchParams.get('link');
  if (link === null) {
    const email = fields.text('email');
    const to = returnPathOf(request);
    const asked = await askForLink(context.accounts, 'reset', email, context.client, to);
    if (asked.kind === 'posted') return redirect(withReturn(`${RESET_PATH}?sent`, to), 303);
    const mend: AskToMend = { trouble: asked.kind, email };
    return data(mend, { status: asked.kind === 'bad-email' ? 400 : 429 });
  }
  const typed = { link, password: fields.text('password') };
  const chosen = await choosePassword(context.accounts, typed, readFrom(context, request));
  if (chosen.kind === 'begun') return seeBegun(context.accounts, chosen.session, chosen.to);
  if (chosen.kind === 'no-link') return data(null, 410);
  const mend: ChooseToMend = { trouble: chosen.trouble };
  return data(mend, 400);
}

export const meta: MetaFunction = () => {
  const { shell, account } = messagesFor('en');
  return [{ title: shell.title(account.resetPage.title) }];
};

export default function ResetRoute() {
  const page = useLoaderData<Page>();
  const mend = useActionData<AskToMend | ChooseToMend | null>();
  if (page.kind === 'ask')
    return <AskLinkPage purpose="reset" {...page} mend={mend as AskToMend | undefined} />;
  if (page.kind === 'no-link') return <NoLinkPage />;
  return <ChoosePasswordPage email={page.email} isFirst={false} mend={mend as ChooseToMend | undefined} />;
}
