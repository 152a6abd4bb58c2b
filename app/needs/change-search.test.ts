import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FACETS } from '#app/vocabulary/facets.ts';
import { TERMS } from '#app/vocabulary/terms.ts';
import {
  withCare,
  withCertainty,
  withFit,
  withFreeHours,
  withoutFacet,
  withoutFreeHours,
  withoutNeeds,
  withoutStart,
  withoutTerm,
  withPage,
  withPlace,
  withRadius,
  withSort,
  withTerm,
} from './change-search.ts';
import { EMPTY_SEARCH, LAST_PAGE, type SearchState } from './search-state.ts';
import { decodeSearch, encodeSearch, searchHref } from './search-url.ts';

function searchOf(query: string): SearchState {
  return decodeSearch(new URLSearchParams(query)).state;
}

const anySearch = fc
  .tuple(
    fc.constantFrom('', 'near=Denver', 'at=39.75,-104.99', 'state=CO&address=withheld'),
    fc.constantFrom('', 'care=any', 'care=not-asked', 'care=day-treatment,residential'),
    fc.constantFrom(
      '',
      'accreditation=carf',
      'accreditation=carf,joint-commission&payers=medicaid&daypart=evening',
    ),
    fc.constantFrom('', 'within=5&certainty=sure', 'order=name', 'free=mon-evening&travel=20&fit=part'),
    fc.integer({ min: 1, max: LAST_PAGE }),
  )
  .map(([place, care, needs, rest, page]) => searchOf([place, care, needs, rest, `page=${page}`].join('&')));

const anyTerm = fc.constantFrom(...TERMS.map((term) => term.slug));

const anyChange: fc.Arbitrary<(state: SearchState) => SearchState> = fc.oneof(
  anyTerm.map((term) => (state: SearchState) => withTerm(state, term)),
  anyTerm.map((term) => (state: SearchState) => withoutTerm(state, term)),
  fc.constantFrom(...FACETS).map((facet) => (state: SearchState) => withoutFacet(state, facet)),
  fc.array(anyTerm).map((terms) => (state: SearchState) => withCare(state, { kind: 'terms', terms })),
  fc
    .string({ unit: 'binary', maxLength: 300 })
    .map((text) => (state: SearchState) => withPlace(state, { kind: 'text', text })),
  fc
    .array(fc.constantFrom('mon-evening', 'mon-1600-1700', 'sun-2300-0100', 'no word'))
    .map((words) => (state: SearchState) => withFreeHours(state, words)),
  fc.constantFrom(
    withoutNeeds,
    withoutFreeHours,
    withoutStart,
    (state: SearchState) => withFit(state, 'part'),
    (state: SearchState) => withFit(state, 'whole'),
    (state: SearchState) =>
      withPlace(state, { kind: 'point', point: { latitude: 0.001, longitude: -0.001 } }),
    (state: SearchState) => withRadius(state, 50),
    (state: SearchState) => withRadius(state, 'auto'),
    (state: SearchState) => withCertainty(state, 'sure'),
    (state: SearchState) => withSort(state, 'confirmed'),
  ),
);

describe('laws', () => {
  test('every change leads to page 1 and to a search that its URL can say', () => {
    fc.assert(
      fc.property(anySearch, anyChange, (state, change) => {
        const before = structuredClone(state);
        const next = change(state);
        expect(next.page).toBe(1);
        expect(decodeSearch(encodeSearch(next))).toEqual({ state: next, notRecognised: [] });
        expect(state).toEqual(before);
      }),
      { numRuns: 500 },
    );
  });

  test('a term added twice is there once, and goes again', () => {
    fc.assert(
      fc.property(anySearch, anyTerm, (state, term) => {
        const once = withTerm(state, term);
        expect(withTerm(once, term)).toEqual(once);
        expect(withTerm(withoutTerm(once, term), term)).toEqual(
          once.care.kind === 'not-asked' && once.care.terms.length === 1 && once.care.terms[0] === term
            ? { ...once, care: { kind: 'terms', terms: [term] } }
            : once,
        );
        expect(searchHref(withoutTerm(once, term))).not.toBe(searchHref(once));
      }),
    );
  });

  test('a page keeps all else', () => {
    fc.assert(
      fc.property(anySearch, fc.oneof(fc.integer(), fc.double()), (state, page) => {
        const next = withPage(state, page);
        expect({ ...next, page: 0 }).toEqual({ ...state, page: 0 });
        expect(searchOf(encodeSearch(next).toString())).toEqual(next);
      }),
    );
  });
});

test.each<[string, string, (state: SearchState) => SearchState, string]>([
  ['', '/search?care=any', (state) => withoutTerm(state, 'intensive-outpatient'), 'the chip is taken off'],
  [
    'care=any',
    '/search?care=day-treatment',
    (state) => withTerm(state, 'day-treatment'),
    'the first care chosen',
  ],
  ['care=any', '/search', (state) => withTerm(state, 'intensive-outpatient'), 'back to the default'],
  ['care=any', '/search?care=any', (state) => withoutTerm(state, 'residential'), 'nothing to take off'],
  [
    'accreditation=carf&page=7',
    '/search?accreditation=joint-commission,carf',
    (state) => withTerm(state, 'joint-commission'),
    'in vocabulary order, on page 1',
  ],
  ['accreditation=carf', '/search', (state) => withoutTerm(state, 'carf'), 'an empty facet is gone'],
  [
    'near=80202&within=25&care=any&payers=medicaid&certainty=sure&order=name&page=3',
    '/search?near=80202&within=25&care=any&order=name',
    withoutNeeds,
    'place, radius, care and order stay',
  ],
  [
    'near=80202&free=mon-evening&travel=20&fit=part&certainty=sure',
    '/search?near=80202',
    withoutNeeds,
    'the own time is a need',
  ],
  [
    'free=mon-evening&travel=20&fit=part&page=3',
    '/search?free=tue-0000-0030&travel=20&fit=part',
    (state) => withFreeHours(state, ['mon-2400-0030', 'tue-0000-0030']),
    'other hours, by the words that are known',
  ],
  [
    'free=mon-evening&travel=20&fit=part',
    '/search?travel=20',
    (state) => withFreeHours(state, []),
    'nothing fits in part into no hours',
  ],
  ['free=mon-evening&travel=20', '/search', withoutFreeHours, 'the way goes with the hours'],
  ['care=any', '/search?care=any', (state) => withFit(state, 'part'), 'there are no hours to fit into'],
  [
    'near=80202',
    '/search',
    (state) => withPlace(state, { kind: 'text', text: '  ' }),
    'a blank place is anywhere',
  ],
  ['near=80202', '/search?near=80202&page=2', (state) => withPage(state, 2), 'a page'],
])('%s becomes %s', (query, href, change) => {
  expect(searchHref(change(searchOf(query)))).toBe(href);
});

test('a change leaves the empty search as it is', () => {
  withTerm(EMPTY_SEARCH, 'carf');
  expect(EMPTY_SEARCH.needs).toEqual({});
});
