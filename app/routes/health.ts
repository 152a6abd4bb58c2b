import type { LoaderFunctionArgs } from '@remix-run/node';

/** Whether this process serves, and how far its search lags behind the database. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { engine, documents, generation } = context.engine.health();
  const lag = await context.searchLag();
  return Response.json(
    { status: 'ok', engine, documents, generation, lag },
    { headers: { 'Cache-Control': 'no-store' } },
  );
}
