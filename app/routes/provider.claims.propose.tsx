import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { requirePermission } from '#app/accounts/require-permission.server.ts';
import { requireForm } from '#app/http/read-form.ts';
import { messagesFor } from '#app/language/messages.ts';
import { answerProposal } from '#app/pages/claims/answer-proposal.server.ts';
import { type ProposalToMend, ProposePage } from '#app/pages/claims/propose-page.tsx';
import { claimPath } from '#app/portal/portal-paths.ts';

export async function loader({ context, request }: LoaderFunctionArgs) {
  requirePermission(await context.findActor(request), 'claim.make', {}, request);
  return null;
}

export async function action({ context, request }: ActionFunctionArgs) {
  const actor = requirePermission(await context.findActor(request), 'claim.make', {}, request);
  const answer = await answerProposal(context.portal, actor.accountId, await requireForm(request));
  if ('key' in answer) return redirect(claimPath(answer.key), 303);
  return data(answer.mend, { status: answer.mend.isTooMany ? 429 : 400 });
}

export const meta: MetaFunction = () => {
  const { shell, claims } = messagesFor('en');
  return [{ title: shell.title(claims.propose.title) }];
};

export default function ProposeRoute() {
  return <ProposePage mend={useActionData<ProposalToMend>()} />;
}
