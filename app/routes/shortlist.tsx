import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { decodeCompare } from '#app/compare/compare-url.ts';
import { MOST_SHORTLISTED } from '#app/compare/picks.ts';
import { unsent } from '#app/http/unsent.ts';
import { messagesFor } from '#app/language/messages.ts';
import { loadShortlist } from '#app/pages/shortlist/load-shortlist.server.ts';
import { ShortlistPage } from '#app/pages/shortlist/shortlist-page.tsx';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const decoded = decodeCompare(new URL(request.url).searchParams, MOST_SHORTLISTED);
  return unsent(await loadShortlist(context.db.reader, decoded, context.clock()));
}

export const meta: MetaFunction = () => {
  const { shell, shortlist } = messagesFor('en');
  return [{ title: shell.title(shortlist.title) }, { name: 'robots', content: 'noindex' }];
};

export default function ShortlistRoute() {
  return <ShortlistPage data={useLoaderData<typeof loader>().page} />;
}
