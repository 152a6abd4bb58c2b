import { z } from 'zod';
import { FACETS } from '#app/vocabulary/facets.ts';
import { asOfSchema, facetSchema, factSchema, sourceSchema, termSlugSchema } from './fact-schema.ts';
import { programBase } from './program-schema.ts';
import { notRecognizedSchema, siteSchema } from './site-schema.ts';

const count = z.number().int().min(0);

const tallySchema = z.strictObject({ yes: count, open: count }).meta({
  id: 'Tally',
  description: 'How many meet all that was asked, and how many could: nothing denied, something not known.',
});

const degrees = { latitude: z.number(), longitude: z.number() };

const placeSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('near'),
      name: z.string(),
      state: z.string().nullable(),
      radiusMiles: z.number(),
      ...degrees,
    }),
    z.strictObject({ kind: z.literal('around-point'), radiusMiles: z.number(), ...degrees }),
    z.strictObject({ kind: z.literal('state'), state: z.string(), withheldOnly: z.boolean() }),
    z.strictObject({ kind: z.literal('anywhere') }),
  ])
  .meta({ id: 'SearchPlace' });

const hitSchema = z
  .strictObject({
    ...programBase,
    distanceMiles: z.number().min(0).nullable(),
    met: count.meta({ description: 'How many of the needs in `asked` are met.' }),
    asked: z.array(
      z.strictObject({
        facet: facetSchema,
        terms: z.array(termSlugSchema),
        standing: z.enum(['met', 'open', 'denied']).meta({ description: 'The best of the terms counts.' }),
      }),
    ),
    whyHere: z.string(),
    newest: z.strictObject({ source: sourceSchema, asOf: asOfSchema }).nullable(),
    facts: z
      .array(factSchema)
      .meta({ description: 'Of the terms that were asked for; with `facts=all` of every term.' }),
  })
  .meta({ id: 'Hit' });

export const searchSchema = z
  .strictObject({
    ...siteSchema,
    search: z
      .strictObject({
        text: z.string(),
        place: placeSchema,
        care: z.strictObject({ kind: z.enum(['terms', 'not-asked', 'any']), terms: z.array(termSlugSchema) }),
        needs: z.partialRecord(z.enum(FACETS), z.array(termSlugSchema)),
        certainty: z.enum(['all', 'sure']),
        order: z.enum(['relevance', 'nearest', 'confirmed', 'name']),
      })
      .meta({ id: 'Understood', description: 'What the search made of the query.' }),
    notRecognized: notRecognizedSchema,
    total: tallySchema,
    beside: z.strictObject({
      careNotAsked: count.meta({ description: 'Programs here whose level of care nobody asked about.' }),
      addressWithheld: count.meta({ description: 'Programs of this state that are in no radius.' }),
    }),
    page: z.strictObject({ number: count, size: count, last: count, programs: count }),
    links: z.strictObject({
      self: z.string(),
      first: z.string(),
      prev: z.string().nullable(),
      next: z.string().nullable(),
      last: z.string(),
      html: z.string(),
      careNotAsked: z.string().nullable(),
      addressWithheld: z.string().nullable(),
    }),
    programs: z.array(hitSchema),
    counts: z.partialRecord(z.enum(FACETS), z.record(z.string(), tallySchema)).meta({
      description: 'For each term, how many of this search say yes, and for how many it is not known.',
    }),
  })
  .meta({ id: 'SearchAnswer' });

export type SearchBody = z.infer<typeof searchSchema>;
export type HitBody = z.infer<typeof hitSchema>;
