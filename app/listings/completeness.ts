import type { Facet } from '#app/vocabulary/facets.ts';
import { type TermSlug, termsOfFacet } from '#app/vocabulary/terms.ts';
import { foldedFacts } from './facts.ts';
import type { Listing } from './listing.ts';
import { OPENING_TERM } from './opening-statement.ts';
import type { Statement } from './statement.ts';

const allOf = (...facets: Facet[]): readonly TermSlug[] =>
  facets.flatMap((facet) => termsOfFacet(facet).map(({ slug }) => slug));

/**
 * What visitors ask for, most urgent first. What they search for is written down nowhere, so this order is not counted:
 * it is that of a first call (can they pay, can they come, can they start), then of the criteria that pages compare.
 */
const ASKED = {
  plans: allOf('payers'),
  payment: allOf('payment'),
  evenings: ['evening'],
  openings: [OPENING_TERM],
  accreditation: allOf('accreditation'),
  therapies: allOf('therapies'),
  aftercare: allOf('aftercare'),
  care: ['intensive-outpatient'],
  medications: allOf('medications'),
  online: allOf('delivery'),
  ages: allOf('ages'),
  length: allOf('length'),
  help: allOf('assistance'),
  languages: allOf('languages'),
  access: allOf('access'),
} as const satisfies Record<string, readonly TermSlug[]>;

export type AskedPart = keyof typeof ASKED | 'phone' | 'website';

/** Every part, in the order in which visitors ask for it. Who cannot be reached is asked nothing. */
export const ASKED_PARTS: readonly AskedPart[] = ['phone', ...(Object.keys(ASKED) as AskedPart[]), 'website'];

/** How a part stands: `out-of-date` was said once, and counts no more. */
export interface MissingPart {
  part: AskedPart;
  because: 'not-known' | 'out-of-date';
}

/**
 * The parts of which nobody says anything, yes or no, in the order in which visitors ask for them. One answer is enough: a
 * program that names its plans need not deny all others. `statements` are those that stand.
 */
export function missingParts(
  { phones, website }: Pick<Listing, 'phones' | 'website'>,
  statements: readonly Statement[],
): MissingPart[] {
  const factOf = foldedFacts(statements);
  return ASKED_PARTS.flatMap((part): MissingPart[] => {
    if (part === 'phone') return phones.length > 0 ? [] : [{ part, because: 'not-known' }];
    if (part === 'website') return website ? [] : [{ part, because: 'not-known' }];
    const facts = ASKED[part].map(factOf);
    if (facts.some(({ answer }) => answer !== 'unknown')) return [];
    const isOver = facts.some((fact) => fact.answer === 'unknown' && fact.because === 'out-of-date');
    return [{ part, because: isOver ? 'out-of-date' : 'not-known' }];
  });
}

/** How many parts are known, of how many. */
export function completenessOf(missing: readonly MissingPart[]): { known: number; all: number } {
  return { known: ASKED_PARTS.length - missing.length, all: ASKED_PARTS.length };
}
