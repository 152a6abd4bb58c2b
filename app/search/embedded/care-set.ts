import { type Bitset, subtract, unite } from './bitset.ts';
import type { ListingIndex } from './listing-index.ts';
import type { Scratch } from './scratch.ts';
import { numbersInFacet } from './term-numbers.ts';

/** Listings that offer any of the care terms. */
export function careOffered(index: ListingIndex, terms: readonly string[], scratch: Scratch): Bitset {
  const slots = scratch.empty();
  for (const number of numbersInFacet('care', terms)) unite(slots, index.yes.column(number));
  return slots;
}

/** Listings that answer none of the care terms and that nobody asked about one of them or more. */
export function careNotAsked(index: ListingIndex, terms: readonly string[], scratch: Scratch): Bitset {
  const slots = scratch.empty();
  for (const term of terms) {
    const notAsked = index.notAskedAbout(term);
    if (notAsked) unite(slots, notAsked);
  }
  for (const number of numbersInFacet('care', terms)) {
    subtract(slots, index.yes.column(number));
    subtract(slots, index.no.column(number));
  }
  return slots;
}
