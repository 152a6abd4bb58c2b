import { NAME_PLACE, PROGRAM_PLACE, TERM_PLACE } from './places-of-words.ts';

/**
 * How far a match is from a perfect one, as a number that adds up over words: typos before all else, then words of which only the
 * beginning was typed, then the places of the words. Its last four bits count words that were found in the name.
 */
export type MatchCost = number;

const TYPO = 1 << 18;
const BEGUN = 1 << 14;
const PLACE = 1 << 4;
const NAME_WORDS = PLACE - 1;

/** More than ten words together can cost, and little enough to be added up ten times. */
export const NOT_FOUND: MatchCost = 1 << 27;

export function costOfWord(typos: number, begun: boolean, place: number): MatchCost {
  const inName = place >= NAME_PLACE && place < PROGRAM_PLACE ? 1 : 0;
  return typos * TYPO + (begun ? BEGUN : 0) + place * PLACE + inName;
}

export function costOfTerm(typos: number, begun: number, words: number): MatchCost {
  return typos * TYPO + begun * BEGUN + words * TERM_PLACE * PLACE;
}

/** Where two cost the same, a listing whose name holds nothing but the words comes first. */
export function rankOf(cost: MatchCost, nameLength: number): number {
  const isWholeName = (cost & NAME_WORDS) === nameLength;
  return (cost >>> 4) * 2 + (isWholeName ? 0 : 1);
}
