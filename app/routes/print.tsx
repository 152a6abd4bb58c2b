import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { decodeCompare } from '#app/compare/compare-url.ts';
import { unsent } from '#app/http/unsent.ts';
import { messagesFor } from '#app/language/messages.ts';
import { loadQuestionSheet } from '#app/pages/question-sheet/load-question-sheet.server.ts';
import { QuestionSheetPage } from '#app/pages/question-sheet/question-sheet-page.tsx';

const LONGEST_ISO_DAY = 10;

export async function loader({ context, request }: LoaderFunctionArgs) {
  const decoded = decodeCompare(new URL(request.url).searchParams);
  const printedOn = context.clock().toISOString().slice(0, LONGEST_ISO_DAY);
  return unsent(await loadQuestionSheet(context.db.reader, decoded, printedOn));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const { shell, questionSheet } = messagesFor('en');
  const names = data.page.sheets.map(({ program }) => program.name);
  return [
    { title: shell.title(names.length > 0 ? questionSheet.titleOf(names) : questionSheet.title) },
    { name: 'robots', content: 'noindex' },
  ];
};

export default function PrintRoute() {
  return <QuestionSheetPage data={useLoaderData<typeof loader>().page} />;
}
