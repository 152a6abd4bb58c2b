import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { requirePermission } from '#app/accounts/require-permission.server.ts';
import { requireForm } from '#app/http/read-form.ts';
import { unsent } from '#app/http/unsent.ts';
import { messagesFor } from '#app/language/messages.ts';
import { fullName } from '#app/listings/full-name.ts';
import { type CallCode, CallCodePage, type CallCodeView } from '#app/pages/moderate/call-code-page.tsx';
import { requirePublished } from '#app/pages/moderate/load-item.server.ts';
import { phoneKept } from '#app/portal/claims/proof-ways.ts';
import { CODE_HOURS, makeConfirmationCode, waysOf } from '#app/portal/confirmations/confirm.server.ts';
import { membersOfListing } from '#app/portal/organizations/organization-repository.server.ts';
import { confirmPath } from '#app/portal/portal-paths.ts';

type Args = Pick<LoaderFunctionArgs, 'context' | 'params' | 'request'>;

async function requireListing({ context, params, request }: Args) {
  const actor = await context.findActor(request);
  requirePermission(actor, 'queue.see', {}, request);
  const listing = await requirePublished(context.db.reader, params.id);
  requirePermission(actor, 'statement.write', await membersOfListing(context.db.reader, listing.id), request);
  return listing;
}

export async function loader(args: LoaderFunctionArgs) {
  const listing = await requireListing(args);
  const { phone } = waysOf(listing);
  return unsent<CallCodeView>({
    name: fullName(listing),
    phone: phone && phoneKept(phone),
    address: new URL(confirmPath(listing.slug), args.context.siteUrl).href,
  });
}

export async function action(args: ActionFunctionArgs) {
  const listing = await requireListing(args);
  await requireForm(args.request);
  const code = await makeConfirmationCode(args.context.portal, listing);
  if (code === undefined) throw new Response(null, { status: 404 });
  return data<CallCode>({ code, hours: CODE_HOURS }, { headers: { 'Cache-Control': 'no-store' } });
}

export const meta: MetaFunction = () => {
  const { shell, moderate } = messagesFor('en');
  return [{ title: shell.title(moderate.confirmation.code.title) }];
};

export default function CallCodeRoute() {
  return <CallCodePage view={useLoaderData<typeof loader>().page} made={useActionData<CallCode>()} />;
}
