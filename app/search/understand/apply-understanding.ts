import {
  withCare,
  withoutTerm,
  withPlace,
  withRadius,
  withTerm,
  withText,
} from '#app/needs/change-search.ts';
import { DEFAULT_CARE, EMPTY_SEARCH, type SearchState } from '#app/needs/search-state.ts';
import type { WhichPlan } from '#app/vocabulary/payers/which-plan.ts';
import { requireTerm, type TermSlug } from '#app/vocabulary/terms.ts';
import type { Understanding } from './understand-box.ts';

/** Adds to a search what was understood. Words take the place of words, a place of the place, care of the level of care. */
export function applyUnderstanding(state: SearchState, { pieces, text, isName }: Understanding): SearchState {
  let next = withText(state, text);
  const care: TermSlug[] = [];
  for (const piece of pieces) {
    if (piece.kind === 'place') next = withPlace(next, piece.place);
    if (piece.kind === 'reach') next = withRadius(next, piece.miles);
    if (piece.kind !== 'term') continue;
    for (const term of piece.terms) {
      if (requireTerm(term).facet === 'care') care.push(term);
      else next = withTerm(next, term);
    }
  }
  if (care.length > 0) return withCare(next, { kind: 'terms', terms: care });
  // Whoever names a program wants to see it, whatever care it offers.
  return isName && isUsualCare(state) ? withCare(next, { kind: 'any' }) : next;
}

function isUsualCare({ care }: SearchState): boolean {
  return care.kind === 'terms' && care.terms.join() === DEFAULT_CARE.terms.join();
}

/** The name of several plans that was typed, if one was. */
export function sharedNameIn({ pieces }: Understanding): WhichPlan | undefined {
  for (const piece of pieces) if (piece.kind === 'term' && piece.which) return piece.which;
  return undefined;
}

/** The same without names of several plans, until it is known which of them is meant. */
export function withoutSharedNames(understanding: Understanding): Understanding {
  const pieces = understanding.pieces.filter((piece) => piece.kind !== 'term' || !piece.which);
  return { ...understanding, pieces };
}

/**
 * The same search with all that was typed as words, and nothing of it as a place or a term. What was refused stays out: as words
 * it would be asked for.
 */
export function withTypedAsWords(
  state: SearchState,
  { pieces, isName }: Understanding,
  typed: string,
): SearchState {
  let next = state;
  let hadCare = isName;
  const isRefused = pieces.some(({ kind }) => kind === 'refused');
  const words = isRefused
    ? pieces.flatMap((piece) => (piece.kind === 'refused' ? [] : [piece.typed])).join(' ')
    : typed;
  for (const piece of pieces) {
    if (piece.kind === 'place') next = withPlace(next, EMPTY_SEARCH.place);
    if (piece.kind === 'reach') next = withRadius(next, EMPTY_SEARCH.radiusMiles);
    if (piece.kind !== 'term') continue;
    for (const term of piece.terms) {
      if (requireTerm(term).facet === 'care') hadCare = true;
      else next = withoutTerm(next, term);
    }
  }
  return withText(hadCare ? withCare(next, DEFAULT_CARE) : next, words);
}
