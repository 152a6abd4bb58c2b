import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { requireAccountActor } from '#app/accounts/require-permission.server.ts';
import { readUpload } from '#app/http/read-upload.ts';
import { messagesFor } from '#app/language/messages.ts';
import { ClaimPage, type ClaimToMend } from '#app/pages/claims/claim-page.tsx';
import { loadClaim, requireClaim } from '#app/pages/claims/load-claim.server.ts';
import { addPaper, mayAddPaper } from '#app/portal/claims/add-paper.server.ts';
import { LARGEST_PAPER } from '#app/portal/claims/paper-type.ts';
import { claimPath } from '#app/portal/portal-paths.ts';

/** The page of the claim, for those who load it again after a file was refused. */
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
  const refuse = (trouble: Extract<ClaimToMend, { form: 'papers' }>['trouble']) =>
    data<ClaimToMend>({ form: 'papers', trouble }, trouble === 'too-many' ? 429 : 400);
  const refusal = await mayAddPaper(context.portal, claim);
  if (refusal && refusal.kind !== 'added') {
    // Read on and dropped: a browser whose sending is cut off never sees the answer.
    await readUpload(request, 'paper', 0);
    return refuse(refusal.kind);
  }
  const upload = await readUpload(request, 'paper', LARGEST_PAPER);
  if (upload.kind !== 'file') return refuse(upload.kind);
  const { kind } = await addPaper(context.portal, claim, upload.bytes);
  return kind === 'added' ? redirect(`${claimPath(claim.key)}#paper`, 303) : refuse(kind);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  const { shell, claims } = messagesFor('en');
  return page ? [{ title: shell.title(claims.page.title(page.claim.name)) }] : [];
};

export default function PapersRoute() {
  const { claim } = useLoaderData<typeof loader>();
  return <ClaimPage claim={claim} mend={useActionData<ClaimToMend>()} />;
}
