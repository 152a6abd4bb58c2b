import type { z } from 'zod';
import { type Problem, type ProblemCode, problemOf } from '#app/http/problems.ts';
import type { problemSchema } from './schemas/problem-schema.ts';

type Members = Partial<Omit<z.infer<typeof problemSchema>, 'type' | 'title' | 'status'>>;

/** Ends a request for machines; `members` are added to the problem, and `detail` takes the place of its own. */
export class ApiProblem extends Error {
  readonly code: ProblemCode;
  readonly members: Members;

  constructor(code: ProblemCode, members: Members = {}) {
    super(code);
    this.code = code;
    this.members = members;
  }

  body(): Problem & Members {
    return { ...problemOf(this.code), ...this.members };
  }
}
