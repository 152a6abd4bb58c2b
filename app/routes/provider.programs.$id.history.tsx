import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { requireForm } from '#app/http/read-form.ts';
import { unsent } from '#app/http/unsent.ts';
import { messagesFor } from '#app/language/messages.ts';
import { HistoryPage, type RevertDone } from '#app/pages/edit-listing/history-page.tsx';
import { loadHistory, requireRevision } from '#app/pages/edit-listing/load-history.server.ts';
import { requireListingFor } from '#app/pages/edit-listing/require-listing-for.server.ts';
import { revertRevision } from '#app/portal/editing/revert-revision.server.ts';
import { historyPath } from '#app/portal/portal-paths.ts';

const DONE = messagesFor('en').editing.history.done;
const isDone = (text: string | null): text is RevertDone => text !== null && Object.hasOwn(DONE, text);

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { reader } = context.db;
  const asked = await context.findActor(request);
  const { listing, actor } = await requireListingFor(reader, asked, 'listing.see-drafts', params.id, request);
  const { searchParams } = new URL(request.url);
  const before = /^[1-9]\d{0,14}$/.exec(searchParams.get('before') ?? '')?.[0];
  const done = searchParams.get('done');
  const view = await loadHistory(reader, listing, actor, before === undefined ? undefined : Number(before));
  return unsent({ view, done: isDone(done) ? done : undefined });
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { reader } = context.db;
  const asked = await context.findActor(request);
  const { listing, actor } = await requireListingFor(reader, asked, 'listing.publish', params.id, request);
  const revision = await requireRevision(reader, listing, (await requireForm(request)).text('revision'));
  const { kind } = await revertRevision(context.portal, actor.accountId, listing, revision);
  if (kind === 'problems') return data({ hasProblems: true }, 400);
  return redirect(`${historyPath(listing.publicId)}?done=${kind}`, 303);
}

export const meta: MetaFunction<typeof loader> = ({ data: answer }) => {
  const { shell, editing } = messagesFor('en');
  return answer ? [{ title: shell.title(`${editing.history.heading}: ${answer.page.view.name}`) }] : [];
};

export default function HistoryRoute() {
  const hasProblems = useActionData<{ hasProblems: boolean }>()?.hasProblems ?? false;
  return <HistoryPage {...useLoaderData<typeof loader>().page} hasProblems={hasProblems} />;
}
