import { z } from 'zod';
import { CRITERIA } from '#app/vocabulary/facets.ts';
import { facetSchema, termSlugSchema } from './fact-schema.ts';

const termSchema = z
  .strictObject({
    facet: facetSchema,
    slug: termSlugSchema,
    label: z.string(),
    plain: z.string().meta({ description: 'What it means, in one plain sentence.' }),
    synonyms: z.array(z.string()),
    abbreviation: z.string().nullable(),
  })
  .meta({ id: 'Term' });

export const termsSchema = z
  .strictObject({
    facets: z.array(
      z.strictObject({ facet: facetSchema, label: z.string(), criterion: z.enum(CRITERIA) }).meta({
        id: 'FacetInfo',
        description: 'Its name is also the name of a parameter of `/programs`.',
      }),
    ),
    terms: z.array(termSchema),
  })
  .meta({ id: 'TermsAnswer' });

export type TermsBody = z.infer<typeof termsSchema>;
