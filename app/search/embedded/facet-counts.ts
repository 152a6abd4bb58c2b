import type { Facet } from '#app/vocabulary/facets.ts';
import type { Tally } from '../engine.ts';
import { type Bitset, countSlots, slotsOf, subtract } from './bitset.ts';
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
  const ranges = facets.map(rangeOfFacet);
  const first = Math.min(...ranges.map((range) => range.first));
  const end = Math.max(...ranges.map((range) => range.end));
  const over = (slots: Bitset, count: number) => {
    const members = slotsOf(slots, count);
    return {
      yes: index.yes.countOver(slots, members, first, end),
      no: index.no.countOver(slots, members, first, end),
    };
  };
  if (size <= index.size / 2) return over(base, size);
  // Of most listings: those that are left out are fewer to look at.
  const others = index.all.slice();
  subtract(others, base);
  const { yes, no } = over(others, index.size - size);
  return { yes: difference(index.yes.totals, yes), no: difference(index.no.totals, no) };
}

function difference(all: Int32Array, some: Int32Array): Int32Array {
  return all.map((count, term) => count - some[term]!);
}
