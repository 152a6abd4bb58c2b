import type { LoaderFunctionArgs } from '@remix-run/node';
import { loadSuggestions } from '#app/pages/suggest/load-suggestions.server.ts';

/** What the text of the one box may go on to say, for the script that offers it. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const find = new URL(request.url).searchParams.get('find') ?? '';
  const suggestions = await loadSuggestions(context.db.reader, context.engine, find);
  return Response.json({ suggestions }, { headers: { 'Cache-Control': 'private, max-age=300' } });
}
