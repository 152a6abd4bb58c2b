import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { messagesFor } from '#app/language/messages.ts';
import { KEPT_DAYS } from '#app/listings/counts/open-counts.server.ts';
import { CountsPage } from '#app/pages/counts/counts-page.tsx';
import { loadCounts } from '#app/pages/counts/load-counts.server.ts';

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const actor = await context.findActor(request);
  const view = await loadCounts(context.db.reader, actor, params.id, request, context.clock());
  return { view, keptDays: KEPT_DAYS };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const { shell, counts } = messagesFor('en');
  return data ? [{ title: shell.title(counts.title(data.view.name)) }] : [];
};

export default function CountsRoute() {
  return <CountsPage {...useLoaderData<typeof loader>()} />;
}
