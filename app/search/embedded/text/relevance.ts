import { type Bitset, hasSlot } from '../bitset.ts';
import type { ListingIndex } from '../listing-index.ts';
import type { Scratch } from '../scratch.ts';
import { costOfTerm, costOfWord, NOT_FOUND, rankOf } from './match-cost.ts';
import type { MatchedSegment, MatchedWord, TextMatch } from './match-text.ts';
import { NO_PLACE } from './places-of-words.ts';
import { eachEntry, placeOf, slotOf } from './postings.ts';

const MOST_COMPLETE = 1_023;

/** A number for each of `slots`, the members of `set`: the smaller, the better it matches, and then the more complete it is. */
export function relevanceKeys(
  index: ListingIndex,
  { segments }: TextMatch,
  { set, slots }: { set: Bitset; slots: Int32Array },
  scratch: Scratch,
): Int32Array {
  const keys = scratch.numbers();
  const costs = scratch.numbers();
  const ofWord = scratch.numbers();
  segments.forEach((segment, index) => {
    const own = index === 0 ? keys : costs;
    fillSegmentCosts(own, ofWord, segment, { set, slots });
    if (own !== keys) add(keys, own, slots);
  });
  for (const slot of slots) {
    const rank = rankOf(keys[slot]!, index.words.nameLength(slot));
    const complete = Math.min(MOST_COMPLETE, Math.max(0, index.completeness(slot)));
    keys[slot] = rank * (MOST_COMPLETE + 1) + (MOST_COMPLETE - complete);
  }
  return keys;
}

/** By the listing's own words or by the term, whichever costs less. */
function fillSegmentCosts(
  costs: Int32Array,
  ofWord: Int32Array,
  { words, named }: MatchedSegment,
  members: { set: Bitset; slots: Int32Array },
): void {
  words.forEach((word, index) => {
    const own = index === 0 ? costs : ofWord;
    fillWordCosts(own, word, members);
    if (own !== costs) add(costs, own, members.slots);
  });
  if (named) {
    const cost = costOfTerm(named.run.typos, named.run.begun, words.length);
    for (const slot of members.slots) {
      if (hasSlot(named.slots, slot) && cost < costs[slot]!) costs[slot] = cost;
    }
  }
}

function add(sums: Int32Array, costs: Int32Array, slots: Int32Array): void {
  for (let i = 0; i < slots.length; i++) sums[slots[i]!]! += costs[slots[i]!]!;
}

function fillWordCosts(
  costs: Int32Array,
  { typed, found }: MatchedWord,
  { set, slots }: { set: Bitset; slots: Int32Array },
): void {
  const otherwise = typed.free ? costOfWord(0, false, NO_PLACE) : NOT_FOUND;
  for (const slot of slots) costs[slot] = otherwise;
  for (const { part, word, typos, begun } of found) {
    eachEntry(part.postings, word, part.outdated, (entry) => {
      const slot = slotOf(entry);
      if (!hasSlot(set, slot)) return;
      const cost = costOfWord(typos, begun, placeOf(entry));
      if (cost < costs[slot]!) costs[slot] = cost;
    });
  }
}
