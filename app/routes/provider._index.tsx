import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { messagesFor } from '#app/language/messages.ts';
import { ProviderHomePage } from '#app/pages/account/provider-home-page.tsx';

export async function loader({ context, request }: LoaderFunctionArgs) {
  return { actor: await context.findActor(request) };
}

export const meta: MetaFunction = () => {
  const { shell, account } = messagesFor('en');
  return [{ title: shell.title(account.home.title) }];
};

export default function ProviderHomeRoute() {
  return <ProviderHomePage actor={useLoaderData<typeof loader>().actor} />;
}
