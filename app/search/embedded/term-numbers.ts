import { FACETS, type Facet } from '#app/vocabulary/facets.ts';
import { type TermSlug, termsOfFacet } from '#app/vocabulary/terms.ts';

/** A term's number, dense from 0; the terms of one facet stand together. */
export type TermNumber = number;

/** The numbers of one facet's terms: from `first` up to, not including, `end`. */
export interface NumberRange {
  first: TermNumber;
  end: TermNumber;
}

const slugs: TermSlug[] = [];
const ranges = new Map<string, NumberRange>();

for (const facet of FACETS) {
  const first = slugs.length;
  for (const term of termsOfFacet(facet)) slugs.push(term.slug);
  ranges.set(facet, { first, end: slugs.length });
}

const numbers: ReadonlyMap<string, TermNumber> = new Map(slugs.map((slug, number) => [slug, number]));

export const TERM_COUNT = slugs.length;

export function slugOfNumber(number: TermNumber): TermSlug {
  return slugs[number]!;
}

/** Undefined for a word that the vocabulary does not know. */
export function findNumber(slug: string): TermNumber | undefined {
  return numbers.get(slug);
}

/** A word that is no facet has no terms. */
export function rangeOfFacet(facet: Facet): NumberRange {
  return ranges.get(facet) ?? { first: 0, end: 0 };
}

/** The numbers of those words that are terms of the facet. */
export function numbersInFacet(facet: Facet, words: readonly string[]): TermNumber[] {
  const { first, end } = rangeOfFacet(facet);
  return words
    .map(findNumber)
    .filter((number): number is TermNumber => number !== undefined && number >= first && number < end);
}
