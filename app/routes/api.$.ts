import type { LoaderFunctionArgs } from '@remix-run/node';
import { answerMachine } from '#app/api/answer-machine.server.ts';
import { ApiProblem } from '#app/api/api-problem.ts';

/** Whatever no other route of the API answers. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  return answerMachine(request, context.log, ['json', 'csv'], () => {
    throw new ApiProblem('not-found');
  });
}
