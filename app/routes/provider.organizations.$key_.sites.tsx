import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { messagesFor } from '#app/language/messages.ts';
import { answerSheet, SHEET_MODES, type SheetAnswer } from '#app/pages/sites/answer-sheet.server.ts';
import { requireStaff } from '#app/pages/sites/require-staff.server.ts';
import { SitesPage } from '#app/pages/sites/sites-page.tsx';

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const actor = await context.findActor(request);
  const { organization } = await requireStaff(context.db.reader, actor, params.key, request);
  return { organization: organization.name, organizationKey: organization.key };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const found = await context.findActor(request);
  const { organization, actor } = await requireStaff(context.db.reader, found, params.key, request);
  const mode = new URL(request.url).searchParams.get('mode');
  const known = SHEET_MODES.find((each) => each === mode);
  if (!known) throw new Response(null, { status: 400 });
  const by = { accountId: actor.accountId, organizationId: organization.id };
  const answer = await answerSheet(context.portal, by, request, known);
  return data<SheetAnswer>(answer, answer.kind === 'report' ? 200 : 400);
}

export const meta: MetaFunction = () => {
  const { shell, sites } = messagesFor('en');
  return [{ title: shell.title(sites.title) }];
};

export default function SitesRoute() {
  return <SitesPage {...useLoaderData<typeof loader>()} answer={useActionData<SheetAnswer>()} />;
}
