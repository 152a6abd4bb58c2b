import type { Bitset } from '../bitset.ts';
import { hasSlot } from '../bitset.ts';
import { type WordList, wordListOf } from './word-list.ts';

const PLACE_BITS = 6;
const PLACE_MASK = (1 << PLACE_BITS) - 1;

/** A listing's slot and the place at which it holds a word, in one number. */
export function packed(slot: number, place: number): number {
  return (slot << PLACE_BITS) | place;
}

export function slotOf(entry: number): number {
  return entry >>> PLACE_BITS;
}

export function placeOf(entry: number): number {
  return entry & PLACE_MASK;
}

/** Sorted words, and for each the listings that hold it: its entries are those from `starts[i]` to `starts[i + 1]`. */
export interface Postings {
  list: WordList;
  starts: Int32Array;
  entries: Int32Array;
}

export const NO_POSTINGS: Postings = {
  list: wordListOf([]),
  starts: new Int32Array(1),
  entries: new Int32Array(0),
};

/** Calls `take` with each entry of a word whose slot is not in `outdated`. */
export function eachEntry(
  { starts, entries }: Postings,
  word: number,
  outdated: Bitset,
  take: (entry: number) => void,
): void {
  const end = starts[word + 1]!;
  for (let at = starts[word]!; at < end; at++) {
    const entry = entries[at]!;
    if (!hasSlot(outdated, slotOf(entry))) take(entry);
  }
}
