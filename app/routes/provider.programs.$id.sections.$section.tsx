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
import { answerSectionForm, type ClashView } from '#app/pages/edit-listing/answer-section-form.server.ts';
import { loadSection, requireSection } from '#app/pages/edit-listing/load-section.server.ts';
import { requireListingFor } from '#app/pages/edit-listing/require-listing-for.server.ts';
import { SectionPage } from '#app/pages/edit-listing/section-page.tsx';

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { reader } = context.db;
  const actor = await context.findActor(request);
  const { listing } = await requireListingFor(reader, actor, 'listing.edit', params.id, request);
  const view = await loadSection(reader, listing, requireSection(params.section));
  return unsent({ view, isSaved: new URL(request.url).searchParams.has('saved') });
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const actor = await context.findActor(request);
  const found = await requireListingFor(context.db.reader, actor, 'listing.edit', params.id, request);
  const section = requireSection(params.section);
  const answer = await answerSectionForm(context.portal, found, section, await requireForm(request));
  return 'go' in answer ? redirect(answer.go, 303) : data<ClashView>(answer.clash, 409);
}

export const meta: MetaFunction<typeof loader> = ({ data: answer }) => {
  const { shell, editing } = messagesFor('en');
  if (!answer) return [];
  const { section, name } = answer.page.view;
  return [{ title: shell.title(`${editing.section[section]}: ${name}`) }];
};

export default function SectionRoute() {
  const { view, isSaved } = useLoaderData<typeof loader>().page;
  return <SectionPage view={view} isSaved={isSaved} clash={useActionData<ClashView>()} />;
}
