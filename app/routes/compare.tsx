import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { decodeCompare } from '#app/compare/compare-url.ts';
import { unsent } from '#app/http/unsent.ts';
import { messagesFor } from '#app/language/messages.ts';
import { ComparePage } from '#app/pages/compare/compare-page.tsx';
import { loadCompare } from '#app/pages/compare/load-compare.server.ts';
import { titleOfCompare } from '#app/pages/compare/title-of-compare.ts';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const decoded = decodeCompare(new URL(request.url).searchParams);
  const data = await loadCompare(context.db.reader, decoded, context.clock());
  const compared = data.columns.flatMap(({ kind, pick }) => (kind === 'program' ? [pick] : []));
  if (compared.length > 1) context.counts.note('compared', compared, request);
  return unsent(data);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const messages = messagesFor('en');
  return [
    { title: messages.shell.title(titleOfCompare(data.page, messages)) },
    { name: 'robots', content: 'noindex' },
  ];
};

export default function CompareRoute() {
  return <ComparePage data={useLoaderData<typeof loader>().page} />;
}
