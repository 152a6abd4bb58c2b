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
import { fullName } from '#app/listings/full-name.ts';
import { AskPage, type AskToMend, type AskView } from '#app/pages/confirm/ask-page.tsx';
import { requireProgram } from '#app/pages/confirm/require-program.server.ts';
import { giveConfirmationCode, mailConfirmation, waysOf } from '#app/portal/confirmations/confirm.server.ts';
import { CONFIRM_PATH, confirmPath } from '#app/portal/portal-paths.ts';

/** In characters: an address is no longer, and a code far shorter. */
const LONGEST = 300;

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const listing = await requireProgram(context.db.reader, params.slug ?? '');
  const { publicId, slug, name, program } = listing;
  const view: AskView = {
    slug,
    publicId,
    name: fullName({ name, program }),
    domain: waysOf(listing).domain,
  };
  return { view, isSent: new URL(request.url).searchParams.has('sent') };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const listing = await requireProgram(context.db.reader, params.slug ?? '');
  const fields = await requireForm(request);
  const mend = (field: AskToMend['field'], trouble: AskToMend['trouble'], typed: string) =>
    data<AskToMend>({ field, trouble, typed }, trouble === 'too-many' ? 429 : 400);
  switch (fields.text('intent')) {
    case 'mail': {
      const typed = fields.text('email').slice(0, LONGEST);
      const { kind } = await mailConfirmation(context.portal, listing, typed, context.client);
      if (kind !== 'mailed') return mend('email', kind, typed);
      return redirect(`${confirmPath(listing.slug)}?sent`, 303);
    }
    case 'code': {
      const code = fields.text('code').slice(0, LONGEST);
      const taken = await giveConfirmationCode(context.portal, listing, code, context.client);
      if (taken.kind !== 'link') return mend('code', taken.kind, '');
      return redirect(`${CONFIRM_PATH}?link=${taken.token}`, 303);
    }
    default:
      throw new Response(null, { status: 400 });
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  const { shell, confirm } = messagesFor('en');
  const robots = { name: 'robots', content: 'noindex' };
  return page ? [{ title: shell.title(confirm.title(page.view.name)) }, robots] : [];
};

export default function ConfirmRoute() {
  return <AskPage {...useLoaderData<typeof loader>()} mend={useActionData<AskToMend>()} />;
}
