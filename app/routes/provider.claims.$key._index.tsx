import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { requireAccountActor, requirePermission } from '#app/accounts/require-permission.server.ts';
import { requireForm } from '#app/http/read-form.ts';
import { messagesFor } from '#app/language/messages.ts';
import { answerClaimForm } from '#app/pages/claims/answer-claim-form.server.ts';
import { ClaimPage, type ClaimToMend } from '#app/pages/claims/claim-page.tsx';
import { loadClaim, requireClaim } from '#app/pages/claims/load-claim.server.ts';
import { claimantOf } from '#app/portal/claims/find-claim-subject.server.ts';
import { claimPath } from '#app/portal/portal-paths.ts';

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { reader } = context.db;
  const actor = requireAccountActor(await context.findActor(request), request);
  const claim = await requireClaim(reader, actor, 'claim.see', params.key, request);
  const { accountId, email } = actor;
  return { claim: await loadClaim(reader, claim, { now: context.clock(), accountId, email }) };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const actor = await context.findActor(request);
  const claim = await requireClaim(context.db.reader, actor, 'claim.withdraw', params.key, request);
  requirePermission(actor, 'claim.make', claimantOf(claim), request);
  const answer = await answerClaimForm(context.portal, claim, await requireForm(request));
  if (answer === 'none') throw new Response(null, { status: 400 });
  if (answer === undefined) return redirect(claimPath(claim.key), 303);
  return data<ClaimToMend>(answer, answer.trouble === 'too-many' ? 429 : 400);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  const { shell, claims } = messagesFor('en');
  return page ? [{ title: shell.title(claims.page.title(page.claim.name)) }] : [];
};

export default function ClaimRoute() {
  const { claim } = useLoaderData<typeof loader>();
  return <ClaimPage claim={claim} mend={useActionData<ClaimToMend>()} />;
}
