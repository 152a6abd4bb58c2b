import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { requirePermission } from '#app/accounts/require-permission.server.ts';
import { requireForm } from '#app/http/read-form.ts';
import { messagesFor } from '#app/language/messages.ts';
import { loadStart, requireClaimable } from '#app/pages/claims/load-start.server.ts';
import { StartPage, type StartToMend } from '#app/pages/claims/start-page.tsx';
import { readClaimant } from '#app/portal/claims/claimant.ts';
import { startClaim } from '#app/portal/claims/start-claim.server.ts';
import { claimPath } from '#app/portal/portal-paths.ts';

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  requirePermission(await context.findActor(request), 'claim.make', {}, request);
  const { reader } = context.db;
  return loadStart(reader, await requireClaimable(reader, params.id));
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const actor = requirePermission(await context.findActor(request), 'claim.make', {}, request);
  const listing = await requireClaimable(context.db.reader, params.id);
  const fields = await requireForm(request);
  const typed = {
    person: fields.text('person'),
    position: fields.text('position'),
    words: fields.text('words'),
  };
  const claimant = readClaimant(typed);
  if (Array.isArray(claimant)) return data<StartToMend>({ fields: claimant, typed }, 400);
  const started = await startClaim(context.portal, actor.accountId, claimant, { listing });
  if (started.kind === 'started') return redirect(claimPath(started.key), 303);
  const status = started.kind === 'too-many' ? 429 : 400;
  return data<StartToMend>({ fields: [], trouble: started.kind, typed }, status);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  const { shell, claims } = messagesFor('en');
  return page ? [{ title: shell.title(claims.start.title(page.name)) }] : [];
};

export default function StartRoute() {
  const { name, address, isHeld } = useLoaderData<typeof loader>();
  return <StartPage name={name} address={address} isHeld={isHeld} mend={useActionData<StartToMend>()} />;
}
