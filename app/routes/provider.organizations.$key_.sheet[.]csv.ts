import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireStaff } from '#app/pages/sites/require-staff.server.ts';
import { writeSheet } from '#app/portal/sites/many-sites.server.ts';

/** A row for each listing of the organization, for a spreadsheet. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const actor = await context.findActor(request);
  const { organization } = await requireStaff(context.db.reader, actor, params.key, request);
  return new Response(await writeSheet(context.db.reader, organization.id), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="programs.csv"',
    },
  });
}
