import type { FreeWord } from '#app/schedule-fit/free-hours.ts';
import type { Facet } from '#app/vocabulary/facets.ts';
import { type TermSlug, termsOfFacet } from '#app/vocabulary/terms.ts';
import type { CareAnchor, Certainty, FitAsked, Needs, Point, Sort } from './needs.ts';
import { firstLetters, joinBlanks } from './tidy-text.ts';

/** Where a search is about, as the visitor gave it. Texts are looked up among places by the page. */
export type SearchPlace =
  | { kind: 'text'; text: string }
  | { kind: 'point'; point: Point }
  | { kind: 'state'; state: string; withheldOnly: boolean }
  | { kind: 'anywhere' };

/** The radii that a visitor can choose, in miles. */
export const RADII_MILES = [5, 10, 15, 25, 50, 100] as const;

/** `auto`: the smallest radius that holds enough listings. */
export type RadiusMiles = (typeof RADII_MILES)[number] | 'auto';

/** The times that a way to a session can be said to take. */
export const TRAVEL_MINUTES = [0, 10, 20, 30, 45, 60, 90, 120] as const;

export type TravelMinutes = (typeof TRAVEL_MINUTES)[number];

/** The level of care is an anchor and never among the needs of a search. */
export type NeedFacet = Exclude<Facet, 'care'>;

/**
 * The whole state of a search: what its URL says. Canonical: terms in vocabulary order and without
 * repeats, no empty facet, place text trimmed, points rounded to two decimals, free hours as `freeWordsOf` gives them.
 */
export interface SearchState {
  /** Words that name a program or what it offers; empty where none were typed. */
  text: string;
  place: SearchPlace;
  radiusMiles: RadiusMiles;
  care: CareAnchor;
  needs: Needs;
  /** When the visitor is free; empty where that was not asked. */
  free: readonly FreeWord[];
  /** To a session in person, each way. */
  travelMinutes: TravelMinutes;
  /** `whole` without free hours. */
  fit: FitAsked;
  /** ISO day from which the visitor can start; empty where none was given. It is asked of programs and filters nothing. */
  startFrom: string;
  certainty: Certainty;
  /** `default`: the first order that applies. */
  sort: Sort | 'default';
  /** 1 to LAST_PAGE. */
  page: number;
}

export const LAST_PAGE = 500;
export const MOST_TERMS_IN_FACET = 20;
export const LONGEST_PLACE_TEXT = 200;
export const MOST_WORDS = 10;
/** In code points; what is longer is no word of any program. */
export const LONGEST_WORD = 64;

/** What a search is about when nobody said: intensive outpatient programs. */
export const DEFAULT_CARE = {
  kind: 'terms',
  terms: ['intensive-outpatient'],
} as const satisfies CareAnchor;

/** The search of an empty URL. */
export const EMPTY_SEARCH: SearchState = {
  text: '',
  place: { kind: 'anywhere' },
  radiusMiles: 'auto',
  care: DEFAULT_CARE,
  needs: {},
  free: [],
  travelMinutes: 0,
  fit: 'whole',
  startFrom: '',
  certainty: 'all',
  sort: 'default',
  page: 1,
};

/** How many needs a search has: each facet that was chosen from, and that a program fits into the week. */
export function countNeeds({ needs, free, fit }: Pick<SearchState, 'needs' | 'free' | 'fit'>): number {
  return Object.keys(needs).length + (free.length > 0 && fit === 'whole' ? 1 : 0);
}

/** The facet's terms among the given, in vocabulary order, each once. */
export function inVocabularyOrder(facet: Facet, terms: Iterable<TermSlug>): TermSlug[] {
  const chosen = new Set(terms);
  return termsOfFacet(facet)
    .map((term) => term.slug)
    .filter((slug) => chosen.has(slug));
}

/** Rounds degrees to two decimals, about a kilometer: near enough for a search, too far to tell a home. */
export function roundPoint(point: Point): Point {
  return { latitude: roundDegrees(point.latitude), longitude: roundDegrees(point.longitude) };
}

function roundDegrees(degrees: number): number {
  // Adding zero turns -0 into 0, which reads the same in a URL.
  return Math.round(degrees * 100) / 100 + 0;
}

/** Trims, joins blanks and cuts to the longest place text that a URL carries. */
export function tidyPlaceText(text: string): string {
  return firstLetters(joinBlanks(text), LONGEST_PLACE_TEXT).trimEnd();
}

/** Trims, joins blanks and cuts to the most words, and each word to the most letters, that a search reads. */
export function tidyText(text: string): string {
  const words = joinBlanks(text).split(' ', MOST_WORDS);
  return words.map((word) => firstLetters(word, LONGEST_WORD)).join(' ');
}
