import { type FreeWord, parseFreeHours } from '#app/schedule-fit/free-hours.ts';
import { FACETS, type Facet } from '#app/vocabulary/facets.ts';
import { requireTerm, type TermSlug } from '#app/vocabulary/terms.ts';
import type { CareAnchor, Certainty, FitAsked, Needs } from './needs.ts';
import {
  EMPTY_SEARCH,
  inVocabularyOrder,
  LAST_PAGE,
  MOST_TERMS_IN_FACET,
  type RadiusMiles,
  roundPoint,
  type SearchPlace,
  type SearchState,
  tidyPlaceText,
  tidyText,
} from './search-state.ts';

/** Every change but the page's leads to page 1: the old page number means nothing in another answer. */
function changed(state: SearchState, change: Partial<SearchState>): SearchState {
  return { ...state, ...change, page: 1 };
}

/** Adds a term to its facet; a term of care to the level of care. */
export function withTerm(state: SearchState, term: TermSlug): SearchState {
  const { facet } = requireTerm(term);
  if (facet === 'care') {
    const { care } = state;
    return withCare(state, care.kind === 'any' ? careOf([term]) : { ...care, terms: [...care.terms, term] });
  }
  return changed(state, { needs: withFacet(state.needs, facet, [...(state.needs[facet] ?? []), term]) });
}

/** Takes a term off. Without its last term of care a search is about any care. */
export function withoutTerm(state: SearchState, term: TermSlug): SearchState {
  const { facet } = requireTerm(term);
  if (facet === 'care') {
    const { care } = state;
    if (care.kind === 'any') return changed(state, {});
    return withCare(state, { ...care, terms: care.terms.filter((other) => other !== term) });
  }
  const left = (state.needs[facet] ?? []).filter((other) => other !== term);
  return changed(state, { needs: withFacet(state.needs, facet, left) });
}

/** Takes all terms of a facet off; of care, leaves any care. */
export function withoutFacet(state: SearchState, facet: Facet): SearchState {
  if (facet === 'care') return withCare(state, { kind: 'any' });
  return changed(state, { needs: withFacet(state.needs, facet, []) });
}

/** Keeps place, radius, level of care and order; takes off all else. */
export function withoutNeeds(state: SearchState): SearchState {
  const { certainty, startFrom } = EMPTY_SEARCH;
  return changed(withoutFreeHours(state), { needs: {}, certainty, startFrom });
}

export function withFreeHours(state: SearchState, words: readonly FreeWord[]): SearchState {
  const free = parseFreeHours(words).words;
  return changed(state, { free, ...(free.length === 0 ? { fit: EMPTY_SEARCH.fit } : {}) });
}

/** The way to the sessions goes with the hours. */
export function withoutFreeHours(state: SearchState): SearchState {
  return changed(withFreeHours(state, []), { travelMinutes: EMPTY_SEARCH.travelMinutes });
}

/** Without free hours nothing fits in part. */
export function withFit(state: SearchState, fit: FitAsked): SearchState {
  return changed(state, { fit: state.free.length > 0 ? fit : EMPTY_SEARCH.fit });
}

export function withoutStart(state: SearchState): SearchState {
  return changed(state, { startFrom: EMPTY_SEARCH.startFrom });
}

/** Asks for these in place of all that was asked for. */
export function withNeeds(state: SearchState, needs: Needs): SearchState {
  return changed(state, {
    needs: FACETS.reduce((kept, facet) => withFacet(kept, facet, needs[facet] ?? []), {}),
  });
}

/** No terms of care mean any care. */
export function withCare(state: SearchState, care: CareAnchor): SearchState {
  if (care.kind === 'any') return changed(state, { care: { kind: 'any' } });
  const terms = capped('care', care.terms);
  return changed(state, { care: terms.length === 0 ? { kind: 'any' } : { kind: care.kind, terms } });
}

/** The words that are searched for; blank for none. */
export function withText(state: SearchState, text: string): SearchState {
  return changed(state, { text: tidyText(text) });
}

export function withPlace(state: SearchState, place: SearchPlace): SearchState {
  return changed(state, { place: canonicalPlace(place) });
}

export function withRadius(state: SearchState, radiusMiles: RadiusMiles): SearchState {
  return changed(state, { radiusMiles });
}

export function withCertainty(state: SearchState, certainty: Certainty): SearchState {
  return changed(state, { certainty });
}

export function withSort(state: SearchState, sort: SearchState['sort']): SearchState {
  return changed(state, { sort });
}

/** Keeps the page within 1 to LAST_PAGE. */
export function withPage(state: SearchState, page: number): SearchState {
  return { ...state, page: Math.min(LAST_PAGE, Math.max(1, Math.trunc(page) || 1)) };
}

function careOf(terms: readonly TermSlug[]): CareAnchor {
  return { kind: 'terms', terms };
}

function capped(facet: Facet, terms: readonly TermSlug[]): TermSlug[] {
  return inVocabularyOrder(facet, terms).slice(0, MOST_TERMS_IN_FACET);
}

function withFacet(needs: Needs, facet: Facet, terms: readonly TermSlug[]): Needs {
  const next: Needs = {};
  for (const each of FACETS) {
    const chosen = each === facet ? capped(facet, terms) : needs[each];
    if (chosen && chosen.length > 0) next[each] = chosen;
  }
  return next;
}

function canonicalPlace(place: SearchPlace): SearchPlace {
  if (place.kind === 'point') return { kind: 'point', point: roundPoint(place.point) };
  if (place.kind !== 'text') return place;
  const text = tidyPlaceText(place.text);
  return text === '' ? { kind: 'anywhere' } : { kind: 'text', text };
}
