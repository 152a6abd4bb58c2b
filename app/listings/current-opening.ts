import { sourceOfFact } from './fact-source.ts';
import { type Fact, foldFact } from './facts.ts';
import type { Opening } from './listing.ts';
import { OPENING_TERM } from './opening-statement.ts';
import type { Statement } from './statement.ts';

/** What else a no to new people says: that there is a list to wait on. */
export interface Waiting {
  hasWaitingList?: true;
}

/** Of the fact of any term. */
export function waitingOf(fact: Fact): Waiting {
  return fact.answer === 'no' && fact.statement.hasWaitingList ? { hasWaitingList: true } : {};
}

/** Whether a program takes new people, as its statements add up today; undefined where that is not known. */
export function currentOpening(statements: readonly Statement[]): Opening | undefined {
  const fact = foldFact(OPENING_TERM, statements);
  if (fact.answer === 'unknown') return undefined;
  const { series, asOf } = fact.statement;
  return {
    taking: fact.answer === 'yes',
    ...waitingOf(fact),
    series,
    asOf,
    source: sourceOfFact(fact, 'openings', statements),
  };
}
