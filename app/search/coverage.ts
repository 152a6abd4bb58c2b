import type { Facet } from '#app/vocabulary/facets.ts';
import { type TermSlug, termsOfFacet } from '#app/vocabulary/terms.ts';
import type { SearchEngine } from './engine.ts';
import { EVERYTHING } from './everything.ts';

/** What is asked of every listing: one term, or whether it has any term of the facet. */
export type CoverageQuestion = { facet: Facet; term: TermSlug } | { facet: WholeFacet; term?: never };

/** Facets of which it is telling whether anything at all is known. */
export type WholeFacet = 'accreditation' | 'licensing' | 'daypart' | 'length' | 'payers';

/** How many listings answer it yes, how many no, and for how many nobody knows. */
export type Coverage = CoverageQuestion & { yes: number; no: number; unknown: number };

export interface CoverageReport {
  listings: number;
  facts: Coverage[];
}

/** Telling facts of each criterion, in the order of the five. */
export const COVERAGE_QUESTIONS: readonly CoverageQuestion[] = [
  { facet: 'care', term: 'intensive-outpatient' },
  { facet: 'focus', term: 'co-occurring' },
  { facet: 'languages', term: 'spanish' },
  { facet: 'access', term: 'wheelchair' },
  { facet: 'accreditation' },
  { facet: 'licensing' },
  { facet: 'therapies', term: 'cbt' },
  { facet: 'therapies', term: 'dbt' },
  { facet: 'medications', term: 'buprenorphine' },
  { facet: 'daypart' },
  { facet: 'length' },
  { facet: 'delivery', term: 'telehealth' },
  { facet: 'aftercare', term: 'continuing-care' },
  { facet: 'aftercare', term: 'naloxone' },
  { facet: 'payers' },
  { facet: 'payment', term: 'medicaid' },
  { facet: 'assistance', term: 'sliding-scale' },
];

/** How much is known of all that is listed. A facet is a no where every term of it is one. */
export async function measureCoverage(
  engine: SearchEngine,
  questions: readonly CoverageQuestion[] = COVERAGE_QUESTIONS,
): Promise<CoverageReport> {
  // The level of care is no need of a search, so it is counted as a facet.
  const { total, counts } = await engine.search({ ...EVERYTHING, facets: ['care'] });
  const listings = total.yes;
  const facts: Coverage[] = [];
  for (const question of questions) {
    const { facet, term } = question;
    const terms = term ? [term] : termsOfFacet(facet).map(({ slug }) => slug);
    const tally =
      facet === 'care' && term
        ? (counts.care?.[term] ?? { yes: 0, open: listings })
        : (await engine.search({ ...EVERYTHING, needs: { [facet]: terms } })).total;
    facts.push({
      ...question,
      yes: tally.yes,
      no: listings - tally.yes - tally.open,
      unknown: tally.open,
    });
  }
  return { listings, facts };
}
