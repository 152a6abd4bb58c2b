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
import { answerPublishForm } from '#app/pages/edit-listing/answer-publish-form.server.ts';
import { DifferencesPage, type PublishTrouble } from '#app/pages/edit-listing/differences-page.tsx';
import { loadDifferences } from '#app/pages/edit-listing/load-differences.server.ts';
import { requireListingFor } from '#app/pages/edit-listing/require-listing-for.server.ts';
import { programPath } from '#app/portal/portal-paths.ts';

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { reader } = context.db;
  const actor = await context.findActor(request);
  const { listing } = await requireListingFor(reader, actor, 'listing.edit', params.id, request);
  return unsent({ view: await loadDifferences(reader, listing) });
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const actor = await context.findActor(request);
  const found = await requireListingFor(context.db.reader, actor, 'listing.publish', params.id, request);
  const answer = await answerPublishForm(context.portal, found, await requireForm(request));
  if ('done' in answer) return redirect(`${programPath(found.listing.publicId)}?done=${answer.done}`, 303);
  return data<PublishTrouble>(answer.trouble, answer.trouble === 'changed' ? 409 : 400);
}

export const meta: MetaFunction<typeof loader> = ({ data: answer }) => {
  const { shell, editing } = messagesFor('en');
  return answer ? [{ title: shell.title(`${editing.differences.heading}: ${answer.page.view.name}`) }] : [];
};

export default function DifferencesRoute() {
  const { view } = useLoaderData<typeof loader>().page;
  return <DifferencesPage view={view} trouble={useActionData<PublishTrouble>()} />;
}
