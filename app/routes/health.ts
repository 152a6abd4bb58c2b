import type { LoaderFunctionArgs } from '@remix-run/node';

/** Whether this process serves, which engine answers searches and why, and how far each lags behind the database. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { engine, documents, generation } = context.engine.health();
  const lag = await context.searchLag();
  const searchServer = await context.searchServer();
  return Response.json(
    { status: 'ok', engine, documents, generation, lag, ...(searchServer ? { searchServer } : {}) },
    { headers: { 'Cache-Control': 'no-store' } },
  );
}
