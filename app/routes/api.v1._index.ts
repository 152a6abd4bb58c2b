import type { LoaderFunctionArgs } from '@remix-run/node';
import { answerMachine } from '#app/api/answer-machine.server.ts';
import { OPENAPI_PATH } from '#app/api/api-paths.ts';

/** The document names all that there is. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  return answerMachine(request, context.log, ['json'], () => ({ movedTo: OPENAPI_PATH }));
}
