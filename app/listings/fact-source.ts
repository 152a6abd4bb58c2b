import type { Facet } from '../vocabulary/facets.ts';
import type { TermSlug } from '../vocabulary/terms.ts';
import type { Basis } from './basis.ts';
import type { Fact } from './facts.ts';
import type { Series } from './series.ts';
import type { Statement } from './statement.ts';
import type { Track } from './track.ts';

/** Where an answer comes from, or why there is none: small enough to hand to a page by the hundred. */
export type FactSource =
  | {
      how: 'said' | 'self-reported' | 'not-checked' | 'out-of-date';
      series: Series;
      asOf: string;
      isOverdue?: true;
    }
  /** A moderator's word, and what it rests on. */
  | { how: 'found'; basis: Exclude<Basis, 'record'>; series: Series; asOf: string; isOverdue?: true }
  /** What a moderator read with the issuer of the credential. `until`: its last day; `hasEnded`: that is past. */
  | { how: 'read'; term: TermSlug; series: Series; asOf: string; until?: string; hasEnded?: true }
  | { how: 'cannot-say'; series: Series }
  | { how: 'nobody' };

/** Marks that only their issuer can confirm; a program's own word for one of them was checked by nobody. */
const ISSUED: ReadonlySet<Facet> = new Set(['accreditation', 'licensing']);
/** Series of bodies that issue what they list. */
const ISSUERS: ReadonlySet<Series> = new Set(['co-bha', 'demonstration-register']);

/** `statements` are the listing's. */
export function sourceOfFact(fact: Fact, facet: Facet, statements: readonly Statement[]): FactSource {
  if (fact.answer === 'unknown' && fact.because === 'not-asked') return sourceOfSilence(statements);
  const { series, asOf } = fact.statement;
  const read = recordOf(fact.statement);
  if (fact.answer === 'unknown') {
    if (fact.because === 'not-ticked') return { how: 'not-checked', series, asOf };
    return read ? { how: 'read', ...read, hasEnded: true } : { how: 'out-of-date', series, asOf };
  }
  if (read) return { how: 'read', ...read };
  const due = fact.isOverdue ? { isOverdue: true as const } : {};
  const { basis } = fact.statement;
  if (basis && basis !== 'record') return { how: 'found', basis, series, asOf, ...due };
  const isOwnWord = ISSUED.has(facet) && !ISSUERS.has(series);
  return { how: isOwnWord ? 'self-reported' : 'said', series, asOf, ...due };
}

/** Where nobody was asked: one source that could not answer is named (its two surveys are one), several are not. */
export function sourceOfSilence(statements: readonly Statement[]): FactSource {
  // Whoever names plans was asked about nothing else.
  const series = new Set(statements.flatMap((statement) => (statement.plans ? [] : [statement.series])));
  const families = new Set([...series].map((each) => each.replace(/-(su|mh)$/, '')));
  const [first] = series;
  return first && families.size === 1 ? { how: 'cannot-say', series: first } : { how: 'nobody' };
}

export function sourceOfTrack({ series, asOf, isOverdue }: Track): FactSource {
  return { how: 'said', series, asOf, ...(isOverdue ? { isOverdue } : {}) };
}

/** A record is of one credential. */
function recordOf({ basis, yes, no, lapsed = [], series, asOf, holdsUntil }: Statement) {
  const [term] = [...yes, ...no, ...lapsed];
  if (basis !== 'record' || !term) return undefined;
  return { term, series, asOf, ...(holdsUntil === undefined ? {} : { until: holdsUntil }) };
}
