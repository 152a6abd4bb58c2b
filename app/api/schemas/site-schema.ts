import { z } from 'zod';
import { sourceSchema } from './fact-schema.ts';

const sourceInfoSchema = z
  .strictObject({
    source: sourceSchema,
    name: z.string(),
    publisher: z.string(),
    release: z.string(),
    publishedOn: z.string(),
    programs: z.number().int().min(0).meta({ description: 'How many programs it speaks of.' }),
  })
  .meta({ id: 'SourceInfo' });

/** What every answer about programs says of this directory. */
export const siteSchema = {
  fictional: z.boolean().meta({ description: 'True while this site shows made-up programs.' }),
  sources: z.array(sourceInfoSchema),
};

export type SiteBody = z.infer<z.ZodObject<typeof siteSchema>>;

export const notRecognizedSchema = z
  .array(
    z
      .strictObject({
        name: z.string(),
        word: z.string(),
        why: z.enum(['unknown-name', 'unknown-word', 'repeated', 'too-many', 'not-used']),
      })
      .meta({ id: 'NotRecognized' }),
  )
  .meta({
    description: 'Parts of the query that were left out, and why. With `strict=true` they are a problem.',
  });
