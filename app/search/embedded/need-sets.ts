import type { Certainty, Needs } from '#app/needs/needs.ts';
import type { Facet } from '#app/vocabulary/facets.ts';
import { type Bitset, complement, intersect, subtract, unite } from './bitset.ts';
import type { ListingIndex } from './listing-index.ts';
import type { Scratch } from './scratch.ts';
import { numbersInFacet } from './term-numbers.ts';

/** How all listings stand to the need in one facet; those in neither set are open to it. */
export interface NeedSet {
  facet: Facet;
  met: Bitset;
  denied: Bitset;
  /** Those that the need takes out of the answer: the denied ones, or with `sure` all that do not meet it. */
  failing: Bitset;
}

export function needSets(
  index: ListingIndex,
  needs: Needs,
  certainty: Certainty,
  scratch: Scratch,
): NeedSet[] {
  const sets: NeedSet[] = [];
  for (const [facet, words] of Object.entries(needs) as [Facet, readonly string[]][]) {
    if (words.length === 0) continue;
    const met = scratch.empty();
    const denied = scratch.empty().fill(-1);
    for (const number of numbersInFacet(facet, words)) {
      unite(met, index.yes.column(number));
      intersect(denied, index.no.column(number));
    }
    let failing = denied;
    if (certainty === 'sure') {
      failing = scratch.copyOf(met);
      complement(failing);
    }
    sets.push({ facet, met, denied, failing });
  }
  return sets;
}

/** Which listings fail one need or more, and which two or more. */
export interface Failures {
  once: Bitset;
  twice: Bitset;
}

export function failuresOf(needs: readonly NeedSet[], scratch: Scratch): Failures {
  const once = scratch.empty();
  const twice = scratch.empty();
  for (const { failing } of needs) {
    const again = scratch.copyOf(once);
    intersect(again, failing);
    unite(twice, again);
    unite(once, failing);
  }
  return { once, twice };
}

/** Those of `slots` that pass every need. */
export function passingAll(slots: Bitset, { once }: Failures, scratch: Scratch): Bitset {
  const passing = scratch.copyOf(slots);
  subtract(passing, once);
  return passing;
}

/** Those of `slots` that pass every need but perhaps this one: they fail nothing, or only it. */
export function passingOthers(
  slots: Bitset,
  need: NeedSet,
  { once, twice }: Failures,
  scratch: Scratch,
): Bitset {
  const others = scratch.copyOf(once);
  subtract(others, need.failing);
  unite(others, twice);
  const passing = scratch.copyOf(slots);
  subtract(passing, others);
  return passing;
}
