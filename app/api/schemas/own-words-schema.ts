import { z } from 'zod';
import { PRICE_UNITS } from '#app/portal/editing/prices-section.ts';
import { AFTERCARE_LINKS, CLINICIANS } from '#app/portal/editing/words-sections.ts';
import { saidBySchema } from './fact-schema.ts';

/** Each part with the day on which the program said it last. */
export const ownWordsSchema = z
  .strictObject({
    summary: saidBySchema
      .extend({ text: z.string() })
      .nullable()
      .meta({ description: 'What the program says of itself. Null where it says nothing.' }),
    licensedStaff: z
      .array(saidBySchema.extend({ kind: z.enum(CLINICIANS), count: z.int().nonnegative() }))
      .meta({ description: 'Licensed people on staff. A kind that is absent is not known; 0 is none.' }),
    aftercareLinks: z
      .array(saidBySchema.extend({ kind: z.enum(AFTERCARE_LINKS), url: z.string() }))
      .meta({ description: 'Pages of the program about what comes after it.' }),
    prices: z
      .array(
        saidBySchema.extend({
          cents: z.int().nonnegative().meta({ description: 'US cents.' }),
          per: z.enum(PRICE_UNITS),
          covers: z.string(),
        }),
      )
      .meta({ description: 'What somebody pays who pays it all. Empty where it is not known.' }),
  })
  .meta({
    id: 'OwnWords',
    description: 'What the program says in words of its own. No filter knows it, and nobody has checked it.',
  });

export type OwnWordsBody = z.infer<typeof ownWordsSchema>;
