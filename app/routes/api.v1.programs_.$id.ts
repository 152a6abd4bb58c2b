import type { LoaderFunctionArgs } from '@remix-run/node';
import { answerMachine } from '#app/api/answer-machine.server.ts';
import { showProgram } from '#app/api/show-program.server.ts';

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const services = { ...context, db: context.db.reader };
  return answerMachine(request, context.log, ['json', 'csv'], () => showProgram(services, params.id ?? ''));
}
