import { sourceOfFact } from '#app/listings/fact-source.ts';
import { type FactOf, foldedFacts } from '#app/listings/facts.ts';
import { gradePlan, type PlanAnswer } from '#app/listings/plan-answer.ts';
import type { Statement } from '#app/listings/statement.ts';
import { requireTerm, type TermSlug } from '#app/vocabulary/terms.ts';
import type { ApiFact } from './schemas/fact-schema.ts';

/** What a listing's statements add up to, term by term, in the order of the terms. */
export function foldFacts(terms: readonly TermSlug[], statements: readonly Statement[]): ApiFact[] {
  const factOf = foldedFacts(statements);
  return terms.map((term) => apiFactOf(term, factOf, statements));
}

function apiFactOf(term: TermSlug, factOf: FactOf, statements: readonly Statement[]): ApiFact {
  const { facet } = requireTerm(term);
  const fact = factOf(term);
  const origin = sourceOfFact(fact, facet, statements);
  const graded = gradePlan(term, factOf, statements);
  const plan = graded ? planOf(graded.plan) : null;
  if (fact.answer !== 'unknown') {
    const { series: source, asOf } = fact.statement;
    const selfReported = origin.how === 'self-reported';
    return { facet, term, plan, answer: fact.answer, selfReported, source, asOf };
  }
  const isPlan = facet === 'payers' && fact.because === 'not-ticked';
  return {
    facet,
    term,
    plan,
    answer: 'unknown',
    because: isPlan ? 'plan-not-listed' : fact.because,
    source: 'series' in origin ? origin.series : null,
    asOf: 'asOf' in origin ? origin.asOf : null,
  };
}

function planOf({ grade, lines, basis, state }: PlanAnswer): NonNullable<ApiFact['plan']> {
  return { grade, lines, basis: basis ?? null, state: state ?? null };
}
