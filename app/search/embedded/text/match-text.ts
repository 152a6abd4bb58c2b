import { addSlot, type Bitset, intersect, unite } from '../bitset.ts';
import type { ListingIndex } from '../listing-index.ts';
import type { Scratch } from '../scratch.ts';
import { type FoundWord, findWords } from './find-words.ts';
import { eachEntry, slotOf } from './postings.ts';
import { readText, type TypedWord } from './read-text.ts';
import { segmentsOf } from './segments.ts';
import type { TermRun } from './term-run.ts';

export interface MatchedWord {
  typed: TypedWord;
  found: readonly FoundWord[];
}

export interface MatchedSegment {
  words: readonly MatchedWord[];
  /** What the words name, and the listings that affirm it. */
  named: { run: TermRun; slots: Bitset } | undefined;
}

export interface TextMatch {
  /** The listings that match. */
  slots: Bitset;
  segments: readonly MatchedSegment[];
}

/** Undefined where the text asks nothing. */
export function matchText(index: ListingIndex, text: string, scratch: Scratch): TextMatch | undefined {
  const typed = readText(text);
  if (typed.length === 0) return undefined;
  const parts = index.words.parts();
  const slots = scratch.copyOf(index.all);
  const segments = segmentsOf(typed).map(({ words, named }): MatchedSegment => {
    const segment = {
      words: words.map((word) => ({ typed: word, found: findWords(word, parts) })),
      named: named && { run: named, slots: slotsAffirming(index, named, scratch) },
    };
    intersect(slots, slotsMatching(index, segment, scratch));
    return segment;
  });
  return { slots, segments };
}

function slotsAffirming(index: ListingIndex, { terms }: TermRun, scratch: Scratch): Bitset {
  const slots = scratch.empty();
  for (const term of terms) unite(slots, index.yes.column(term));
  return slots;
}

function slotsMatching(index: ListingIndex, { words, named }: MatchedSegment, scratch: Scratch): Bitset {
  const slots = scratch.copyOf(index.all);
  for (const { typed, found } of words) {
    if (!typed.free) intersect(slots, slotsHolding(found, scratch));
  }
  if (named) unite(slots, named.slots);
  return slots;
}

function slotsHolding(found: readonly FoundWord[], scratch: Scratch): Bitset {
  const slots = scratch.empty();
  for (const { part, word } of found) {
    eachEntry(part.postings, word, part.outdated, (entry) => addSlot(slots, slotOf(entry)));
  }
  return slots;
}
