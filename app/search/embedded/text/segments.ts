import { SMALL_WORDS } from './free-words.ts';
import { type PhraseWord, phrasesHolding } from './phrase-words.ts';
import type { TypedWord } from './read-text.ts';
import { findTermRun, type TermRun } from './term-run.ts';

/** Typed words that are answered together: by all of them in a listing's own words, or by a term that it affirms. */
export interface Segment {
  words: readonly TypedWord[];
  named: TermRun | undefined;
}

/** So long must a word be to stand for a name that it is only a part of: "tx" is no sign of "Blue Cross of IL, … TX". */
const FEWEST_LETTERS_OF_PART = 3;

/** Parts the words: first the longest runs that name a term whole, from the left, then those that are a part of a name. */
export function segmentsOf(words: readonly TypedWord[]): Segment[] {
  const holding = words.map((word) => (SMALL_WORDS.has(word.word) ? undefined : phrasesHolding(word)));
  const segments: Segment[] = [];
  let gap = 0;
  for (let start = 0; start < words.length; ) {
    const run = longestRun(words, holding, start, words.length, isWholeName);
    if (!run) {
      start++;
      continue;
    }
    segments.push(...partsOfGap(words, holding, gap, start), run);
    start += run.words.length;
    gap = start;
  }
  return [...segments, ...partsOfGap(words, holding, gap, words.length)];
}

type Holding = readonly (ReadonlyMap<number, PhraseWord[]> | undefined)[];
type Accepts = (named: TermRun, words: readonly TypedWord[]) => boolean;

const isWholeName: Accepts = ({ whole }, words) => whole && words.some(({ free }) => !free);

const isPartOfName: Accepts = (_, words) =>
  words.every(({ word, free }) => !free && word.length >= FEWEST_LETTERS_OF_PART);

function partsOfGap(words: readonly TypedWord[], holding: Holding, from: number, to: number): Segment[] {
  const segments: Segment[] = [];
  for (let start = from; start < to; ) {
    const run = longestRun(words, holding, start, to, isPartOfName);
    const segment = run ?? { words: [words[start]!], named: undefined };
    segments.push(segment);
    start += segment.words.length;
  }
  return segments;
}

/** Begins and ends with words that say something. */
function longestRun(
  words: readonly TypedWord[],
  holding: Holding,
  start: number,
  limit: number,
  accepts: Accepts,
): Segment | undefined {
  if (!holding[start]) return undefined;
  for (let end = limit; end > start; end--) {
    if (!holding[end - 1]) continue;
    const run = words.slice(start, end);
    const named = findTermRun(holding.slice(start, end).filter((phrases) => phrases !== undefined));
    if (named && accepts(named, run)) return { words: run, named };
  }
  return undefined;
}
