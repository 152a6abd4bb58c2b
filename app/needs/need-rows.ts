import { type FactSource, sourceOfFact } from '#app/listings/fact-source.ts';
import { type FactOf, foldFact } from '#app/listings/facts.ts';
import type { OfficeHoursDay } from '#app/listings/listing.ts';
import { type OfficeLead, officeLead } from '#app/listings/office-lead.ts';
import { gradePlan, PLAN_GRADES, type PlanAnswer } from '#app/listings/plan-answer.ts';
import type { Statement } from '#app/listings/statement.ts';
import { FACETS, type Facet } from '#app/vocabulary/facets.ts';
import type { TermSlug } from '#app/vocabulary/terms.ts';
import type { CareAnchor, Needs } from './needs.ts';

/** What a visitor asks of a program: the level of care stands first. */
export interface Asked {
  care: CareAnchor;
  needs: Needs;
}

/** How a listing stands to one thing that was asked. */
export interface NeedRow {
  facet: Facet;
  answer: 'yes' | 'no' | 'unknown';
  /** The chosen terms that the answer is about. */
  terms: TermSlug[];
  source: FactSource;
  /** How far the answer goes, where a plan was asked for. */
  plan?: PlanAnswer;
  /** What the hours of the office hint at, where nobody told when people meet. */
  lead?: OfficeLead;
  /** USPS code of the program's state, where a Medicaid is taken that is not that of the place searched. */
  otherState?: string;
}

/** One row for each facet that was asked for, in the order of `FACETS`. */
export function needRows(
  statements: readonly Statement[],
  asked: Asked,
  officeHours: readonly OfficeHoursDay[] = [],
): NeedRow[] {
  return askedFacets(asked).map(({ facet, terms }) => {
    const row = needRow(facet, terms, statements);
    const isOpen = facet === 'daypart' && row.answer === 'unknown';
    const lead = isOpen ? officeLead(officeHours, row.terms) : undefined;
    return lead ? { ...row, lead } : row;
  });
}

/** What was asked, facet by facet. */
export function askedFacets({ care, needs }: Asked): { facet: Facet; terms: readonly TermSlug[] }[] {
  return FACETS.flatMap((facet) => {
    const terms = facet === 'care' ? (care.kind === 'any' ? [] : care.terms) : (needs[facet] ?? []);
    return terms.length > 0 ? [{ facet, terms }] : [];
  });
}

/** The best answer among the chosen terms, and the terms that have it: of plans, the surest of them. */
function needRow(facet: Facet, terms: readonly TermSlug[], statements: readonly Statement[]): NeedRow {
  const factOf: FactOf = (slug) => foldFact(slug, statements);
  const facts = terms.map((term) => ({
    term,
    fact: factOf(term),
    graded: gradePlan(term, factOf, statements),
  }));
  const answers = ['yes', 'unknown', 'no'] as const;
  const answer = answers.find((each) => facts.some(({ fact }) => fact.answer === each)) ?? 'unknown';
  const ofAnswer = facts.filter(({ fact }) => fact.answer === answer);
  const grade = PLAN_GRADES.find((each) => ofAnswer.some(({ graded }) => graded?.plan.grade === each));
  const isOfPlans = ofAnswer.every(({ graded }) => graded !== undefined);
  const best = isOfPlans ? ofAnswer.filter(({ graded }) => graded?.plan.grade === grade) : ofAnswer;
  const { fact, graded } = best[0] as (typeof facts)[number];
  return {
    facet,
    answer,
    terms: best.map(({ term }) => term),
    source: sourceOfFact((isOfPlans && graded?.fact) || fact, facet, statements),
    ...(graded && isOfPlans ? { plan: graded.plan } : {}),
  };
}
