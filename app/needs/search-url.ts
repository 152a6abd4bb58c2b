import { onceForEach } from '#app/listings/once-for-each.ts';
import { FACETS, type Facet } from '#app/vocabulary/facets.ts';
import { isStateCode } from '#app/vocabulary/states.ts';
import { findTerm, type TermSlug } from '#app/vocabulary/terms.ts';
import type { CareAnchor, Needs } from './needs.ts';
import { type NotRecognised, readSearchParameters, type SearchParameters } from './search-parameters.ts';
import {
  DEFAULT_CARE,
  inVocabularyOrder,
  LAST_PAGE,
  MOST_TERMS_IN_FACET,
  type NeedFacet,
  RADII_MILES,
  roundPoint,
  type SearchPlace,
  type SearchState,
  tidyPlaceText,
  tidyText,
} from './search-state.ts';
import { decodeOwnTime, encodeOwnTime } from './week-url.ts';

export interface DecodedSearch {
  state: SearchState;
  /** At most twenty, texts shortened. */
  notRecognised: NotRecognised[];
}

const NEED_FACETS = FACETS.filter((facet): facet is NeedFacet => facet !== 'care');

/**
 * Total: whatever the parameters are, there is a search. What it leaves out is named. `today` is an ISO day: a start that
 * has passed asks for nothing.
 */
export function decodeSearch(params: URLSearchParams, today = isoToday()): DecodedSearch {
  const parameters = readSearchParameters(params);
  const state: SearchState = {
    text: tidyText(parameters.takeOne('q') ?? ''),
    place: decodePlace(parameters),
    radiusMiles: decodeChoice(parameters, 'within', { auto: 'auto', ...RADIUS_OF_WORD }) ?? 'auto',
    care: decodeCare(parameters),
    needs: decodeNeeds(parameters),
    ...decodeOwnTime(parameters, today),
    certainty: decodeChoice(parameters, 'certainty', { all: 'all', sure: 'sure' }) ?? 'all',
    sort: decodeChoice(parameters, 'order', SORT_OF_WORD) ?? 'default',
    page: decodePage(parameters),
  };
  return { state, notRecognised: parameters.finish() };
}

/** Canonical: one search has one spelling; what is the default is left out. */
export function encodeSearch(state: SearchState): URLSearchParams {
  const params = new URLSearchParams();
  const text = tidyText(state.text);
  if (text !== '') params.set('q', text);
  encodePlace(state.place, params);
  if (state.radiusMiles !== 'auto') params.set('within', String(state.radiusMiles));
  const care = encodeCare(state.care);
  if (care !== '') params.set('care', care);
  for (const facet of NEED_FACETS) {
    const terms = inVocabularyOrder(facet, state.needs[facet] ?? []);
    if (terms.length > 0) params.set(facet, terms.join(','));
  }
  encodeOwnTime(state, params);
  if (state.certainty !== 'all') params.set('certainty', state.certainty);
  if (state.sort !== 'default') params.set('order', state.sort);
  if (state.page !== 1) params.set('page', String(state.page));
  return params;
}

/** The address of the search page for a state. Commas stay readable; a query may hold them. */
export const searchHref = onceForEach((state: SearchState): string => {
  const query = encodeSearch(state).toString().replaceAll('%2C', ',');
  return query === '' ? '/search' : `/search?${query}`;
});

/** The same address with more in its query than the search: what was typed, or what is asked back. */
export function withQuery(href: string, query: Record<string, string>): string {
  const added = new URLSearchParams(query).toString();
  return added === '' ? href : `${href}${href.includes('?') ? '&' : '?'}${added}`;
}

const RADIUS_OF_WORD = Object.fromEntries(RADII_MILES.map((miles) => [String(miles), miles]));

const SORT_OF_WORD: Readonly<Record<string, SearchState['sort']>> = {
  default: 'default',
  relevance: 'relevance',
  nearest: 'nearest',
  confirmed: 'confirmed',
  name: 'name',
};

function isoToday(): string {
  return new Date().toISOString().slice(0, 'yyyy-mm-dd'.length);
}

function decodeChoice<T>(
  parameters: SearchParameters,
  name: string,
  choices: Readonly<Record<string, T>>,
): T | undefined {
  const word = parameters.takeOne(name);
  if (word === undefined) return undefined;
  if (Object.hasOwn(choices, word.toLowerCase())) return choices[word.toLowerCase()];
  parameters.name(name, word, 'unknown-word');
  return undefined;
}

