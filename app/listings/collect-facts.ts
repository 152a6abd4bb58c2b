import { FACETS, type Facet } from '#app/vocabulary/facets.ts';
import { type TermSlug, termsOfFacet } from '#app/vocabulary/terms.ts';
import { type FactSource, sourceOfFact } from './fact-source.ts';
import { foldFact } from './facts.ts';
import { gradePlan, type PlanAnswer } from './plan-answer.ts';
import type { Statement } from './statement.ts';

export interface FactLine {
  term: TermSlug;
  answer: 'yes' | 'no' | 'unknown';
  source: FactSource;
  /** How far the answer goes, where the term is a plan. */
  plan?: PlanAnswer;
}

export type FactsByFacet = Record<Facet, FactLine[]>;

/** Every term of the vocabulary with its answer: yes first, then no, then not known. */
export function collectFacts(statements: readonly Statement[]): FactsByFacet {
  const entries = FACETS.map((facet) => [facet, linesOfFacet(facet, statements)]);
  return Object.fromEntries(entries) as FactsByFacet;
}

const PLACE_OF_ANSWER = { yes: 0, no: 1, unknown: 2 };

function linesOfFacet(facet: Facet, statements: readonly Statement[]): FactLine[] {
  return termsOfFacet(facet)
    .map(({ slug }) => {
      const fact = foldFact(slug, statements);
      const graded = gradePlan(slug, fact, statements);
      return {
        term: slug,
        answer: fact.answer,
        source: sourceOfFact(graded?.fact ?? fact, facet, statements),
        ...(graded ? { plan: graded.plan } : {}),
      };
    })
    .sort((a, b) => PLACE_OF_ANSWER[a.answer] - PLACE_OF_ANSWER[b.answer]);
}
