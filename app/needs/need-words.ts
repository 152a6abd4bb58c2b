import type { Messages } from '#app/language/messages.ts';
import { wordsOfTerm } from '#app/vocabulary/term-words.ts';
import type { TermSlug } from '#app/vocabulary/terms.ts';
import type { CareAnchor } from './needs.ts';
import { DEFAULT_CARE } from './search-state.ts';

/** "CARF or Joint Commission": the chosen terms of one facet, the best of which counts. */
export function needText(terms: readonly TermSlug[], { search }: Messages): string {
  return search.chips.either(terms.map((term) => wordsOfTerm(term).label));
}

export function careText(care: CareAnchor, messages: Messages): string {
  const { search } = messages;
  if (care.kind === 'any') return search.filters.anyCare;
  if (care.kind === 'terms' && care.terms.join() === DEFAULT_CARE.terms.join()) return search.chips.usualCare;
  return care.kind === 'not-asked' ? search.chips.careNotAsked : needText(care.terms, messages);
}
