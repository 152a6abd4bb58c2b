import type { LoaderFunctionArgs } from '@remix-run/node';
import { answerMachine } from '#app/api/answer-machine.server.ts';
import { listTerms } from '#app/api/list-terms.ts';

export async function loader({ context, request }: LoaderFunctionArgs) {
  return answerMachine(request, context.log, ['json', 'csv'], listTerms);
}
