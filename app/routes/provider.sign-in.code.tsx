import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { parseReturnPath, SIGN_IN_PATH } from '#app/accounts/account-paths.ts';
import { seeBegun } from '#app/accounts/answer-begun.server.ts';
import { readFrom } from '#app/accounts/read-from.server.ts';
import { findWaiting, giveCode } from '#app/accounts/sign-in.server.ts';
import { requireForm } from '#app/http/read-form.ts';
import { messagesFor } from '#app/language/messages.ts';
import { CodePage, type CodeToMend } from '#app/pages/account/code-page.tsx';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { token } = readFrom(context, request);
  if (!(await findWaiting(context.accounts, token))) throw redirect(SIGN_IN_PATH, 303);
  return null;
}

export async function action({ context, request }: ActionFunctionArgs) {
  const fields = await requireForm(request);
  const given = await giveCode(context.accounts, fields.text('code'), readFrom(context, request));
  if (given.kind === 'begun') {
    const to = parseReturnPath(new URL(request.url).searchParams.get('to'));
    return seeBegun(context.accounts, given.session, to);
  }
  if (given.kind === 'not-asked') return redirect(SIGN_IN_PATH, 303);
  const mend: CodeToMend = { trouble: given.kind };
  return data(mend, { status: given.kind === 'wrong' ? 400 : 429 });
}

export const meta: MetaFunction = () => {
  const { shell, account } = messagesFor('en');
  return [{ title: shell.title(account.codePage.title) }];
};

export default function CodeRoute() {
  return <CodePage mend={useActionData<CodeToMend>()} />;
}
