import { findState } from '#app/vocabulary/states.ts';
import type { SearchDocument } from '../../document.ts';
import { foldWords } from './fold-words.ts';

/**
 * Where a word stands in a listing, as a number: the smaller, the better a listing that holds it there answers the word.
 * In the name and the program it is the word's position after the first of them.
 */
export const NAME_PLACE = 0;
export const PROGRAM_PLACE = 16;
export const CITY_PLACE = 32;
/** In what a term that the listing affirms is called. */
export const TERM_PLACE = 36;
export const STATE_PLACE = 40;
export const ZIP_PLACE = 40;
export const STREET_PLACE = 48;
/** Nowhere, where that is allowed. */
export const NO_PLACE = 64;

const LAST_POSITION = 15;

/** Spellings of one word: whichever stands in a listing, each of them finds it. */
const SPELLINGS: Readonly<Record<string, string>> = {
  st: 'saint',
  saint: 'st',
  ft: 'fort',
  fort: 'ft',
  mt: 'mount',
  mount: 'mt',
};

export type TakeWord = (word: string, place: number) => void;

/**
 * Gives each word of a listing with its place, the best place of a word first. Returns how many different words the name
 * has.
 */
export function eachWord(document: SearchDocument, take: TakeWord): number {
  const { program, city, zip, street, state } = document;
  const name = foldWords(document.name);
  takeEach(name, NAME_PLACE, LAST_POSITION, take);
  if (program !== undefined) takeEach(foldWords(program), PROGRAM_PLACE, LAST_POSITION, take);
  if (city !== undefined) takeEach(foldWords(city), CITY_PLACE, 0, take);
  takeEach(wordsOfState(state), STATE_PLACE, 0, take);
  if (zip !== undefined) takeEach(foldWords(zip), ZIP_PLACE, 0, take);
  if (street !== undefined) takeEach(foldWords(street), STREET_PLACE, 0, take);
  return name.filter((word, position) => name.indexOf(word) === position).length;
}

function takeEach(words: readonly string[], place: number, lastPosition: number, take: TakeWord): void {
  for (let position = 0; position < words.length; position++) {
    const word = words[position]!;
    const at = place + Math.min(position, lastPosition);
    take(word, at);
    const otherSpelling = SPELLINGS[word];
    if (otherSpelling !== undefined) take(otherSpelling, at);
  }
}

const STATE_WORDS = new Map<string, readonly string[]>();

/** Its code and its name. */
function wordsOfState(code: string): readonly string[] {
  let words = STATE_WORDS.get(code);
  if (!words) {
    words = foldWords(`${code} ${findState(code)?.name ?? ''}`);
    STATE_WORDS.set(code, words);
  }
  return words;
}
