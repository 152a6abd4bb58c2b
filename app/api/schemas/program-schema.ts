import { z } from 'zod';
import { WEEKDAYS } from '../clock-time.ts';
import { asOfSchema, factSchema, saidBySchema, termSlugSchema } from './fact-schema.ts';
import { ownWordsSchema } from './own-words-schema.ts';
import { siteSchema } from './site-schema.ts';

const addressSchema = z
  .strictObject({
    withheld: z.boolean(),
    street: z.string().nullable(),
    unit: z.string().nullable(),
    city: z.string().nullable(),
    state: z.string().meta({ description: 'USPS code.' }),
    zip: z.string().nullable(),
  })
  .meta({
    id: 'Address',
    description: 'Where `withheld` is true, the program asked that all but its state be kept back.',
  });

const pointSchema = z
  .strictObject({
    latitude: z.number().min(-90).max(90),
    longitude: z.number().min(-180).max(180),
    precision: z
      .enum(['street', 'zip'])
      .meta({ description: 'The address itself, or the middle of its ZIP code.' }),
  })
  .meta({ id: 'Point', description: 'Decimal degrees.' });

const phoneSchema = z
  .strictObject({
    kind: z.enum(['main', 'intake']),
    number: z.string().meta({ description: 'Ten digits.' }),
    extension: z.string().nullable(),
  })
  .meta({ id: 'Phone' });

const openingSchema = saidBySchema
  .extend({
    takingNewPeople: z.boolean(),
    waitingList: z.boolean().nullable().meta({
      description: 'True: nobody new is taken now, and one can go on a list to wait. Null: nobody has told.',
    }),
  })
  .meta({ id: 'Opening' });

const remark = { slug: z.string(), label: z.string() };

export const restrictionSchema = saidBySchema
  .extend(remark)
  .meta({ id: 'Restriction', description: 'Who cannot come, in one line.' });

/** What every answer about a program begins with. Null: not known, or withheld where the address is. */
export const programBase = {
  id: z.string().meta({ description: 'Stays with the program for good.' }),
  slug: z.string(),
  links: z.strictObject({
    self: z.string(),
    html: z.string().meta({ description: 'The page for people.' }),
  }),
  name: z.string(),
  program: z.string().nullable().meta({ description: 'The name of the program within the organization.' }),
  address: addressSchema,
  point: pointSchema.nullable(),
  phones: z.array(phoneSchema),
  website: z.string().nullable(),
  inLatestRelease: z
    .boolean()
    .meta({ description: 'False where the newest release of its sources no longer has it.' }),
  opening: openingSchema.nullable(),
  restrictions: z.array(restrictionSchema),
};

export type ProgramBase = z.infer<z.ZodObject<typeof programBase>>;

const timeSchema = z.string().regex(/^\d{2}:\d{2}$/);

const weekdaySchema = z.enum(WEEKDAYS);

const trackSchema = saidBySchema
  .extend({
    name: z.string(),
    weeks: z
      .strictObject({ least: z.int().positive(), most: z.int().positive() })
      .nullable()
      .meta({ description: 'How many weeks it lasts.' }),
    ages: z.array(termSlugSchema).meta({ description: 'Terms of `ages`; empty where nobody has told.' }),
    weeklyMinutes: z.int().positive().meta({
      description: 'What the sessions add up to; what lies at the same time counts once.',
    }),
    sessions: z.array(
      z.strictObject({
        weekday: weekdaySchema,
        startsAt: timeSchema,
        endsAt: timeSchema.meta({ description: 'At or before `startsAt`: on the next day.' }),
        online: z.boolean(),
        kind: termSlugSchema.nullable().meta({ description: 'A term of `formats`.' }),
      }),
    ),
  })
  .meta({ id: 'Track', description: 'Weekly sessions that one person attends together.' });

export const programSchema = z
  .strictObject({
    ...siteSchema,
    program: z
      .strictObject({
        ...programBase,
        facts: z.array(factSchema).meta({ description: 'Every term of the vocabulary, each once.' }),
        credentials: z.array(
          saidBySchema.extend({
            term: termSlugSchema,
            scope: z.string(),
            number: z.string().nullable(),
            status: z.enum(['reported', 'verified']).meta({
              description: 'Verified: a moderator read it with its issuer, and it has not ended.',
            }),
          }),
        ),
        tracks: z.array(trackSchema).meta({
          description: 'The whole schedule, by the clock at the place; empty where it is not known.',
        }),
        officeHours: z
          .array(
            saidBySchema.extend({
              weekday: weekdaySchema,
              opensAt: timeSchema,
              closesAt: timeSchema,
            }),
          )
          .meta({
            description: 'When the office is open, by the clock at the place. Not the hours of sessions.',
          }),
        remarks: z.array(saidBySchema.extend({ ...remark, group: z.string() })),
        ownWords: ownWordsSchema,
        atSameAddress: z.array(
          z.strictObject({
            id: z.string(),
            name: z.string(),
            program: z.string().nullable(),
            self: z.string(),
          }),
        ),
        newest: asOfSchema.nullable(),
      })
      .meta({ id: 'Program' }),
  })
  .meta({ id: 'ProgramAnswer' });

export type ProgramBody = z.infer<typeof programSchema>;
