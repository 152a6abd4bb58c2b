import { z } from 'zod';

export const placeSchema = z
  .strictObject({
    label: z.string().meta({ description: 'What `near` of `/programs` takes.' }),
    state: z.string(),
    zip: z.string().nullable(),
    latitude: z.number(),
    longitude: z.number(),
  })
  .meta({ id: 'Place' });

export type PlaceBody = z.infer<typeof placeSchema>;

export const placesSchema = z
  .strictObject({
    kind: z.enum(['found', 'state', 'choose', 'not-found']).meta({
      description:
        'found: one place. state: a whole state. choose: several, none of which is taken for you. not-found: none.',
    }),
    places: z.array(placeSchema),
    state: z
      .strictObject({ code: z.string(), name: z.string() })
      .nullable()
      .meta({ description: 'The state that the words name, by themselves or besides.' }),
    reason: z.enum(['empty', 'zip-length', 'unknown-zip', 'unknown-city']).nullable(),
  })
  .meta({ id: 'PlacesAnswer' });

export type PlacesBody = z.infer<typeof placesSchema>;
