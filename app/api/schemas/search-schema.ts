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

const ownTimeSchema = z
  .strictObject({
    free: z.array(z.string()).meta({ description: 'Free hours, in the words of the parameter.' }),
    travelMinutes: z.number().int().min(0),
    fit: z.enum(['whole', 'part']),
    startFrom: z.iso.date().nullable(),
    timeZone: z.string().nullable().meta({
      description:
        'The zone of the place, whose clock the free hours are on; null where it has several or none.',
    }),
  })
  .meta({ id: 'OwnTime' });

const weekSchema = z
  .strictObject({
    standing: z.enum(['met', 'open', 'denied']),
    tracks: z.array(z.strictObject({ name: z.string(), minutesAWeek: count })).meta({
      description: 'The tracks that fit; denied, the one that fits in part, if any does.',
    }),
    clashes: z
      .array(
        z.strictObject({
          weekday: z.number().int().min(0).max(6).meta({ description: '0 is Monday.' }),
          startsAt: count.meta({ description: 'Minutes after midnight, on the clock of the program.' }),
          endsAt: count,
          online: z.boolean(),
        }),
      )
      .meta({ description: 'The sessions of a track that fits in part that do not fit.' }),
  })
  .meta({ id: 'WeekStanding', description: 'How the schedule stands to the free hours.' });

const hitSchema = z
  .strictObject({
    ...programBase,
    distanceMiles: z.number().min(0).nullable(),
    met: count.meta({ description: 'How many of the needs in `asked`, and of `week`, are met.' }),
    asked: z.array(
      z.strictObject({
        facet: facetSchema,
        terms: z.array(termSlugSchema),
        standing: z.enum(['met', 'open', 'denied']).meta({ description: 'The best of the terms counts.' }),
      }),
    ),
    week: weekSchema.nullable().meta({ description: 'Null where no free hours were given.' }),
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
        ownTime: ownTimeSchema,
        certainty: z.enum(['all', 'sure']),
        order: z.enum(['relevance', 'nearest', 'confirmed', 'name']),
      })
      .meta({ id: 'Understood', description: 'What the search made of the query.' }),
    notRecognized: notRecognizedSchema,
    total: tallySchema,
    beside: z.strictObject({
      careNotAsked: count.meta({ description: 'Programs here whose level of care nobody asked about.' }),
      addressWithheld: count.meta({ description: 'Programs of this state that are in no radius.' }),
      fitsInPart: count.meta({ description: 'Programs that fit into the free hours in part.' }),
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
      fitsInPart: z.string().nullable(),
    }),
    programs: z.array(hitSchema),
    counts: z.partialRecord(z.enum(FACETS), z.record(z.string(), tallySchema)).meta({
      description: 'For each term, how many of this search say yes, and for how many it is not known.',
    }),
  })
  .meta({ id: 'SearchAnswer' });

export type SearchBody = z.infer<typeof searchSchema>;
export type HitBody = z.infer<typeof hitSchema>;
