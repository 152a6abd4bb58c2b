import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { messagesFor } from '#app/language/messages.ts';
import { loadProviderHome } from '#app/pages/account/load-provider-home.server.ts';
import { ProviderHomePage } from '#app/pages/account/provider-home-page.tsx';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const actor = await context.findActor(request);
  const isProvider = actor.kind === 'account' && actor.role === 'provider';
  return {
    actor,
    work: isProvider ? await loadProviderHome(context.db.reader, actor.accountId) : undefined,
  };
}

export const meta: MetaFunction = () => {
  const { shell, account } = messagesFor('en');
  return [{ title: shell.title(account.home.title) }];
};

export default function ProviderHomeRoute() {
  const { actor, work } = useLoaderData<typeof loader>();
  return <ProviderHomePage actor={actor} work={work} />;
}
