import type { LoaderFunctionArgs } from '@remix-run/node';
import { answerMachine } from '#app/api/answer-machine.server.ts';
import { listProblems } from '#app/api/list-problems.ts';

export async function loader({ context, request }: LoaderFunctionArgs) {
  return answerMachine(request, context.log, ['json'], listProblems);
}
