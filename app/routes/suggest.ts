import type { LoaderFunctionArgs } from '@remix-run/node';
import { loadSuggestions } from '#app/pages/suggest/load-suggestions.server.ts';
import { suggestPlanNames } from '#app/pages/suggest/suggest-plan-names.ts';

/** What the text of a box may go on to say, for the script that offers it: of the one box, or of the field for a plan. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams;
  const card = asked.get('card');
  const suggestions =
    card === null
      ? await loadSuggestions(context.db.reader, context.engine, asked.get('find') ?? '')
      : suggestPlanNames(card);
  return Response.json({ suggestions }, { headers: { 'Cache-Control': 'private, max-age=300' } });
}
