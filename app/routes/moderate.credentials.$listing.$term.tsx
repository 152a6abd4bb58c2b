import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { requirePermission } from '#app/accounts/require-permission.server.ts';
import { requireForm } from '#app/http/read-form.ts';
import { unsent } from '#app/http/unsent.ts';
import { messagesFor } from '#app/language/messages.ts';
import { dayOf } from '#app/listings/freshness/shelf-life.ts';
import { answerCheck } from '#app/pages/moderate/answer-check.server.ts';
import { type CheckToMend, CredentialItem } from '#app/pages/moderate/credential-item.tsx';
import { loadCredential, requireIssued, requirePublished } from '#app/pages/moderate/load-item.server.ts';
import { moderationPartsOf } from '#app/pages/moderate/moderation-parts-of.ts';

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  requirePermission(await context.findActor(request), 'credential.verify', {}, request);
  const { reader } = context.db;
  const term = requireIssued(params.term);
  const view = await loadCredential(reader, await requirePublished(reader, params.listing), term);
  return unsent({ view, today: dayOf(context.clock()) });
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const actor = requirePermission(await context.findActor(request), 'credential.verify', {}, request);
  const fields = await requireForm(request);
  const term = requireIssued(params.term);
  const listing = await requirePublished(context.db.reader, params.listing);
  const answer = await answerCheck(moderationPartsOf(context), actor, { listing, term }, fields);
  return answer.kind === 'see' ? answer.response : data(answer.mend, { status: 400 });
}

export const meta: MetaFunction = () => {
  const { shell, moderate } = messagesFor('en');
  return [{ title: shell.title(moderate.kinds.credentials) }];
};

export default function CredentialRoute() {
  const { view, today } = useLoaderData<typeof loader>().page;
  return <CredentialItem view={view} today={today} mend={useActionData<CheckToMend>()} />;
}
