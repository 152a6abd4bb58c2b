import fc from 'fast-check';
import { withImpliedPlans } from '#app/listings/plan-implications.ts';
import type { Anchors, Needs, WeekNeed } from '#app/needs/needs.ts';
import { slotsOfFreeHours } from '#app/schedule-fit/free-hours.ts';
import { signatureOf } from '#app/schedule-fit/signature.ts';
import type { WeeklySession } from '#app/schedule-fit/week-slots.ts';
import { startOfWeek } from '#app/schedule-fit/zone-shifts.ts';
import type { SearchDocument } from '#app/search/document.ts';
import type { SearchQuery } from '#app/search/engine.ts';
import type { Facet } from '#app/vocabulary/facets.ts';
import { INSURANCE_KINDS } from '#app/vocabulary/payers/payers.ts';
import { type TermSlug, termsOfFacet } from '#app/vocabulary/terms.ts';
import { UNKNOWN_WORD } from './search-fixtures.ts';

/** Few values of each kind, so that random documents and queries meet, and ties are common. */
const NEED_FACETS: readonly Facet[] = ['accreditation', 'therapies', 'payers', 'daypart', 'languages'];
/** Plans of which one answer follows from others. */
const PAYERS: readonly TermSlug[] = ['aetna', 'anthem', 'bcbs-unspecified', 'umr'];
const someTerms = (facet: Facet): readonly TermSlug[] =>
  facet === 'payers'
    ? PAYERS
    : termsOfFacet(facet)
        .slice(0, 4)
        .map(({ slug }) => slug);
const CARE = someTerms('care');
const ALL_TERMS = [...CARE, ...NEED_FACETS.flatMap(someTerms), ...INSURANCE_KINDS];

const point = fc.record({
  latitude: fc.constantFrom(39.7, 39.7, 39.75, 40, 0, -0.2),
  longitude: fc.constantFrom(-105, -105, -104.95, -104, 0, 179.99, -179.99),
});

/** Words that are like one another, some of them terms' or free ones. */
const WORDS = [
  'alder',
  'alders',
  'elder',
  'recovery',
  'recover',
  'evening',
  'evenings',
  'mental',
  'health',
  'center',
  'of',
  'mary',
  'saint',
  'dialectical',
];

const ZONES = ['America/Denver', 'America/Phoenix', 'America/New_York'];

/** Tracks of few days and times, in the zones that queries are asked from, so that some fit, some in part. */
const SIGNATURES = [undefined, ...ZONES].flatMap((zone) =>
  [
    ['0 1080 1260', '2 1080 1260', '3 1080 1260'],
    ['0 1050 1230', '2 1050 1230 online'],
    ['0 540 720', '1 540 720', '2 540 720'],
    ['5 600 780', '6 1380 90'],
    ['0 0 1440'],
  ].map((sessions) => signatureOf(sessions.map(sessionOf), zone)),
);

function sessionOf(text: string): WeeklySession {
  const [weekday = '', startsAt = '', endsAt = '', online] = text.split(' ');
  return {
    weekday: Number(weekday),
    startsAt: Number(startsAt),
    endsAt: Number(endsAt),
    online: online === 'online',
  };
}

const FREE_WORDS = [
  ...['mon-evening', 'wed-evening', 'thu-evening', 'mon-1600-2300', 'wed-1500-2400', 'thu-1700-2230'],
  ...['mon-morning', 'tue-morning', 'wed-morning', 'mon-0000-2400', 'sat-0900-1400', 'sun-2200-0300'],
];

const wordsArbitrary = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 })
  .map((words) => words.join(' '));

export const documentArbitrary: fc.Arbitrary<SearchDocument> = fc
  .record({
    id: fc.integer({ min: 1, max: 50 }),
    name: fc.oneof(
      fc.constantFrom('Alder', 'alder', 'Ålder House', 'Clinic 9', 'clinic 10', 'St. Mary', "St Mary's", ''),
      wordsArbitrary,
    ),
    program: fc.option(wordsArbitrary, { nil: undefined }),
    city: fc.option(fc.constantFrom('Denver', 'St. Louis', 'Saint Louis', 'Alder'), { nil: undefined }),
    zip: fc.option(fc.constantFrom('80202', '80203'), { nil: undefined }),
    street: fc.option(fc.constantFrom('9 Alder Street', '10 Mary Avenue'), { nil: undefined }),
    state: fc.constantFrom('CO', 'TX', 'NY'),
    point: fc.option(point, { nil: undefined }),
    addressWithheld: fc.boolean(),
    yes: fc.subarray(ALL_TERMS),
    no: fc.subarray(ALL_TERMS, { maxLength: 8 }),
    careNotAsked: fc.subarray([...CARE]),
    signatures: fc.oneof(fc.constant([]), fc.uniqueArray(fc.constantFrom(...SIGNATURES), { maxLength: 3 })),
    confirmedOn: fc.constantFrom('2022', '2023', '2023-05-01', '2024-12-31'),
    completeness: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ point, program, city, zip, street, ...rest }) => ({
    ...rest,
    ...withImpliedPlans(rest),
    ...(point === undefined ? {} : { point }),
    ...(program === undefined ? {} : { program }),
    ...(city === undefined ? {} : { city }),
    ...(zip === undefined ? {} : { zip }),
    ...(street === undefined ? {} : { street }),
  }));

