import { FACETS, type Facet } from './facets.ts';
import { ACCREDITATION_TERMS, LICENSING_TERMS } from './terms/accreditation.ts';
import { FORMAT_TERMS, MEDICATION_TERMS, SUPPORT_TERMS, THERAPY_TERMS } from './terms/approaches.ts';
import { ASSISTANCE_TERMS, PAYER_TERMS, PAYMENT_TERMS } from './terms/insurance.ts';
import {
  ACCESS_TERMS,
  AGE_TERMS,
  CARE_TERMS,
  FOCUS_TERMS,
  LANGUAGE_TERMS,
  OPENING_TERMS,
  POPULATION_TERMS,
} from './terms/person.ts';
import {
  AFTERCARE_TERMS,
  DAYPART_TERMS,
  DELIVERY_TERMS,
  LENGTH_TERMS,
} from './terms/schedule-and-aftercare.ts';
import type { TermData } from './terms/term-data.ts';

/** In the order of `FACETS`, and within a facet in the order in which pages show them. */
const TERM_DATA = [
  ...CARE_TERMS,
  ...OPENING_TERMS,
  ...FOCUS_TERMS,
  ...POPULATION_TERMS,
  ...AGE_TERMS,
  ...ACCREDITATION_TERMS,
  ...LICENSING_TERMS,
  ...THERAPY_TERMS,
  ...FORMAT_TERMS,
  ...MEDICATION_TERMS,
  ...SUPPORT_TERMS,
  ...DAYPART_TERMS,
  ...DELIVERY_TERMS,
  ...LENGTH_TERMS,
  ...AFTERCARE_TERMS,
  ...PAYER_TERMS,
  ...PAYMENT_TERMS,
  ...ASSISTANCE_TERMS,
  ...LANGUAGE_TERMS,
  ...ACCESS_TERMS,
] as const;

export type TermSlug = (typeof TERM_DATA)[number]['slug'];

/** A word of the controlled vocabulary. Its label and sentence are in `term-words.ts`. */
export interface Term extends TermData {
  slug: TermSlug;
}

export const TERMS: readonly Term[] = TERM_DATA;

const TERM_OF_SLUG: ReadonlyMap<string, Term> = new Map(TERMS.map((term) => [term.slug, term]));

const TERMS_OF_FACET: ReadonlyMap<Facet, readonly Term[]> = new Map(
  FACETS.map((facet) => [facet, TERMS.filter((term) => term.facet === facet)]),
);

export function findTerm(slug: string): Term | undefined {
  return TERM_OF_SLUG.get(slug);
}

/** Throws RangeError on a slug that the vocabulary does not know. */
export function requireTerm(slug: string): Term {
  const term = TERM_OF_SLUG.get(slug);
  if (!term) throw new RangeError(`no such term: ${slug}`);
  return term;
}

export function isTermSlug(word: string): word is TermSlug {
  return TERM_OF_SLUG.has(word);
}

export function termsOfFacet(facet: Facet): readonly Term[] {
  return TERMS_OF_FACET.get(facet) ?? [];
}
