import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { requirePermission } from '#app/accounts/require-permission.server.ts';
import { requireForm } from '#app/http/read-form.ts';
import { unsent } from '#app/http/unsent.ts';
import { messagesFor } from '#app/language/messages.ts';
import { tidy } from '#app/moderation/correction-report.ts';
import { LONGEST_REASON } from '#app/moderation/ruling.ts';
import { settleAnswers } from '#app/moderation/settle-answers.server.ts';
import { seeNext } from '#app/pages/moderate/answer-ruling.server.ts';
import { type AnswersToMend, ConfirmationItem } from '#app/pages/moderate/confirmation-item.tsx';
import { loadConfirmation, requireConfirmation } from '#app/pages/moderate/load-confirmation.server.ts';
import { moderationPartsOf } from '#app/pages/moderate/moderation-parts-of.ts';
import { membersOfListing } from '#app/portal/organizations/organization-repository.server.ts';

type Args = Pick<LoaderFunctionArgs, 'context' | 'params' | 'request'>;

async function requireMatter({ context, params, request }: Args) {
  const { reader } = context.db;
  const found = await context.findActor(request);
  requirePermission(found, 'queue.see', {}, request);
  const matter = await requireConfirmation(reader, params.id);
  const staff = await membersOfListing(reader, matter.listing.id);
  return { matter, actor: requirePermission(found, 'statement.write', staff, request) };
}

export async function loader(args: LoaderFunctionArgs) {
  const { matter } = await requireMatter(args);
  return unsent(await loadConfirmation(args.context.db.reader, matter));
}

export async function action(args: ActionFunctionArgs) {
  const { matter, actor } = await requireMatter(args);
  const fields = await requireForm(args.request);
  const taken = fields.all('take');
  const reason = Array.from(tidy(fields.text('reason')))
    .slice(0, LONGEST_REASON)
    .join('');
  if (reason === '') return data<AnswersToMend>({ taken, reason }, 400);
  const parts = moderationPartsOf(args.context);
  const isDone = await settleAnswers(parts, actor, matter, taken, reason);
  return seeNext(parts, 'confirmations', isDone ? 'kept' : 'settled-before');
}

export const meta: MetaFunction = () => {
  const { shell, moderate } = messagesFor('en');
  return [{ title: shell.title(moderate.kinds.confirmations) }];
};

export default function ConfirmationRoute() {
  return (
    <ConfirmationItem view={useLoaderData<typeof loader>().page} mend={useActionData<AnswersToMend>()} />
  );
}
