import type { SearchAnswer, Tally } from '#app/search/engine.ts';
import { FACETS, type Facet } from '#app/vocabulary/facets.ts';
import { termsOfFacet } from '#app/vocabulary/terms.ts';

/**
 * Counts of a facet as one short text, in vocabulary order: "88 41,0 12". Some two hundred pairs go from
 * loader to page at each search, and objects would cost more than the search itself.
 */
export function packCounts(counts: SearchAnswer['counts']): Partial<Record<Facet, string>> {
  const packed: Partial<Record<Facet, string>> = {};
  for (const facet of FACETS) {
    const ofFacet = counts[facet];
    if (!ofFacet) continue;
    packed[facet] = termsOfFacet(facet)
      .map(({ slug }) => `${ofFacet[slug]?.yes ?? 0} ${ofFacet[slug]?.open ?? 0}`)
      .join(',');
  }
  return packed;
}

/** One tally per term of the facet, in vocabulary order. */
export function unpackCounts(packed: string): Tally[] {
  return packed.split(',').map((pair) => {
    const [yes = 0, open = 0] = pair.split(' ').map(Number);
    return { yes, open };
  });
}
