import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { unsent } from '#app/http/unsent.ts';
import { messagesFor } from '#app/language/messages.ts';
import { loadOverview } from '#app/pages/edit-listing/load-overview.server.ts';
import { type OverviewDone, OverviewPage } from '#app/pages/edit-listing/overview-page.tsx';
import { requireListingFor } from '#app/pages/edit-listing/require-listing-for.server.ts';

const DONE = messagesFor('en').editing.overview.done;
const isDone = (text: string | null): text is OverviewDone => text !== null && Object.hasOwn(DONE, text);

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { reader } = context.db;
  const actor = await context.findActor(request);
  const { listing } = await requireListingFor(reader, actor, 'listing.edit', params.id, request);
  const done = new URL(request.url).searchParams.get('done');
  return unsent({ view: await loadOverview(reader, listing), done: isDone(done) ? done : undefined });
}

export const meta: MetaFunction<typeof loader> = ({ data: answer }) => {
  const { shell, editing } = messagesFor('en');
  return answer ? [{ title: shell.title(editing.overview.heading(answer.page.view.name)) }] : [];
};

export default function OverviewRoute() {
  return <OverviewPage {...useLoaderData<typeof loader>().page} />;
}
