import { z } from 'zod';
import { placesSchema } from '../schemas/place-schema.ts';
import { problemSchema, problemsSchema } from '../schemas/problem-schema.ts';
import { programSchema } from '../schemas/program-schema.ts';
import { searchSchema } from '../schemas/search-schema.ts';
import { termsSchema } from '../schemas/term-schema.ts';

const ANSWERS = [searchSchema, programSchema, termsSchema, placesSchema, problemsSchema, problemSchema];

/** JSON Schemas of all answers, by name. Open to fields that a later release adds; the tests are not. */
export function componentSchemas(): Record<string, unknown> {
  const schemas: Record<string, unknown> = {};
  for (const answer of ANSWERS) {
    const { $defs } = z.toJSONSchema(answer, {
      override({ jsonSchema }) {
        if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
      },
    });
    Object.assign(schemas, $defs);
  }
  return JSON.parse(JSON.stringify(schemas).replaceAll('"#/$defs/', '"#/components/schemas/'));
}
