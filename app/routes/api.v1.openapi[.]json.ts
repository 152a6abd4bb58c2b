import type { LoaderFunctionArgs } from '@remix-run/node';
import { answerMachine } from '#app/api/answer-machine.server.ts';
import { describeApi } from '#app/api/openapi/describe-api.ts';

export async function loader({ context, request }: LoaderFunctionArgs) {
  return answerMachine(request, context.log, ['json'], describeApi);
}
