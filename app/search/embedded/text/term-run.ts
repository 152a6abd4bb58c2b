import { findNumber, type TermNumber } from '../term-numbers.ts';
import type { PhraseWord } from './phrase-words.ts';
import { TERM_PHRASES } from './term-phrases.ts';

/** The terms that neighboring typed words name together. */
export interface TermRun {
  terms: readonly TermNumber[];
  typos: number;
  /** Words of which only the beginning was typed. */
  begun: number;
  /** The words are all of a term's name, and not a part of it. */
  whole: boolean;
}

type Likeness = Omit<TermRun, 'terms'>;

/**
 * The terms of which one name holds all the words. Only the likest count: those with fewest typos, then those with all words
 * typed to their end, then those whose whole name was typed. "Medicare" means Medicare, and not every plan with that word in
 * its name. Of each word, `holding` gives the phrases that hold it.
 */
export function findTermRun(holding: readonly ReadonlyMap<number, PhraseWord[]>[]): TermRun | undefined {
  let best: Likeness | undefined;
  let terms = new Set<TermNumber>();
  for (const phrase of holding[0]?.keys() ?? []) {
    const likeness = likenessOf(phrase, holding);
    if (!likeness) continue;
    const difference = best ? compare(likeness, best) : -1;
    if (difference > 0) continue;
    if (difference < 0) terms = new Set();
    best = likeness;
    const term = findNumber(TERM_PHRASES[phrase]!.slug);
    if (term !== undefined) terms.add(term);
  }
  return best && { ...best, terms: [...terms] };
}

function compare(one: Likeness, other: Likeness): number {
  return one.typos - other.typos || one.begun - other.begun || Number(other.whole) - Number(one.whole);
}

/** Each typed word takes the likest word of the phrase that no other has taken. Undefined where the phrase lacks one. */
function likenessOf(
  phrase: number,
  holding: readonly ReadonlyMap<number, PhraseWord[]>[],
): Likeness | undefined {
  const taken = new Set<number>();
  let typos = 0;
  let begun = 0;
  for (const phrases of holding) {
    const likest = likestOf(phrases.get(phrase), taken);
    if (!likest) return undefined;
    taken.add(likest.position);
    typos += likest.typos;
    begun += Number(likest.begun);
  }
  return { typos, begun, whole: taken.size === TERM_PHRASES[phrase]!.words.length };
}

function likestOf(words: readonly PhraseWord[] = [], taken: ReadonlySet<number>): PhraseWord | undefined {
  let likest: PhraseWord | undefined;
  for (const word of words) {
    if (taken.has(word.position)) continue;
    if (!likest || isLiker(word, likest)) likest = word;
  }
  return likest;
}

function isLiker(one: PhraseWord, other: PhraseWord): boolean {
  const difference = one.typos - other.typos || Number(one.begun) - Number(other.begun);
  return difference < 0 || (difference === 0 && one.position < other.position);
}
