import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { requirePermission } from '#app/accounts/require-permission.server.ts';
import { requireForm } from '#app/http/read-form.ts';
import { unsent } from '#app/http/unsent.ts';
import { messagesFor } from '#app/language/messages.ts';
import { AbsentItem, CHOICES_OF_ABSENT } from '#app/pages/moderate/absent-item.tsx';
import { answerRuling } from '#app/pages/moderate/answer-ruling.server.ts';
import { itemListingOf, loadTellers, requirePublished } from '#app/pages/moderate/load-item.server.ts';
import { moderationPartsOf } from '#app/pages/moderate/moderation-parts-of.ts';
import type { RulingToMend } from '#app/pages/moderate/ruling-form.tsx';

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  requirePermission(await context.findActor(request), 'statement.write', {}, request);
  const { reader } = context.db;
  const listing = await requirePublished(reader, params.listing);
  return unsent({ listing: itemListingOf(listing), tellers: await loadTellers(reader, listing.id) });
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const actor = requirePermission(await context.findActor(request), 'statement.write', {}, request);
  const fields = await requireForm(request);
  const listing = await requirePublished(context.db.reader, params.listing);
  const matter = { kind: 'absent', listing } as const;
  const parts = moderationPartsOf(context);
  const answer = await answerRuling(parts, actor, matter, fields, CHOICES_OF_ABSENT);
  return answer.kind === 'see' ? answer.response : data(answer.mend, { status: 400 });
}

export const meta: MetaFunction = () => {
  const { shell, moderate } = messagesFor('en');
  return [{ title: shell.title(moderate.kinds.absent) }];
};

export default function AbsentRoute() {
  return <AbsentItem view={useLoaderData<typeof loader>().page} mend={useActionData<RulingToMend>()} />;
}
