import { z } from 'zod';
import { PLAN_RELATIONS } from '#app/listings/plan-acceptance.ts';
import { PLAN_GRADES } from '#app/listings/plan-answer.ts';
import { SERIES } from '#app/listings/series.ts';
import { FACETS } from '#app/vocabulary/facets.ts';
import { PLAN_PRODUCTS } from '#app/vocabulary/payers/plan-products.ts';
import { TERMS, type TermSlug } from '#app/vocabulary/terms.ts';

export const facetSchema = z.enum(FACETS).meta({ id: 'Facet', description: 'A group of terms.' });

export const termSlugSchema = z
  .enum(TERMS.map(({ slug }) => slug) as [TermSlug, ...TermSlug[]])
  .meta({ id: 'TermSlug', description: 'A word of the vocabulary; `/terms` says what each one means.' });

export const sourceSchema = z.enum(SERIES).meta({
  id: 'Source',
  description: 'Who said it; `sources` in the same answer gives its name, publisher and date.',
});

export const asOfSchema = z
  .string()
  .regex(/^\d{4}(?:-\d{2}-\d{2})?$/)
  .meta({ id: 'AsOf', description: 'An ISO date, or the year alone where the publisher gives no day.' });

export const saidBySchema = z.strictObject({ source: sourceSchema, asOf: asOfSchema });

const lineSchema = z.strictObject({
  relation: z.enum(PLAN_RELATIONS),
  products: z
    .array(z.enum(PLAN_PRODUCTS))
    .meta({ description: 'The lines of plans that it holds for; empty for all that the payer sells.' }),
});

const planSchema = z
  .strictObject({
    grade: z.enum(PLAN_GRADES).meta({
      description:
        'in-network: the program says so. plan-list: the list of the plan says so. bills: it bills the plan, and whether ' +
        'it is in network is not known. takes: it takes this public program. likely: not known, and what `basis` says ' +
        'makes it likely. refused: it does not take it. not-known.',
    }),
    lines: z.array(lineSchema).meta({ description: 'As the source tells it, the best first.' }),
    basis: termSlugSchema
      .nullable()
      .meta({ description: 'Where nobody spoke of the plan itself: the term that the grade rests on.' }),
    state: z
      .string()
      .nullable()
      .meta({ description: 'The state whose plan is meant, where the source names it.' }),
  })
  .meta({
    id: 'PlanAnswer',
    description: 'How far the answer about a health plan goes. Coverage changes: call the plan to confirm.',
  });

const ofTerm = {
  facet: facetSchema,
  term: termSlugSchema,
  plan: planSchema.nullable().meta({ description: 'Null where the term is no health plan.' }),
};

const answeredSchema = z.strictObject({
  ...ofTerm,
  answer: z.enum(['yes', 'no']),
  selfReported: z
    .boolean()
    .meta({ description: "A mark that only its issuer can confirm, on the program's own word." }),
  source: sourceSchema,
  asOf: asOfSchema,
});

const unknownSchema = z.strictObject({
  ...ofTerm,
  answer: z.literal('unknown'),
  because: z.enum(['not-asked', 'not-ticked', 'plan-not-listed', 'out-of-date']).meta({
    description:
      'not-asked: no source was able to say. not-ticked: a source left the box empty. plan-not-listed: a list of ' +
      'plans does not name it. out-of-date: what was said has lapsed.',
  }),
  source: sourceSchema.nullable(),
  asOf: asOfSchema.nullable(),
});

export const factSchema = z.discriminatedUnion('answer', [answeredSchema, unknownSchema]).meta({
  id: 'Fact',
  description: 'One answer, with who said it and when. "unknown" is never a "no".',
});

export type ApiFact = z.infer<typeof factSchema>;
