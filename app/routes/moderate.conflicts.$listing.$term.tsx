import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { requirePermission } from '#app/accounts/require-permission.server.ts';
import { requireForm } from '#app/http/read-form.ts';
import { unsent } from '#app/http/unsent.ts';
import { messagesFor } from '#app/language/messages.ts';
import { answerRuling } from '#app/pages/moderate/answer-ruling.server.ts';
import { CHOICES_OF_CONFLICT, ConflictItem } from '#app/pages/moderate/conflict-item.tsx';
import {
  itemListingOf,
  loadSayings,
  requirePublished,
  requireTermOf,
} from '#app/pages/moderate/load-item.server.ts';
import { moderationPartsOf } from '#app/pages/moderate/moderation-parts-of.ts';
import type { RulingToMend } from '#app/pages/moderate/ruling-form.tsx';

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  requirePermission(await context.findActor(request), 'statement.write', {}, request);
  const { reader } = context.db;
  const term = requireTermOf(params.term);
  const listing = await requirePublished(reader, params.listing);
  return unsent({
    listing: itemListingOf(listing),
    term,
    sayings: await loadSayings(reader, listing.id, term),
  });
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const actor = requirePermission(await context.findActor(request), 'statement.write', {}, request);
  const fields = await requireForm(request);
  const term = requireTermOf(params.term);
  const listing = await requirePublished(context.db.reader, params.listing);
  const matter = { kind: 'conflict', listing, term } as const;
  const parts = moderationPartsOf(context);
  const answer = await answerRuling(parts, actor, matter, fields, CHOICES_OF_CONFLICT);
  return answer.kind === 'see' ? answer.response : data(answer.mend, { status: 400 });
}

export const meta: MetaFunction = () => {
  const { shell, moderate } = messagesFor('en');
  return [{ title: shell.title(moderate.kinds.conflicts) }];
};

export default function ConflictRoute() {
  return <ConflictItem view={useLoaderData<typeof loader>().page} mend={useActionData<RulingToMend>()} />;
}
