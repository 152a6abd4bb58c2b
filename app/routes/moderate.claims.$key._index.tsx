import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { requireForm } from '#app/http/read-form.ts';
import { messagesFor } from '#app/language/messages.ts';
import {
  answerDecisionForm,
  type DecisionAnswer,
} from '#app/pages/claim-decision/answer-decision-form.server.ts';
import { ClaimDecisionPage } from '#app/pages/claim-decision/claim-decision-page.tsx';
import { loadClaimDecision, requireClaimFor } from '#app/pages/claim-decision/load-claim-decision.server.ts';
import { claimDecisionPath } from '#app/portal/portal-paths.ts';

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { reader } = context.db;
  const actor = await context.findActor(request);
  const { claim } = await requireClaimFor(reader, actor, 'claim.decide', params.key, request);
  const isDone = new URL(request.url).searchParams.has('done');
  return { view: await loadClaimDecision(reader, claim), isDone };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const actor = await context.findActor(request);
  const { reader } = context.db;
  const { claim, moderator } = await requireClaimFor(reader, actor, 'claim.decide', params.key, request);
  const answer = await answerDecisionForm(context.portal, moderator, claim, await requireForm(request));
  if (!answer) throw new Response(null, { status: 400 });
  if ('done' in answer) return redirect(`${claimDecisionPath(claim.key)}?done`, 303);
  if ('issued' in answer) return data<DecisionAnswer>(answer);
  return data<DecisionAnswer>(answer, answer.mend.trouble === 'changed' ? 409 : 400);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  const { shell, claimDecision } = messagesFor('en');
  return page ? [{ title: shell.title(claimDecision.title(page.view.name)) }] : [];
};

export default function ClaimDecisionRoute() {
  const { view, isDone } = useLoaderData<typeof loader>();
  const answer = useActionData<DecisionAnswer>();
  return (
    <ClaimDecisionPage
      view={view}
      isDone={isDone && !answer}
      mend={answer && 'mend' in answer ? answer.mend : undefined}
      issued={answer && 'issued' in answer ? answer.issued : undefined}
    />
  );
}
