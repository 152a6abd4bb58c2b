import type { Facet } from '../vocabulary/facets.ts';
import type { Fact } from './facts.ts';
import type { Series } from './series.ts';
import type { Statement } from './statement.ts';

/** Where an answer comes from, or why there is none: small enough to hand to a page by the hundred. */
export type FactSource =
  | { how: 'said' | 'self-reported' | 'not-checked'; series: Series; asOf: string }
  | { how: 'cannot-say'; series: Series }
  | { how: 'nobody' };

/** Marks that only their issuer can confirm; a program's own word for one of them was checked by nobody. */
const ISSUED: ReadonlySet<Facet> = new Set(['accreditation', 'licensing']);
/** Series of bodies that issue what they list. */
const ISSUERS: ReadonlySet<Series> = new Set(['co-bha', 'demonstration-register']);

/** `statements` are the listing's; one source that could not answer is named (its two surveys are one), several are not. */
export function sourceOfFact(fact: Fact, facet: Facet, statements: readonly Statement[]): FactSource {
  if (fact.answer === 'unknown' && fact.because === 'not-asked') {
    // Whoever names plans was asked about nothing else.
    const series = new Set(statements.flatMap((statement) => (statement.plans ? [] : [statement.series])));
    const families = new Set([...series].map((each) => each.replace(/-(su|mh)$/, '')));
    const [first] = series;
    return first && families.size === 1 ? { how: 'cannot-say', series: first } : { how: 'nobody' };
  }
  const { series, asOf } = fact.statement;
  if (fact.answer === 'unknown') return { how: 'not-checked', series, asOf };
  const isOwnWord = ISSUED.has(facet) && !ISSUERS.has(series);
  return { how: isOwnWord ? 'self-reported' : 'said', series, asOf };
}
