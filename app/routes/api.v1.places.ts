import type { LoaderFunctionArgs } from '@remix-run/node';
import { answerMachine } from '#app/api/answer-machine.server.ts';
import { lookUpPlaces } from '#app/api/look-up-places.server.ts';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  return answerMachine(request, context.log, ['json', 'csv'], () =>
    lookUpPlaces(context.db.reader, searchParams),
  );
}
