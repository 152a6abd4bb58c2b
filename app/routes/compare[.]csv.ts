import type { LoaderFunctionArgs } from '@remix-run/node';
import { decodeCompare } from '#app/compare/compare-url.ts';
import { MARK_OF_UTF8, writeCsv } from '#app/http/write-csv.ts';
import { messagesFor } from '#app/language/messages.ts';
import { compareTableText } from '#app/pages/compare/compare-table-text.ts';
import { loadCompare } from '#app/pages/compare/load-compare.server.ts';

/** The comparison for a spreadsheet. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const decoded = decodeCompare(new URL(request.url).searchParams);
  const data = await loadCompare(context.db.reader, decoded, context.clock());
  return new Response(MARK_OF_UTF8 + writeCsv(compareTableText(data, messagesFor('en'))), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="programs.csv"',
      'X-Robots-Tag': 'noindex',
    },
  });
}
