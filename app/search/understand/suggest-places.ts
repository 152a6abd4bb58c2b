import type { City, PlaceBook } from '#app/places/place-book.ts';
import { foldPlaceWords, placeWords } from '#app/places/place-names.ts';
import { STATES } from '#app/vocabulary/states.ts';
import { JOINING_WORDS, KIND_WORDS } from './filler-words.ts';
import { MOST_CITY_WORDS, TOWN_ZIPS } from './find-sure-place.ts';
import { typosOfStart } from './suggest-terms.ts';
import { typosBetween } from './typos-between.ts';

export interface SuggestedPlace {
  /** "Denver, CO", or a state's name. */
  label: string;
  /** How many of the last words it takes the place of. */
  words: number;
}

const SHORTEST_BEGINNING = 2;

/** Cities and states that the most of the last words begin: without typos before with, the biggest first. */
export function suggestPlaces(words: readonly string[], book: PlaceBook, most: number): SuggestedPlace[] {
  for (let count = Math.min(MOST_CITY_WORDS + 2, words.length); count > 0; count--) {
    const tail = words.slice(-count);
    const first = tail[0] ?? '';
    if (tail.join('').length < SHORTEST_BEGINNING || JOINING_WORDS.has(first) || KIND_WORDS.has(first))
      continue;
    const begun = begunBy(tail, book, most);
    const found = begun.length > 0 ? begun : misspelledBy(tail, book, most);
    if (found.length > 0) return found.map((label) => ({ label, words: count }));
  }
  return [];
}

const labelOf = ({ name, state }: City) => `${name}, ${state}`;

function begunBy(tail: readonly string[], book: PlaceBook, most: number): string[] {
  const text = tail.join(' ');
  const key = foldPlaceWords(placeWords(text));
  const states = STATES.filter(({ name }) => name.toLowerCase().startsWith(text)).map(({ name }) => name);
  const cities = [...citiesInState(tail, book), ...book.citiesBeginning(key, most)].map(labelOf);
  return [...new Set([...cities.slice(0, most - Math.min(1, states.length)), ...states])].slice(0, most);
}

/** A city's whole name and the beginning of its state: "portland o". */
function citiesInState(tail: readonly string[], book: PlaceBook): City[] {
  const begun = tail.at(-1) ?? '';
  const cities =
    tail.length < 2 ? [] : book.citiesOf(foldPlaceWords(placeWords(tail.slice(0, -1).join(' '))));
  return cities.filter(({ state }) => {
    const name = STATES.find(({ code }) => code === state)?.name.toLowerCase() ?? '';
    return state.toLowerCase() === begun || name.startsWith(begun);
  });
}

function misspelledBy(tail: readonly string[], book: PlaceBook, most: number): string[] {
  const key = foldPlaceWords(placeWords(tail.join(' ')));
  const typed = key.split(' ');
  const found: { city: City; typos: number }[] = [];
  for (const other of book.keysLike(key)) {
    const typos = typosOfName(typed, other.split(' '));
    const city = typos ? book.citiesOf(other)[0] : undefined;
    if (typos && city && city.zips >= TOWN_ZIPS) found.push({ city, typos });
  }
  found.sort((a, b) => a.typos - b.typos || b.city.zips - a.city.zips);
  return found.slice(0, most).map(({ city }) => labelOf(city));
}

function typosOfName(typed: readonly string[], words: readonly string[]): number | undefined {
  let sum = 0;
  for (let at = 0; at < typed.length; at++) {
    const isLast = at === typed.length - 1;
    const [one = '', other = ''] = [typed[at], words[at]];
    const typos = typosBetween(one, other) ?? (isLast ? typosOfStart(one, other) : undefined);
    if (typos === undefined) return undefined;
    sum += typos;
  }
  return sum;
}
