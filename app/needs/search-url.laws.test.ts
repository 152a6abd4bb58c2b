import fc from 'fast-check';
import { expect, test } from 'vitest';
import { freeWordsOf, packFreeHours } from '#app/schedule-fit/free-hours.ts';
import { addSlots, noSlots, SLOTS_IN_WEEK } from '#app/schedule-fit/week-slots.ts';
import { FACETS } from '#app/vocabulary/facets.ts';
import { STATES } from '#app/vocabulary/states.ts';
import { TERMS, termsOfFacet } from '#app/vocabulary/terms.ts';
import type { CareAnchor, Needs } from './needs.ts';
import {
  inVocabularyOrder,
  LAST_PAGE,
  MOST_TERMS_IN_FACET,
  RADII_MILES,
  roundPoint,
  type SearchPlace,
  type SearchState,
  TRAVEL_MINUTES,
  tidyPlaceText,
  tidyText,
} from './search-state.ts';
import { decodeSearch, encodeSearch, searchHref } from './search-url.ts';
import type { OwnTime } from './week-url.ts';

const TODAY = '2026-11-22';
const NAMES = [
  ...['q', 'near', 'at', 'state', 'address', 'within', 'certainty', 'order', 'page'],
  ...['free', 'travel', 'fit', 'start', ...FACETS],
];

function decode(query: string) {
  return decodeSearch(new URLSearchParams(query), TODAY);
}

function anyTerms(facet: (typeof FACETS)[number], minLength: number) {
  const slugs = termsOfFacet(facet).map((term) => term.slug);
  return fc
    .uniqueArray(fc.constantFrom(...slugs), { minLength, maxLength: MOST_TERMS_IN_FACET })
    .map((terms) => inVocabularyOrder(facet, terms));
}

const anyPlace: fc.Arbitrary<SearchPlace> = fc.oneof(
  fc
    .string({ unit: 'binary', minLength: 1, maxLength: 250 })
    .map(tidyPlaceText)
    .filter((text) => text !== '')
    .map((text) => ({ kind: 'text' as const, text })),
  fc
    .record({
      latitude: fc.double({ min: -90, max: 90, noNaN: true }),
      longitude: fc.double({ min: -180, max: 180, noNaN: true }),
    })
    .map((point) => ({ kind: 'point' as const, point: roundPoint(point) })),
  fc.record({
    kind: fc.constant('state' as const),
    state: fc.constantFrom(...STATES.map((state) => state.code)),
    withheldOnly: fc.boolean(),
  }),
  fc.constant({ kind: 'anywhere' as const }),
);

const anyCare: fc.Arbitrary<CareAnchor> = fc.oneof(
  fc.constant({ kind: 'any' as const }),
  fc.record({ kind: fc.constantFrom('terms' as const, 'not-asked' as const), terms: anyTerms('care', 1) }),
);

const anyNeeds: fc.Arbitrary<Needs> = fc.record(
  Object.fromEntries(
    FACETS.filter((facet) => facet !== 'care' && termsOfFacet(facet).length > 0).map((facet) => [
      facet,
      anyTerms(facet, 1),
    ]),
  ),
  { requiredKeys: [] },
);

const anyFree = fc
  .array(fc.tuple(fc.nat(SLOTS_IN_WEEK - 1), fc.integer({ min: 1, max: 25 })), { maxLength: 60 })
  .map((spans) => {
    const slots = noSlots();
    for (const [from, length] of spans) addSlots(slots, from, from + length);
    return freeWordsOf(slots);
  });

const anyOwnTime = fc
  .record({
    free: anyFree,
    travelMinutes: fc.constantFrom(...TRAVEL_MINUTES),
    fit: fc.constantFrom('whole' as const, 'part' as const),
    startFrom: fc.constantFrom('', '2026-11-21', TODAY, '2027-02-28', '2027-11-23'),
  })
  .map((own) => (own.free.length > 0 ? own : { ...own, fit: 'whole' as const }));

