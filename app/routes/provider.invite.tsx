import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { requireAccountActor } from '#app/accounts/require-permission.server.ts';
import { messagesFor } from '#app/language/messages.ts';
import { InvitePage, type InviteView } from '#app/pages/organization/invite-page.tsx';
import { loadInvite } from '#app/pages/organization/load-invite.server.ts';
import { acceptInvite } from '#app/portal/organizations/invite-editor.server.ts';
import { organizationPath } from '#app/portal/portal-paths.ts';

const linkOf = (request: Request) => new URL(request.url).searchParams.get('link') ?? '';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const view = await loadInvite(context.portal, await context.findActor(request), linkOf(request), request);
  return data<InviteView>(view, view.kind === 'gone' ? 410 : 200);
}

export async function action({ context, request }: ActionFunctionArgs) {
  const actor = requireAccountActor(await context.findActor(request), request);
  const accepted = await acceptInvite(context.portal, actor.accountId, linkOf(request));
  if (accepted.kind === 'accepted') return redirect(organizationPath(accepted.organization.key), 303);
  const view: InviteView = { kind: accepted.kind === 'no-link' ? 'gone' : 'other-address' };
  return data(view, view.kind === 'gone' ? 410 : 403);
}

export const meta: MetaFunction = () => {
  const { shell, organizations } = messagesFor('en');
  return [{ title: shell.title(organizations.invite.title) }];
};

export default function InviteRoute() {
  const view = useLoaderData<InviteView>();
  return <InvitePage view={useActionData<InviteView>() ?? view} />;
}
