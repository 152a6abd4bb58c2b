import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { requireForm } from '#app/http/read-form.ts';
import { messagesFor } from '#app/language/messages.ts';
import {
  answerDecisionForm,
  type DecisionAnswer,
} from '#app/pages/claim-decision/answer-decision-form.server.ts';
import { ClaimDecisionPage } from '#app/pages/claim-decision/claim-decision-page.tsx';
import { loadClaimDecision, requireClaimFor } from '#app/pages/claim-decision/load-claim-decision.server.ts';
import { seeNext } from '#app/pages/moderate/answer-ruling.server.ts';
import { moderationPartsOf } from '#app/pages/moderate/moderation-parts-of.ts';

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { reader } = context.db;
  const actor = await context.findActor(request);
  const { claim } = await requireClaimFor(reader, actor, 'claim.decide', params.key, request);
  return { view: await loadClaimDecision(reader, claim) };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const actor = await context.findActor(request);
  const { reader } = context.db;
  const { claim, moderator } = await requireClaimFor(reader, actor, 'claim.decide', params.key, request);
  const answer = await answerDecisionForm(context.portal, moderator, claim, await requireForm(request));
  if (!answer) throw new Response(null, { status: 400 });
  if ('done' in answer) return seeNext(moderationPartsOf(context), 'claims', 'kept');
  if ('issued' in answer) return data<DecisionAnswer>(answer);
  return data<DecisionAnswer>(answer, answer.mend.trouble === 'changed' ? 409 : 400);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  const { shell, claimDecision } = messagesFor('en');
  return page ? [{ title: shell.title(claimDecision.title(page.view.name)) }] : [];
};

export default function ClaimDecisionRoute() {
  const { view } = useLoaderData<typeof loader>();
  const answer = useActionData<DecisionAnswer>();
  return (
    <ClaimDecisionPage
      view={view}
      mend={answer && 'mend' in answer ? answer.mend : undefined}
      issued={answer && 'issued' in answer ? answer.issued : undefined}
    />
  );
}