const anySearch: fc.Arbitrary<Omit<SearchState, keyof OwnTime>> = fc.record({
  text: fc.string({ unit: 'binary', maxLength: 250 }).map(tidyText),
  place: anyPlace,
  radiusMiles: fc.constantFrom('auto' as const, ...RADII_MILES),
  care: anyCare,
  needs: anyNeeds,
  certainty: fc.constantFrom('all' as const, 'sure' as const),
  sort: fc.constantFrom(
    'default' as const,
    'relevance' as const,
    'nearest' as const,
    'confirmed' as const,
    'name' as const,
  ),
  page: fc.integer({ min: 1, max: LAST_PAGE }),
});

const anyState: fc.Arbitrary<SearchState> = fc
  .tuple(anySearch, anyOwnTime)
  .map(([search, own]) => ({ ...search, ...own }));

/** Pairs that often hit a name and a word that are known. */
const anyPairs: fc.Arbitrary<[string, string][]> = fc.array(
  fc.tuple(
    fc.oneof(fc.constantFrom(...NAMES), fc.string({ unit: 'binary' })),
    fc.oneof(
      fc.constantFrom(...TERMS.map((term) => term.slug)),
      fc.constantFrom(
        'any',
        'not-asked',
        'CO',
        'withheld',
        '25',
        '0',
        '-1',
        '39.7,-105',
        'sure',
        'Denver, CO',
        'mon-evening',
        'tue-2200-0200,wed-1000-1030',
        packFreeHours(freeWordsOf(noSlots().fill(0x55555555, 0, 9))),
        '20',
        'part',
        '2027-01-01',
        ',',
        '',
      ),
      fc.array(fc.constantFrom(...TERMS.map((term) => term.slug))).map((terms) => terms.join(',')),
      fc.string({ unit: 'binary' }),
    ),
  ),
);

test('every search comes back from its URL', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      expect(decodeSearch(encodeSearch(state), TODAY)).toEqual({ state, notRecognised: [] });
      const url = new URL(searchHref(state), 'http://localhost');
      expect(url.pathname).toBe('/search');
      expect(decodeSearch(url.searchParams, TODAY).state).toEqual(state);
    }),
    { numRuns: 500 },
  );
});

test('any parameters decode, to a search whose URL is final', () => {
  fc.assert(
    fc.property(anyPairs, (pairs) => {
      const once = encodeSearch(decodeSearch(new URLSearchParams(pairs), TODAY).state).toString();
      const again = decode(once);
      expect(encodeSearch(again.state).toString()).toBe(once);
      expect(again.notRecognised).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test('any bytes decode', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const query = Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
      expect(decode(query).state.page).toBe(1);
      expect(decode(`near=${query}&state=${query}`).state.page).toBe(1);
      expect(decode(Buffer.from(bytes).toString('latin1')).state.page).toBeGreaterThanOrEqual(1);
    }),
  );
});

test('the order of the parameters means nothing', () => {
  const shuffled = anyState.chain((state) => {
    const pairs = [...encodeSearch(state)];
    return fc.tuple(
      fc.constant(state),
      fc.shuffledSubarray(pairs, { minLength: pairs.length, maxLength: pairs.length }),
    );
  });
  fc.assert(
    fc.property(shuffled, ([state, pairs]) => {
      expect(decodeSearch(new URLSearchParams(pairs), TODAY).state).toEqual(state);
    }),
  );
});

test('a list with commas and a form’s repeated parameters read alike', () => {
  fc.assert(
    fc.property(anyNeeds, (needs) => {
      const repeated = Object.entries(needs).flatMap(([facet, terms]) => terms.map((term) => [facet, term]));
      expect(decodeSearch(new URLSearchParams(repeated.toReversed()), TODAY).state.needs).toEqual(needs);
    }),
  );
});
