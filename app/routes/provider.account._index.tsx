import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { readFrom } from '#app/accounts/read-from.server.ts';
import { requireAccountActor } from '#app/accounts/require-permission.server.ts';
import { requireForm } from '#app/http/read-form.ts';
import { messagesFor } from '#app/language/messages.ts';
import { AccountPage } from '#app/pages/account/account-page.tsx';
import type { AccountToMend } from '#app/pages/account/account-trouble.ts';
import { answerAccountForm } from '#app/pages/account/answer-account-form.server.ts';
import { isDone } from '#app/pages/account/done.ts';
import { loadAccount } from '#app/pages/account/load-account.server.ts';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const actor = requireAccountActor(await context.findActor(request), request);
  const done = new URL(request.url).searchParams.get('done') ?? '';
  return { ...(await loadAccount(context.accounts, actor)), done: isDone(done) ? done : undefined };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const actor = requireAccountActor(await context.findActor(request), request);
  const fields = await requireForm(request);
  const answer = await answerAccountForm(context.accounts, actor, fields, readFrom(context, request));
  if (!answer) throw new Response(null, { status: 400 });
  if (answer.kind === 'see') return answer.response;
  return data(answer.mend, { status: answer.mend.trouble === 'too-many' ? 429 : 400 });
}

export const meta: MetaFunction = () => {
  const { shell, account } = messagesFor('en');
  return [{ title: shell.title(account.page.title) }];
};

export default function AccountRoute() {
  const { done, ...view } = useLoaderData<typeof loader>();
  return <AccountPage {...view} done={done} mend={useActionData<AccountToMend>()} />;
}
