import { messagesFor } from '#app/language/messages.ts';
import type { ErrorCode } from './errors.ts';

/** Every way in which a request of a machine can end badly, with its HTTP status. */
export const STATUS_OF_PROBLEM = {
  'bad-link': 400,
  'bad-host': 400,
  'bad-parameter': 400,
  'not-recognized': 400,
  'place-not-found': 400,
  'place-not-clear': 400,
  'beyond-window': 400,
  'not-found': 404,
  'wrong-method': 405,
  'not-acceptable': 406,
  gone: 410,
  'too-long': 414,
  'too-many': 429,
  broken: 500,
} as const;

export type ProblemCode = keyof typeof STATUS_OF_PROBLEM;

export const PROBLEM_CODES = Object.keys(STATUS_OF_PROBLEM) as ProblemCode[];

export const PROBLEM_MEDIA_TYPE = 'application/problem+json';

/** Where each problem is explained. */
export const PROBLEMS_PATH = '/api/v1/problems';

/** RFC 9457. `type` is a reference to this site, stable across releases. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
}

export function problemOf(code: ProblemCode): Problem {
  const { title, detail } = messagesFor('en').api.problems[code];
  return { type: `${PROBLEMS_PATH}#${code}`, title, status: STATUS_OF_PROBLEM[code], detail };
}

/** An error that only a form can bring is, to a machine that sends none, a broken link. */
export function problemCodeOf(code: ErrorCode): ProblemCode {
  return code in STATUS_OF_PROBLEM ? (code as ProblemCode) : 'bad-link';
}
