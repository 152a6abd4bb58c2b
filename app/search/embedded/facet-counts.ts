import type { Facet } from '#app/vocabulary/facets.ts';
import type { Tally } from '../engine.ts';
import { type Bitset, countSlots, slotsOf } from './bitset.ts';
import type { ListingIndex } from './listing-index.ts';
import { rangeOfFacet, slugOfNumber } from './term-numbers.ts';

/** Counts every term of the facets over the listings of `base`; a term that nobody answers keeps its zero. */
export function countFacets(
  index: ListingIndex,
  base: Bitset,
  facets: readonly Facet[],
): [Facet, Record<string, Tally>][] {
  if (facets.length === 0) return [];
  const size = countSlots(base);
  const { yes, no } = answersIn(index, base, size, facets);
  return facets.map((facet) => {
    const counts: Record<string, Tally> = {};
    const { first, end } = rangeOfFacet(facet);
    for (let term = first; term < end; term++) {
      counts[slugOfNumber(term)] = { yes: yes[term]!, open: size - yes[term]! - no[term]! };
    }
    return [facet, counts];
  });
}

/** Per term the yes and no answers among `base`, right for the terms of the facets at least. */
function answersIn(index: ListingIndex, base: Bitset, size: number, facets: readonly Facet[]) {
  if (size === index.size) return { yes: index.yes.totals, no: index.no.totals };
  const slots = slotsOf(base, size);
  const ranges = facets.map(rangeOfFacet);
  const first = Math.min(...ranges.map((range) => range.first));
  const end = Math.max(...ranges.map((range) => range.end));
  return {
    yes: index.yes.countOver(base, slots, first, end),
    no: index.no.countOver(base, slots, first, end),
  };
}
