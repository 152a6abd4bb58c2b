import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { seeBegun } from '#app/accounts/answer-begun.server.ts';
import {
  choosePassword,
  confirmEmail,
  findEmailLink,
  findPasswordLink,
} from '#app/accounts/choose-password.server.ts';
import { readFrom } from '#app/accounts/read-from.server.ts';
import { requireForm } from '#app/http/read-form.ts';
import { messagesFor } from '#app/language/messages.ts';
import { ChoosePasswordPage, type ChooseToMend } from '#app/pages/account/choose-password-page.tsx';
import { ConfirmEmailPage, EmailConfirmedPage } from '#app/pages/account/confirm-email-page.tsx';
import { NoLinkPage } from '#app/pages/account/no-link-page.tsx';

const linkOf = (request: Request) => new URL(request.url).searchParams.get('link') ?? '';

type Page =
  | { kind: 'choose'; email: string; isFirst: boolean }
  | { kind: 'email'; email: string }
  | { kind: 'no-link' };

export async function loader({ context, request }: LoaderFunctionArgs) {
  const link = linkOf(request);
  const account = await findPasswordLink(context.accounts, link);
  if (account) {
    const isFirst = account.passwordHash === undefined;
    return data<Page>({ kind: 'choose', email: account.email, isFirst });
  }
  const email = await findEmailLink(context.accounts, link);
  return email === undefined ? data<Page>({ kind: 'no-link' }, 410) : data<Page>({ kind: 'email', email });
}

type Answer = ChooseToMend | { isConfirmed: true } | null;

export async function action({ context, request }: ActionFunctionArgs) {
  const fields = await requireForm(request);
  const link = linkOf(request);
  if (await findEmailLink(context.accounts, link)) {
    const isConfirmed = await confirmEmail(context.accounts, link);
    return isConfirmed ? data<Answer>({ isConfirmed }) : data<Answer>(null, 410);
  }
  const typed = { link, password: fields.text('password') };
  const chosen = await choosePassword(context.accounts, typed, readFrom(context, request));
  if (chosen.kind === 'begun') return seeBegun(context.accounts, chosen.session, chosen.to);
  return chosen.kind === 'no-link' ? data<Answer>(null, 410) : data<Answer>({ trouble: chosen.trouble }, 400);
}

export const meta: MetaFunction = () => {
  const { shell, account } = messagesFor('en');
  return [{ title: shell.title(account.choosePage.title) }];
};

export default function ConfirmRoute() {
  const page = useLoaderData<Page>();
  const answer = useActionData<Answer>();
  if (answer && 'isConfirmed' in answer) return <EmailConfirmedPage />;
  if (page.kind === 'no-link') return <NoLinkPage />;
  if (page.kind === 'email') return <ConfirmEmailPage email={page.email} />;
  return <ChoosePasswordPage {...page} mend={answer ?? undefined} />;
}
