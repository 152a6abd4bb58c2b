import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { returnPathOf, SIGN_UP_PATH, withReturn } from '#app/accounts/account-paths.ts';
import { askForLink } from '#app/accounts/ask-mail.server.ts';
import { requireForm } from '#app/http/read-form.ts';
import { messagesFor } from '#app/language/messages.ts';
import { AskLinkPage, type AskToMend } from '#app/pages/account/ask-link-page.tsx';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const isSent = new URL(request.url).searchParams.has('sent');
  return { isSent, writesMailAsFiles: context.writesMailAsFiles, to: returnPathOf(request) };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const email = (await requireForm(request)).text('email');
  const to = returnPathOf(request);
  const asked = await askForLink(context.accounts, 'sign-up', email, context.client, to);
  if (asked.kind === 'posted') return redirect(withReturn(`${SIGN_UP_PATH}?sent`, to), 303);
  const mend: AskToMend = { trouble: asked.kind, email };
  return data(mend, { status: asked.kind === 'bad-email' ? 400 : 429 });
}

export const meta: MetaFunction = () => {
  const { shell, account } = messagesFor('en');
  return [{ title: shell.title(account.signUpPage.title) }];
};

export default function SignUpRoute() {
  return (
    <AskLinkPage purpose="signUp" {...useLoaderData<typeof loader>()} mend={useActionData<AskToMend>()} />
  );
}