export const weekArbitrary: fc.Arbitrary<WeekNeed> = fc
  .record({
    free: fc.subarray(FREE_WORDS),
    travelMinutes: fc.constantFrom(0, 0, 20, 60),
    timeZone: fc.constantFrom(undefined, ...ZONES),
    day: fc.constantFrom('2026-01-14', '2026-03-04'),
    fit: fc.constantFrom('whole', 'whole', 'part'),
  })
  .map(({ free, timeZone, day, ...rest }) => ({
    ...rest,
    free: slotsOfFreeHours(free),
    weekStart: startOfWeek(Date.parse(day), timeZone),
    ...(timeZone === undefined ? {} : { timeZone }),
  }));

const words = (terms: readonly TermSlug[]) => fc.subarray([...terms, UNKNOWN_WORD]);

export const anchorsArbitrary: fc.Arbitrary<Anchors> = fc.record({
  care: fc.oneof(
    fc.record({ kind: fc.constantFrom('terms' as const, 'not-asked' as const), terms: words(CARE) }),
    fc.constant({ kind: 'any' as const }),
  ),
  place: fc.oneof(
    fc.record({
      kind: fc.constant('near' as const),
      point,
      radiusMeters: fc.constantFrom(0, 5_000, 10_000, 100_000, 5_000_000, 21_000_000),
    }),
    fc.record({
      kind: fc.constant('state' as const),
      state: fc.constantFrom('CO', 'TX', 'ZZ'),
      withheldOnly: fc.boolean(),
    }),
    fc.constant({ kind: 'anywhere' as const }),
  ),
});

export const needsArbitrary: fc.Arbitrary<Needs> = fc
  .tuple(...NEED_FACETS.map((facet) => fc.tuple(fc.constant(facet), fc.option(words(someTerms(facet))))))
  .map((chosen) => Object.fromEntries(chosen.filter(([, terms]) => terms !== null)));

/** A word as someone might type it: letters swapped, left out, doubled. */
const typedArbitrary = fc
  .record({
    word: fc.constantFrom(
      ...WORDS,
      '80202',
      'st',
      'colorado',
      'va',
      'dbt',
      'behavior therapy',
      'joint commission',
      'carf',
      'rehab',
      'near',
      'street',
    ),
    edits: fc.array(fc.record({ kind: fc.nat(3), at: fc.nat(9) }), { maxLength: 2 }),
    isTyped: fc.boolean(),
  })
  .map(({ word, edits, isTyped }) => (isTyped ? edits.reduce(misspelled, word) : word));

function misspelled(word: string, { kind, at }: { kind: number; at: number }): string {
  const letters = [...word];
  const [one = '', other = ''] = letters.slice(at, at + 2);
  if (kind === 0) letters.splice(at, 2, other, one);
  if (kind === 1) letters.splice(at, 1);
  if (kind === 2) letters.splice(at, 1, one, one);
  if (kind === 3) letters.splice(at);
  return letters.join('');
}

const textArbitrary = fc.oneof(
  { weight: 2, arbitrary: fc.constant('') },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.array(typedArbitrary, { minLength: 1, maxLength: 4 }), fc.constantFrom('', '', ' '))
      .map(([words, ending]) => words.join(' ') + ending),
  },
);

const plainQueryArbitrary: fc.Arbitrary<SearchQuery> = fc.record({
  text: textArbitrary,
  anchors: anchorsArbitrary,
  needs: needsArbitrary,
  certainty: fc.constantFrom('all', 'sure'),
  sort: fc.constantFrom('relevance', 'nearest', 'confirmed', 'name'),
  page: fc.integer({ min: 1, max: 4 }),
  size: fc.constantFrom(0, 1, 5, 20, 100),
  facets: fc.subarray<Facet>(['care', 'focus', ...NEED_FACETS]),
});

export const queryArbitrary: fc.Arbitrary<SearchQuery> = fc
  .tuple(plainQueryArbitrary, fc.option(weekArbitrary))
  .map(([query, week]) => (week ? { ...query, week } : query));

export type Step =
  | { do: 'upsert'; documents: SearchDocument[] }
  | { do: 'remove'; ids: number[] }
  | { do: 'rebuild'; documents: SearchDocument[] }
  | { do: 'search'; query: SearchQuery };

const documents = fc.array(documentArbitrary, { maxLength: 40 });

export const stepArbitrary: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('upsert' as const), documents }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('remove' as const),
      ids: fc.array(fc.integer({ min: 1, max: 50 })),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('rebuild' as const), documents }) },
  { weight: 8, arbitrary: fc.record({ do: fc.constant('search' as const), query: queryArbitrary }) },
);
