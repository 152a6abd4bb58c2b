import { BASES, type Basis } from '#app/listings/basis.ts';
import type { Facet } from '#app/vocabulary/facets.ts';
import { isTermSlug, requireTerm, type TermSlug } from '#app/vocabulary/terms.ts';
import { tidy } from './correction-report.ts';
import { isDayWithin } from './day-within.ts';

/** What a moderator can do: give the answer, leave the page as it is, or take a program that is gone off the list. */
export const RULINGS = ['yes', 'no', 'keep', 'closed'] as const;

export type RulingWord = (typeof RULINGS)[number];

/** In characters. */
export const LONGEST_REASON = 1_000;
/** In days: what was found out longer ago is asked anew. */
const OLDEST_FINDING_DAYS = 365;

/** Only their issuer can say whether they are held: they are looked up, and never taken from a word. */
export const LOOKED_UP: readonly Facet[] = ['accreditation', 'licensing'];

/** What a moderator's word can rest on, but for the record of an issuer. */
export const WORD_BASES = BASES.filter((basis): basis is Exclude<Basis, 'record'> => basis !== 'record');

export type Ruling =
  | { decision: 'yes' | 'no'; term: TermSlug; asOf: string; basis: Basis; reason: string }
  | { decision: 'keep' | 'closed'; reason: string };

/** What was sent, kept as it came for the form to show again. */
export interface TypedRuling {
  decision: string;
  term: string;
  asOf: string;
  basis: string;
  reason: string;
}

export type RulingTrouble =
  | 'decision'
  | 'term'
  | 'looked-up'
  | 'asOf'
  | 'basis'
  | 'reason'
  | 'reason-too-long';

export type ReadRuling =
  | { kind: 'ruling'; ruling: Ruling }
  | { kind: 'trouble'; trouble: Partial<Record<keyof TypedRuling, RulingTrouble>> };

/** Total. `choices` are those of the form; `today` is the ISO day. */
export function readRuling(typed: TypedRuling, choices: readonly RulingWord[], today: string): ReadRuling {
  const decision = choices.find((choice) => choice === typed.decision);
  const reason = tidy(typed.reason);
  const trouble: Partial<Record<keyof TypedRuling, RulingTrouble>> = {};
  if (!decision) trouble.decision = 'decision';
  if (reason === '') trouble.reason = 'reason';
  if (Array.from(reason).length > LONGEST_REASON) trouble.reason = 'reason-too-long';
  if (decision === 'keep' || decision === 'closed' || !decision) {
    if (decision && !trouble.reason) return { kind: 'ruling', ruling: { decision, reason } };
    return { kind: 'trouble', trouble };
  }
  const { term } = typed;
  const asOf = typed.asOf.trim();
  const basis = WORD_BASES.find((each) => each === typed.basis);
  if (!isTermSlug(term)) trouble.term = 'term';
  else if (LOOKED_UP.includes(requireTerm(term).facet)) trouble.term = 'looked-up';
  if (!isDayWithin(asOf, today, OLDEST_FINDING_DAYS)) trouble.asOf = 'asOf';
  if (!basis) trouble.basis = 'basis';
  if (!isTermSlug(term) || !basis || Object.keys(trouble).length > 0) return { kind: 'trouble', trouble };
  return { kind: 'ruling', ruling: { decision, term, asOf, basis, reason } };
}
