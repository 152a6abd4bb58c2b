import type { WhichPlan } from '#app/vocabulary/payers/which-plan.ts';
import type { TermSlug } from '#app/vocabulary/terms.ts';
import { JOINING_WORDS, KIND_WORDS } from './filler-words.ts';
import { NEVER_TYPOS } from './phrase-choices.ts';
import { LONGEST_PHRASE, phrasesOfLength, TERM_PHRASES, type TermPhrase } from './term-phrases.ts';
import { typosBetween } from './typos-between.ts';

export interface SuggestedTerms {
  terms: readonly TermSlug[];
  /** The name that was begun. */
  phrase: string;
  /** How many of the last words it takes the place of. */
  words: number;
  /** Several plans are called so. */
  which?: WhichPlan;
}

const SHORTEST_BEGINNING = 2;
/** So many letters may begin a later word of a name: "interv" is in "motivational interviewing". */
const SHORTEST_INSIDE = 4;

/** Terms whose name the most of the last words begin: without typos before with, the shortest name first. */
export function suggestTerms(words: readonly string[], most: number): SuggestedTerms[] {
  for (let count = Math.min(LONGEST_PHRASE, words.length); count > 0; count--) {
    const tail = words.slice(-count);
    if (tail.join('').length < SHORTEST_BEGINNING || saysNothing(tail)) continue;
    const begun = begunBy(tail);
    const found = begun.length > 0 ? begun : misspelledBy(tail);
    if (found.length > 0) return distinct(found, count, most);
  }
  return [];
}

function saysNothing(tail: readonly string[]): boolean {
  return tail.every((word) => JOINING_WORDS.has(word) || KIND_WORDS.has(word));
}

function begunBy(tail: readonly string[]): TermPhrase[] {
  const start = tail.join(' ');
  const atStart = TERM_PHRASES.filter(({ text }) => text.startsWith(start));
  if (atStart.length > 0 || start.length < SHORTEST_INSIDE) return atStart.sort(shortestFirst);
  const within = ` ${start}`;
  return TERM_PHRASES.filter(({ text }) => text.includes(within)).sort(shortestFirst);
}

function shortestFirst(a: TermPhrase, b: TermPhrase): number {
  return a.text.length - b.text.length;
}

function misspelledBy(tail: readonly string[]): TermPhrase[] {
  if (tail.some((word) => NEVER_TYPOS.has(word))) return [];
  const found: { phrase: TermPhrase; typos: number }[] = [];
  for (let length = tail.length; length <= LONGEST_PHRASE; length++) {
    for (const phrase of phrasesOfLength(length)) {
      const typos = typosOfBeginning(tail, phrase.words);
      if (typos) found.push({ phrase, typos });
    }
  }
  return found
    .sort((a, b) => a.typos - b.typos || shortestFirst(a.phrase, b.phrase))
    .map(({ phrase }) => phrase);
}

/** The last word may be a beginning; undefined where it is too far off. */
function typosOfBeginning(tail: readonly string[], words: readonly string[]): number | undefined {
  let sum = 0;
  for (let at = 0; at < tail.length; at++) {
    const typed = tail[at] ?? '';
    const word = words[at] ?? '';
    const typos =
      typosBetween(typed, word) ?? (at === tail.length - 1 ? typosOfStart(typed, word) : undefined);
    if (typos === undefined) return undefined;
    sum += typos;
  }
  return sum;
}

/** Typos of a word that was only begun. */
export function typosOfStart(typed: string, word: string): number | undefined {
  return word.length > typed.length ? typosBetween(typed, word.slice(0, typed.length)) : undefined;
}

function distinct(phrases: readonly TermPhrase[], words: number, most: number): SuggestedTerms[] {
  const found = new Map<string, SuggestedTerms>();
  for (const { terms, text, which } of phrases) {
    if (found.has(terms.join())) continue;
    found.set(terms.join(), { terms, phrase: text, words, ...(which ? { which } : {}) });
  }
  return [...found.values()].slice(0, most);
}
