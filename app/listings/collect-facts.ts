import { FACETS, type Facet } from '#app/vocabulary/facets.ts';
import { type TermSlug, termsOfFacet } from '#app/vocabulary/terms.ts';
import { type Waiting, waitingOf } from './current-opening.ts';
import { type FactSource, sourceOfFact, sourceOfSilence } from './fact-source.ts';
import { foldedFacts } from './facts.ts';
import { onceForEach } from './once-for-each.ts';
import { gradePlan, type PlanAnswer } from './plan-answer.ts';
import type { Statement } from './statement.ts';

export interface FactLine extends Waiting {
  term: TermSlug;
  answer: 'yes' | 'no' | 'unknown';
  source: FactSource;
  /** How far the answer goes, where the term is a plan. */
  plan?: PlanAnswer;
}

export type FactsByFacet = Readonly<Record<Facet, readonly FactLine[]>>;

/** The line of each term. */
export const factLines = onceForEach(
  (facts: FactsByFacet): ReadonlyMap<TermSlug, FactLine> =>
    new Map(FACETS.flatMap((facet) => facts[facet].map((line) => [line.term, line] as const))),
);

const PLACE_OF_ANSWER = { yes: 0, no: 1, unknown: 2 };

/** Every term of the vocabulary with its answer: yes first, then no, then not known. */
export const collectFacts = onceForEach((statements: readonly Statement[]): FactsByFacet => {
  const factOf = foldedFacts(statements);
  const silence = sourceOfSilence(statements);
  const lineOf = (facet: Facet, term: TermSlug): FactLine => {
    const fact = factOf(term);
    const graded = gradePlan(term, factOf, statements);
    const told = graded?.fact ?? fact;
    return {
      term,
      answer: fact.answer,
      source:
        told.answer === 'unknown' && told.because === 'not-asked'
          ? silence
          : sourceOfFact(told, facet, statements),
      ...(graded ? { plan: graded.plan } : {}),
      ...waitingOf(fact),
    };
  };
  const entries = FACETS.map((facet) => [
    facet,
    termsOfFacet(facet)
      .map(({ slug }) => lineOf(facet, slug))
      .sort((a, b) => PLACE_OF_ANSWER[a.answer] - PLACE_OF_ANSWER[b.answer]),
  ]);
  return Object.fromEntries(entries) as FactsByFacet;
});
