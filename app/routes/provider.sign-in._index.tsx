import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { returnPathOf } from '#app/accounts/account-paths.ts';
import { seeBegun } from '#app/accounts/answer-begun.server.ts';
import { readFrom } from '#app/accounts/read-from.server.ts';
import { signIn } from '#app/accounts/sign-in.server.ts';
import { requireForm } from '#app/http/read-form.ts';
import { messagesFor } from '#app/language/messages.ts';
import { SignInPage, type SignInToMend } from '#app/pages/account/sign-in-page.tsx';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const actor = await context.findActor(request);
  if (actor.kind === 'account') throw redirect(returnPathOf(request), 303);
  return { to: returnPathOf(request) };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const fields = await requireForm(request);
  const typed = { email: fields.text('email'), password: fields.text('password') };
  const signedIn = await signIn(context.accounts, typed, readFrom(context, request));
  if (signedIn.kind === 'begun') {
    return seeBegun(context.accounts, signedIn.session, returnPathOf(request));
  }
  const mend: SignInToMend = { trouble: signedIn.kind, email: typed.email };
  return data(mend, { status: signedIn.kind === 'wrong' ? 400 : 429 });
}

export const meta: MetaFunction = () => {
  const { shell, account } = messagesFor('en');
  return [{ title: shell.title(account.signInPage.title) }];
};

export default function SignInRoute() {
  return <SignInPage {...useLoaderData<typeof loader>()} mend={useActionData<SignInToMend>()} />;
}
