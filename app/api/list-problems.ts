import { PROBLEM_CODES, problemOf } from '#app/http/problems.ts';
import type { ApiAnswer } from './api-answer.ts';

/** What the `type` of a problem refers to. */
export function listProblems(): ApiAnswer {
  return { body: { problems: PROBLEM_CODES.map((code) => ({ ...problemOf(code), code })) } };
}
