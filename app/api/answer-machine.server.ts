import { entityTagOf, findMatchingTag } from '#app/http/entity-tag.ts';
import { errorForLog, type Log, pathForLog } from '#app/http/log.server.ts';
import { PROBLEM_MEDIA_TYPE } from '#app/http/problems.ts';
import { writeCsv } from '#app/http/write-csv.ts';
import type { ApiAnswer, ApiRedirect } from './api-answer.ts';
import { ApiProblem } from './api-problem.ts';
import { chooseFormat, type Format } from './choose-format.ts';

/** In seconds. Facts change by the import and the day; a shared cache spares many questions. */
const KEPT_S = 60;

/** Answers in the form that the client takes, or with a problem. Never rejects. */
export async function answerMachine(
  request: Request,
  log: Log,
  formats: readonly Format[],
  make: () => ApiAnswer | ApiRedirect | Promise<ApiAnswer | ApiRedirect>,
): Promise<Response> {
  try {
    const format = chooseFormat(request.headers.get('Accept'), formats);
    if (!format) throw new ApiProblem('not-acceptable');
    const answer = await make();
    return 'movedTo' in answer ? moved(answer) : respond(request, answer, format);
  } catch (error) {
    if (error instanceof ApiProblem) return problemResponse(error);
    log.error({ path: pathForLog(new URL(request.url).pathname), ...errorForLog(error) });
    return problemResponse(new ApiProblem('broken'));
  }
}

function respond(request: Request, answer: ApiAnswer, format: Format): Response {
  const table = format === 'csv' ? answer.table?.() : undefined;
  const body = Buffer.from(table ? writeCsv(table) : JSON.stringify(answer.body));
  const tag = entityTagOf(body);
  const headers = new Headers({
    'Cache-Control': `public, max-age=${KEPT_S}`,
    Vary: 'Accept, Accept-Encoding',
    ...(answer.link ? { Link: answer.link } : {}),
    ...(answer.contentLocation ? { 'Content-Location': answer.contentLocation } : {}),
  });
  const same = findMatchingTag(request.headers.get('If-None-Match'), tag);
  headers.set('ETag', same ?? tag);
  if (same) return new Response(null, { status: 304, headers });
  headers.set('Content-Type', table ? 'text/csv; charset=utf-8; header=present' : 'application/json');
  headers.set('Content-Length', String(body.length));
  return new Response(body, { headers });
}

function moved({ movedTo }: ApiRedirect): Response {
  const headers = { Location: movedTo, 'Cache-Control': `public, max-age=${KEPT_S}` };
  return new Response(null, { status: 308, headers });
}

function problemResponse(problem: ApiProblem): Response {
  const body = problem.body();
  const headers = { 'Content-Type': PROBLEM_MEDIA_TYPE, 'Cache-Control': 'no-store', Vary: 'Accept' };
  return new Response(Buffer.from(JSON.stringify(body)), { status: body.status, headers });
}
