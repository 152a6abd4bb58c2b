import { requireTerm, TERMS, type TermSlug } from '#app/vocabulary/terms.ts';
import { foldedWords } from './box-words.ts';
import { findMisspelledTermAt, findTermAt } from './find-terms.ts';
import { BRIDGES, NEGATIONS, REFUSED_WORDS } from './refusal-words.ts';
import { type Draft, foldedOf, isFree, type RefusedSpan } from './span.ts';
import { namesOf, TERM_PHRASES } from './term-phrases.ts';

/** More small words than stand between "not" and what is not wanted: "do not want to go to any". */
const MOST_BRIDGES = 4;

/** All that can be refused, also names too short or too common to be a wish: "no smoking". */
const NAMES: ReadonlyMap<string, readonly TermSlug[]> = collectNames();

function collectNames(): Map<string, readonly TermSlug[]> {
  const names = new Map<string, readonly TermSlug[]>();
  for (const words of REFUSED_WORDS) names.set(words, []);
  for (const term of TERMS)
    for (const name of namesOf(term)) names.set(foldedWords(name).join(' '), [term.slug]);
  for (const { text, terms } of TERM_PHRASES) names.set(text, terms);
  // Too wide to be one term: who will not go to rehab may still come here.
  for (const name of ['', 'rehab']) names.delete(name);
  return names;
}

const lengthOf = (name: string) => name.split(' ').length;
const LONGEST_NAME = Math.max(...[...NAMES.keys()].map(lengthOf));
const LONGEST_NEGATION = Math.max(...[...NEGATIONS].map(lengthOf));

interface Refused {
  to: number;
  terms: readonly TermSlug[];
}

/** What begins here and says that something is not wanted, with all that it refuses: "no AA or religion". */
export function findRefusalAt(draft: Draft, from: number): RefusedSpan | undefined {
  const start = isInNeed(draft, from) ? undefined : endOfNegation(draft, from);
  // "No insurance" is a name by itself.
  if (start !== undefined && findTermAt(draft, from, true)) return undefined;
  let last = start === undefined ? alternativeAt(draft, from) : refusedAt(draft, start);
  if (!last) return undefined;
  const terms = [...last.terms];
  let { to } = last;
  for (;;) {
    last = joinedTo(draft, to, last);
    if (!last) return { kind: 'refused', from, to, terms: [...new Set(terms)] };
    terms.push(...last.terms);
    to = last.to;
  }
}

/** "Cannot sleep without Xanax": what somebody cannot do without is the trouble, and nothing is refused. */
function isInNeed(draft: Draft, from: number): boolean {
  if (draft.words[from]?.folded !== 'without') return false;
  return foldedOf(draft, Math.max(0, from - 4), from).some((word) => word === 'cant' || word === 'cannot');
}

/** "AA alternative". */
function alternativeAt(draft: Draft, from: number): Refused | undefined {
  const name = draft.taken[from] ? undefined : nameAt(draft, from);
  const next = name && draft.words[name.to]?.folded;
  return name && (next === 'alternative' || next === 'alternatives')
    ? { ...name, to: name.to + 1 }
    : undefined;
}

/** Past the word that says that what follows is not wanted. */
export function endOfNegation(draft: Draft, from: number): number | undefined {
  for (let to = from + LONGEST_NEGATION; to > from; to--) {
    if (isFree(draft, from, to) && NEGATIONS.has(foldedOf(draft, from, to).join(' '))) return to;
  }
  return undefined;
}

/** The name that stands here, behind a few small words at most. */
function refusedAt(draft: Draft, start: number): Refused | undefined {
  for (let from = start; from <= start + MOST_BRIDGES; from++) {
    const found = nameAt(draft, from);
    if (found) return found;
    if (!BRIDGES.has(draft.words[from]?.folded ?? '')) return undefined;
  }
  return undefined;
}

function nameAt(draft: Draft, from: number): Refused | undefined {
  for (let to = Math.min(draft.words.length, from + LONGEST_NAME); to > from; to--) {
    if (!isFree(draft, from, to)) continue;
    const terms = NAMES.get(foldedOf(draft, from, to).join(' '));
    if (terms) return { to, terms };
  }
  return findMisspelledTermAt(draft, from);
}

/** "Or" goes on with what is refused; "and" only with more of its kind: "no methadone and suboxone", not "no AA and evening". */
function joinedTo(draft: Draft, to: number, last: Refused): Refused | undefined {
  const joint = draft.words[to]?.folded ?? '';
  const isSlash = isFree(draft, to, to + 1) && /^\s*\/\s*$/.test(betweenWords(draft, to));
  const next = isSlash ? to : to + 1;
  if (!isSlash && joint !== 'or' && joint !== 'nor' && joint !== 'and') return undefined;
  const found = refusedAt(draft, endOfNegation(draft, next) ?? next);
  const isAlike = found && (isSlash || joint !== 'and' || kindOf(found) === kindOf(last));
  return isAlike ? found : undefined;
}

function betweenWords({ text, words }: Draft, at: number): string {
  return text.slice(words[at - 1]?.end, words[at]?.start);
}

function kindOf({ terms: [term] }: Refused): string | undefined {
  return term && requireTerm(term).facet;
}
