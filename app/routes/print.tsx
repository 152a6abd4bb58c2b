import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { decodePrint } from '#app/compare/print-url.ts';
import { unsent } from '#app/http/unsent.ts';
import { messagesFor } from '#app/language/messages.ts';
import { loadPrint } from '#app/pages/compare/print/load-print.server.ts';
import { PrintPage } from '#app/pages/compare/print/print-page.tsx';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const decoded = decodePrint(new URL(request.url).searchParams);
  return unsent(await loadPrint(context.db.reader, decoded, context.clock()));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const { shell, questionSheet } = messagesFor('en');
  const { programs, chosen } = data.page;
  const names = programs.filter(({ pick }) => chosen.includes(pick)).map(({ name }) => name);
  return [
    { title: shell.title(names.length > 0 ? questionSheet.titleOf(names) : questionSheet.title) },
    { name: 'robots', content: 'noindex' },
  ];
};

export default function PrintRoute() {
  return <PrintPage data={useLoaderData<typeof loader>().page} />;
}
