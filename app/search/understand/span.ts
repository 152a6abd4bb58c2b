import type { RadiusMiles, SearchPlace } from '#app/needs/search-state.ts';
import type { WhichPlan } from '#app/vocabulary/payers/which-plan.ts';
import type { TermSlug } from '#app/vocabulary/terms.ts';
import type { BoxWord } from './box-words.ts';

/** Words from `from` up to, not including, `to` that mean a term or a place. */
export interface TermSpan {
  kind: 'term';
  from: number;
  to: number;
  terms: readonly TermSlug[];
  typos: number;
  /** Several plans are called so. */
  which?: WhichPlan;
}

export interface PlaceSpan {
  kind: 'place';
  from: number;
  to: number;
  place: SearchPlace;
  /** What else the same words may mean. */
  other?: SearchPlace;
  typos: number;
}

/** What is said not to be wanted, with the word that says so. */
export interface RefusedSpan {
  kind: 'refused';
  from: number;
  to: number;
  /** What of it has a name in the vocabulary. */
  terms: readonly TermSlug[];
}

/** A wish that no source answers. */
export interface UntoldSpan {
  kind: 'untold';
  from: number;
  to: number;
}

/** How far away it may be. */
export interface ReachSpan {
  kind: 'reach';
  from: number;
  to: number;
  miles: Exclude<RadiusMiles, 'auto'>;
}

export type Span = TermSpan | PlaceSpan | RefusedSpan | UntoldSpan | ReachSpan;

/** What was typed, and which of its words are still free. */
export interface Draft {
  text: string;
  words: readonly BoxWord[];
  /** Per word, whether it asks for nothing wherever it stands: a cry for help, or what is told on the side. */
  asides: readonly boolean[];
  /** Per word, the span that it belongs to. */
  taken: (Span | undefined)[];
}

export function isFree({ taken, words }: Draft, from: number, to: number): boolean {
  if (from < 0 || to > words.length) return false;
  for (let at = from; at < to; at++) if (taken[at]) return false;
  return true;
}

export function take({ taken }: Draft, span: Span): void {
  taken.fill(span, span.from, span.to);
}

export function foldedOf({ words }: Draft, from: number, to: number): string[] {
  return words.slice(from, to).map(({ folded }) => folded);
}

/** As it was typed, with what stands between the words. */
export function typedOf({ text, words }: Draft, from: number, to: number): string {
  const first = words[from];
  const last = words[to - 1];
  return first && last ? text.slice(first.start, last.end) : '';
}
