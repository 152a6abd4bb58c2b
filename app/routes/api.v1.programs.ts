import type { LoaderFunctionArgs } from '@remix-run/node';
import { answerMachine } from '#app/api/answer-machine.server.ts';
import { listPrograms } from '#app/api/list-programs.server.ts';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const services = { ...context, db: context.db.reader };
  return answerMachine(request, context.log, ['json', 'csv'], () => listPrograms(services, searchParams));
}
