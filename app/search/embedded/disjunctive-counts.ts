import type { Facet } from '#app/vocabulary/facets.ts';
import type { SearchAnswer } from '../engine.ts';
import type { Bitset } from './bitset.ts';
import { countFacets } from './facet-counts.ts';
import type { ListingIndex } from './listing-index.ts';
import { type Failures, type NeedSet, passingAll, passingOthers } from './need-sets.ts';
import type { Scratch } from './scratch.ts';

/** What a query leaves: by its place, by all its anchors, and who fails which of its needs. */
export interface CountedSets {
  inPlace: Bitset;
  anchored: Bitset;
  needs: readonly NeedSet[];
  failures: Failures;
}

/**
 * Counts each facet over the listings that pass everything but the facet itself. Facets that the query does not
 * choose from share one base; each of the others has its own.
 */
export function disjunctiveCounts(
  index: ListingIndex,
  facets: readonly Facet[],
  { inPlace, anchored, needs, failures }: CountedSets,
  scratch: Scratch,
): SearchAnswer['counts'] {
  const shared = facets.filter((facet) => facet !== 'care' && !needs.some((need) => need.facet === facet));
  const counted = countFacets(index, passingAll(anchored, failures, scratch), shared);
  for (const facet of facets) {
    if (shared.includes(facet)) continue;
    const need = needs.find((candidate) => candidate.facet === facet);
    const slots = facet === 'care' ? inPlace : anchored;
    const base = need ? passingOthers(slots, need, failures, scratch) : passingAll(slots, failures, scratch);
    counted.push(...countFacets(index, base, [facet]));
  }
  return Object.fromEntries(counted);
}