function decodePage(parameters: SearchParameters): number {
  const word = parameters.takeOne('page');
  if (word === undefined) return 1;
  const page = /^\d{1,9}$/.test(word) ? Number(word) : 0;
  if (page >= 1 && page <= LAST_PAGE) return page;
  parameters.name('page', word, 'unknown-word');
  return 1;
}

/** A typed place counts before a position, a position before a state. */
function decodePlace(parameters: SearchParameters): SearchPlace {
  const near = parameters.takeOne('near');
  const text = near === undefined ? '' : tidyPlaceText(near);
  const point = decodePoint(parameters, text !== '');
  const state = decodeState(parameters, text !== '' || point !== undefined);
  if (text !== '') return { kind: 'text', text };
  return point ?? state ?? { kind: 'anywhere' };
}

function decodePoint(parameters: SearchParameters, superseded: boolean): SearchPlace | undefined {
  const word = parameters.takeOne('at');
  if (word === undefined) return undefined;
  const match = /^([+-]?\d{1,3}(?:\.\d{0,20})?)\s*,\s*([+-]?\d{1,3}(?:\.\d{0,20})?)$/.exec(word);
  const latitude = Number(match?.[1] ?? Number.NaN);
  const longitude = Number(match?.[2] ?? Number.NaN);
  const onEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  if (onEarth && !superseded) return { kind: 'point', point: roundPoint({ latitude, longitude }) };
  parameters.name('at', word, onEarth ? 'not-used' : 'unknown-word');
  return undefined;
}

function decodeState(parameters: SearchParameters, superseded: boolean): SearchPlace | undefined {
  const word = parameters.takeOne('state');
  const state = word?.toUpperCase();
  const known = state !== undefined && isStateCode(state);
  const stands = known && !superseded;
  if (word !== undefined && !stands) parameters.name('state', word, known ? 'not-used' : 'unknown-word');

  const address = parameters.takeOne('address');
  const withheldOnly = address?.toLowerCase() === 'withheld';
  if (address !== undefined && !(withheldOnly && stands)) {
    parameters.name('address', address, withheldOnly ? 'not-used' : 'unknown-word');
  }
  return stands ? { kind: 'state', state, withheldOnly } : undefined;
}

function encodePlace(place: SearchPlace, params: URLSearchParams): void {
  if (place.kind === 'text') {
    const text = tidyPlaceText(place.text);
    if (text !== '') params.set('near', text);
  } else if (place.kind === 'point') {
    const { latitude, longitude } = roundPoint(place.point);
    params.set('at', `${latitude},${longitude}`);
  } else if (place.kind === 'state') {
    params.set('state', place.state);
    if (place.withheldOnly) params.set('address', 'withheld');
  }
}

function decodeCare(parameters: SearchParameters): CareAnchor {
  const words = parameters.takeWords('care');
  const isKeyword = (word: string) => word === 'any' || word === 'not-asked';
  const terms = decodeTerms(
    parameters,
    'care',
    words.filter((word) => !isKeyword(word)),
  );
  if (words.includes('any')) {
    for (const term of terms) parameters.name('care', term, 'not-used');
    if (words.includes('not-asked')) parameters.name('care', 'not-asked', 'not-used');
    return { kind: 'any' };
  }
  return {
    kind: words.includes('not-asked') ? 'not-asked' : 'terms',
    terms: terms.length === 0 ? DEFAULT_CARE.terms : terms,
  };
}

function encodeCare(care: CareAnchor): string {
  if (care.kind === 'any') return 'any';
  const terms = inVocabularyOrder('care', care.terms).join(',');
  const named = terms === DEFAULT_CARE.terms.join(',') ? '' : terms;
  return [care.kind === 'not-asked' ? 'not-asked' : '', named].filter((part) => part !== '').join(',');
}

function decodeNeeds(parameters: SearchParameters): Needs {
  const needs: Needs = {};
  for (const facet of NEED_FACETS) {
    const terms = decodeTerms(parameters, facet, parameters.takeWords(facet));
    if (terms.length > 0) needs[facet] = terms;
  }
  return needs;
}

/** The facet's own terms among the words; each other word is named, and each term beyond the most that count. */
function decodeTerms(parameters: SearchParameters, facet: Facet, words: readonly string[]): TermSlug[] {
  const known: TermSlug[] = [];
  for (const word of words) {
    const term = findTerm(word);
    if (term?.facet === facet) known.push(term.slug);
    else parameters.name(facet, word, 'unknown-word');
  }
  const terms = inVocabularyOrder(facet, known);
  for (const term of terms.slice(MOST_TERMS_IN_FACET)) parameters.name(facet, term, 'too-many');
  return terms.slice(0, MOST_TERMS_IN_FACET);
}
