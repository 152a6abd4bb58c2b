import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { requirePermission } from '#app/accounts/require-permission.server.ts';
import { messagesFor } from '#app/language/messages.ts';
import { FindPage } from '#app/pages/claims/find-page.tsx';
import { loadFind } from '#app/pages/claims/load-find.server.ts';

export async function loader({ context, request }: LoaderFunctionArgs) {
  requirePermission(await context.findActor(request), 'claim.make', {}, request);
  return loadFind(context.db.reader, context.engine, new URL(request.url).searchParams);
}

export const meta: MetaFunction = () => {
  const { shell, claims } = messagesFor('en');
  return [{ title: shell.title(claims.find.title) }];
};

export default function FindRoute() {
  return <FindPage {...useLoaderData<typeof loader>()} />;
}
