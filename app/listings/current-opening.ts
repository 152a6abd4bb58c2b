import { sourceOfFact } from './fact-source.ts';
import { foldFact } from './facts.ts';
import type { Opening } from './listing.ts';
import { OPENING_TERM } from './opening-statement.ts';
import type { Statement } from './statement.ts';

/** Whether a program takes new people, as its statements add up today; undefined where that is not known. */
export function currentOpening(statements: readonly Statement[]): Opening | undefined {
  const fact = foldFact(OPENING_TERM, statements);
  if (fact.answer === 'unknown') return undefined;
  const { series, asOf, hasWaitingList } = fact.statement;
  return {
    taking: fact.answer === 'yes',
    ...(hasWaitingList && fact.answer === 'no' ? { hasWaitingList } : {}),
    series,
    asOf,
    source: sourceOfFact(fact, 'openings', statements),
  };
}
