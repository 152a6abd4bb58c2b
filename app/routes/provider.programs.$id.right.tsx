import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { requirePermission } from '#app/accounts/require-permission.server.ts';
import { requireForm } from '#app/http/read-form.ts';
import { unsent } from '#app/http/unsent.ts';
import { messagesFor } from '#app/language/messages.ts';
import { loadRight } from '#app/pages/keeping/load-right.server.ts';
import { type RightDone, RightPage } from '#app/pages/keeping/right-page.tsx';
import { isSectionKey } from '#app/portal/editing/sections.ts';
import { confirmRight } from '#app/portal/keeping/confirm-right.server.ts';
import { requireManaged } from '#app/portal/organizations/require-managed.server.ts';
import { rightPath } from '#app/portal/portal-paths.ts';

const DONE = messagesFor('en').keeping.done;
const isDone = (text: string | null): text is RightDone => text !== null && Object.hasOwn(DONE, text);

type Args = Pick<LoaderFunctionArgs, 'context' | 'params' | 'request'>;

async function requireListing({ context, params, request }: Args) {
  const found = await context.findActor(request);
  const { listing, staff } = await requireManaged(context.db.reader, found, params.id, request);
  return { listing, actor: requirePermission(found, 'listing.confirm', staff, request) };
}

export async function loader(args: LoaderFunctionArgs) {
  const { listing } = await requireListing(args);
  const done = new URL(args.request.url).searchParams.get('done');
  const { db, clock } = args.context;
  return unsent({
    view: await loadRight(db.reader, listing, clock()),
    done: isDone(done) ? done : undefined,
  });
}

export async function action(args: ActionFunctionArgs) {
  const { listing, actor } = await requireListing(args);
  const fields = await requireForm(args.request);
  const section = fields.text('section');
  if (!isSectionKey(section)) throw new Response(null, { status: 400 });
  const seen = fields.text('published');
  const { kind } = await confirmRight(args.context.portal, actor.accountId, listing, section, seen);
  return redirect(`${rightPath(listing.publicId)}?done=${kind}`, 303);
}

export const meta: MetaFunction<typeof loader> = ({ data: answer }) => {
  const { shell, keeping } = messagesFor('en');
  return answer ? [{ title: shell.title(keeping.title(answer.page.view.name)) }] : [];
};

export default function RightRoute() {
  return <RightPage {...useLoaderData<typeof loader>().page} />;
}
