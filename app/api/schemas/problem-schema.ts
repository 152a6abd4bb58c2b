import { z } from 'zod';
import { PROBLEM_CODES, PROBLEMS_PATH } from '#app/http/problems.ts';
import { placeSchema } from './place-schema.ts';
import { notRecognizedSchema } from './site-schema.ts';

const problem = {
  type: z.enum(PROBLEM_CODES.map((code) => `${PROBLEMS_PATH}#${code}`) as [string, ...string[]]),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
};

export const problemSchema = z
  .strictObject({
    ...problem,
    parameter: z.string().optional(),
    notRecognized: notRecognizedSchema.optional(),
    reason: z.string().optional(),
    choices: z.array(placeSchema).optional(),
    lastPage: z.number().int().optional(),
  })
  .meta({ id: 'Problem', description: 'RFC 9457.' });

export const problemsSchema = z
  .strictObject({ problems: z.array(z.strictObject({ ...problem, code: z.enum(PROBLEM_CODES) })) })
  .meta({ id: 'ProblemsAnswer' });
