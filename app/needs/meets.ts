import { FACETS, type Facet } from '#app/vocabulary/facets.ts';
import type { TermSlug } from '#app/vocabulary/terms.ts';
import type { Needs } from './needs.ts';

/** How a listing stands to one need: yes; not known; no. */
export type Standing = 'met' | 'open' | 'denied';

/** What the facts of one listing say of a term. */
export type TermLookup = (term: TermSlug) => 'yes' | 'no' | 'unknown';

export interface NeedStanding {
  facet: Facet;
  terms: readonly TermSlug[];
  standing: Standing;
}

/** The best of the terms chosen in one facet counts. Nothing chosen asks for nothing and is met. */
export function standing(chosen: readonly TermSlug[], lookUp: TermLookup): Standing {
  if (chosen.length === 0) return 'met';
  const answers = chosen.map((term) => lookUp(term));
  if (answers.includes('yes')) return 'met';
  if (answers.includes('unknown')) return 'open';
  return 'denied';
}

/** One standing per facet asked for, in the order of `FACETS`. */
export function needsMet(needs: Needs, lookUp: TermLookup): NeedStanding[] {
  return FACETS.flatMap((facet) => {
    const terms = needs[facet];
    if (!terms || terms.length === 0) return [];
    return [{ facet, terms, standing: standing(terms, lookUp) }];
  });
}
