import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { unsent } from '#app/http/unsent.ts';
import { messagesFor } from '#app/language/messages.ts';
import { searchHref } from '#app/needs/search-url.ts';
import { loadStart } from '#app/pages/start/load-start.server.ts';
import { StartPage } from '#app/pages/start/start-page.tsx';
import { decodeStart } from '#app/pages/start/start-url.ts';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const decoded = decodeStart(new URL(request.url).searchParams);
  const data = await loadStart(context.db.reader, decoded);
  if (data.step === 'done') throw redirect(searchHref(data.state));
  return unsent(data);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const { shell, start } = messagesFor('en');
  const { step, who, isDanger } = data.page;
  const question = step === 'who' ? start.title : start.questions[step][who];
  const title = isDanger ? start.danger.heading : question;
  return [{ title: shell.title(title) }, { name: 'robots', content: 'noindex' }];
};

export default function StartRoute() {
  return <StartPage data={useLoaderData<typeof loader>().page} />;
}
