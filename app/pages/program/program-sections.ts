import type { FactLine, FactsByFacet } from '#app/listings/collect-facts.ts';
import { SCHEDULE_FACETS } from '#app/listings/schedule-statement.ts';
import type { DetailGroup } from '#app/vocabulary/details.ts';
import { CRITERION_OF_FACET, type Criterion, FACETS, type Facet } from '#app/vocabulary/facets.ts';

/** Facets with so many terms that those which nobody named make one line together. */
export const LONG_LISTS = { payers: 'plansNotNamed', languages: 'languagesNotNamed' } as const;

export function isLongList(facet: Facet): facet is keyof typeof LONG_LISTS {
  return facet in LONG_LISTS;
}

/** Openings stand in the first screen. */
export function facetsOf(criterion: Criterion): Facet[] {
  return FACETS.filter((facet) => CRITERION_OF_FACET[facet] === criterion && facet !== 'openings');
}

/** Whether somebody answered it: what only follows for a plan from another answer stands with that answer. */
export function isKnown({ answer, plan }: FactLine): boolean {
  return answer !== 'unknown' && plan?.basis === undefined;
}

/** How many lines of a criterion have an answer, of how many. What a schedule tells is one thing to know. */
export function countKnown(criterion: Criterion, facts: FactsByFacet): { known: number; all: number } {
  let known = 0;
  let all = 0;
  for (const facet of facetsOf(criterion)) {
    const answered = facts[facet].filter(isKnown).length;
    if (SCHEDULE_FACETS.has(facet)) {
      known += Math.min(1, answered);
      all += 1;
    } else {
      known += answered;
      all += isLongList(facet) ? answered + 1 : facts[facet].length;
    }
  }
  return { known, all };
}

/** Under which criterion a remark stands. Restrictions stand in the first screen. */
export const CRITERION_OF_REMARK: Readonly<Record<Exclude<DetailGroup, 'restriction'>, Criterion>> = {
  ownership: 'person',
  'facility-kind': 'person',
  'hospital-kind': 'person',
  'live-in-kind': 'person',
  'smoking-rule': 'person',
  'vaping-rule': 'person',
  'language-note': 'person',
  'license-note': 'accreditation',
  'detox-drug': 'approaches',
  'opioid-medicine-detail': 'approaches',
  prescriber: 'approaches',
  antipsychotic: 'approaches',
  'infection-medicine': 'approaches',
  'counseling-basics': 'approaches',
  screening: 'approaches',
  'health-education': 'approaches',
  'crisis-team': 'approaches',
  'dui-note': 'approaches',
  'telehealth-note': 'schedule',
  'other-help': 'aftercare',
  funding: 'insurance',
};
