import type { SearchPlace } from '#app/needs/search-state.ts';
import type { City, PlaceBook } from '#app/places/place-book.ts';
import { foldPlaceName } from '#app/places/place-names.ts';
import { nicknamed } from '#app/places/place-nicknames.ts';
import { mostTypos } from '../embedded/text/typo-rule.ts';
import { JOINING_WORDS, PLACE_LEADERS } from './filler-words.ts';
import { type Draft, isFree, type PlaceSpan, take, typedOf } from './span.ts';
import { findMisspelledStateAt, findStateAt, isEnd, saysState, saysStateAlone } from './state-words.ts';
import { isMisspelling } from './term-phrases.ts';
import { typosInWords } from './typos-between.ts';

export const MOST_CITY_WORDS = 4;

/** From here on a city is too big to be left out because its name is a word as well. */
export const TOWN_ZIPS = 3;

/** A city of this many times the ZIP codes of the next one of its name is the one that is meant. */
const CLEARLY_BIGGER = 10;

/** After "in" these are no places. */
const NOT_PLACES: ReadonlySet<string> = new Set(
  'crisis english home hospital jail need network person prison recovery school spanish state therapy town treatment'.split(
    ' ',
  ),
);

export function textPlace(text: string): SearchPlace {
  return { kind: 'text', text };
}

export function statePlace(state: string): SearchPlace {
  return { kind: 'state', state, withheldOnly: false };
}

/** One of several cities of a name only where it is far the biggest; else the name alone, for the page to ask which. */
export function placeOfCities([first, second]: readonly City[]): SearchPlace {
  if (!first) return { kind: 'anywhere' };
  // The name is a state's too.
  const isClear = first.key !== 'washington' && (!second || first.zips >= CLEARLY_BIGGER * second.zips);
  return textPlace(isClear ? `${first.name}, ${first.state}` : first.name);
}

export function citiesAt(draft: Draft, book: PlaceBook, from: number, to: number): readonly City[] {
  if (!isFree(draft, from, to) || hasInnerComma(draft, from, to)) return [];
  return book.citiesOf(foldPlaceName(typedOf(draft, from, to)));
}

/** What is called otherwise than the post office has it. "LA" behind the name of a town is its state. */
export function nicknameAt(draft: Draft, from: number, to: number): PlaceSpan | undefined {
  if (!isFree(draft, from, to) || hasInnerComma(draft, from, to)) return undefined;
  const typed = typedOf(draft, from, to);
  const known = typed === '' ? undefined : nicknamed(typed);
  if (!known || (known.orState && draft.words[from - 1]?.endsPart)) return undefined;
  const { city, state, orState, isShared } = known;
  const other = orState ? statePlace(orState) : isShared ? textPlace(typed) : undefined;
  const place = textPlace(`${city}, ${state}`);
  return { kind: 'place', from, to, place, typos: 0, ...(other ? { other } : {}) };
}

function hasInnerComma({ words }: Draft, from: number, to: number): boolean {
  return words.slice(from, to - 1).some(({ endsPart }) => endsPart);
}

/** A place that nothing else can be: a ZIP code, a city with its state, or what follows "near". */
export function findSurePlace(draft: Draft, book: PlaceBook): PlaceSpan | undefined {
  return (
    findZip(draft, book) ??
    firstFound(draft, (from) => cityWithStateAt(draft, book, from)) ??
    firstFound(draft, (from) => ledPlaceAt(draft, book, from))
  );
}

/** "CO 80202": the state before a place that was found belongs to it, once no term wants it. */
export function takeStateBeforePlace(draft: Draft): void {
  const span = draft.taken.find((each) => each?.kind === 'place');
  const from = span ? startOfState(draft, span.from) : undefined;
  if (span && from !== undefined) take(draft, { ...span, from });
}

/** More words than a street has before its city: "12345 North Martin Luther King Jr Blvd Apt 4". */
const MOST_STREET_WORDS = 9;

/** "1600 Broadway, Denver": a street before a place says where in it, once no term wants its words. */
export function takeStreetBeforePlace(draft: Draft): void {
  const span = draft.taken.find((each) => each?.kind === 'place');
  if (!span || span.from < 2 || span.from > MOST_STREET_WORDS || !isFree(draft, 0, span.from)) return;
  const words = draft.words.slice(0, span.from);
  const number = words[0]?.folded ?? '';
  const hasStreet = words.slice(1).some(({ folded }) => STREETS.has(folded));
  const isParted = words.at(-1)?.endsPart === true && number.length > 2;
  if (/^\d{1,6}$/.test(number) && (hasStreet || isParted)) take(draft, { ...span, from: 0 });
}

/** Where the state begins that ends right before a word. */
function startOfState(draft: Draft, to: number): number | undefined {
  for (let from = Math.max(0, to - MOST_CITY_WORDS); from < to; from++) {
    const state = findStateAt(draft, from);
    if (state?.to === to && saysStateAlone(draft, from, state)) return from;
  }
  return undefined;
}

/** The same with typos in its words. */
export function findMisspelledSurePlace(draft: Draft, book: PlaceBook): PlaceSpan | undefined {
  return (
    firstFound(draft, (from) => misspelledCityWithStateAt(draft, book, from)) ??
    firstFound(draft, (from) => {
      if (!isLed(draft, from)) return undefined;
      const state = findMisspelledStateAt(draft, from);
      if (state)
        return { kind: 'place', from, to: state.to, place: statePlace(state.state), typos: state.typos };
      return misspelledCityAt(draft, book, from, TOWN_ZIPS);
    })
  );
}

function firstFound(
  { words }: Draft,
  findAt: (from: number) => PlaceSpan | undefined,
): PlaceSpan | undefined {
  for (let from = 0; from < words.length; from++) {
    const found = findAt(from);
    if (found) return found;
  }
  return undefined;
}

function findZip(draft: Draft, book: PlaceBook): PlaceSpan | undefined {
  const { words } = draft;
  const at = words.findIndex(({ folded }) => /^\d{5}$/.test(folded));
  const zip = words[at]?.folded;
  if (zip === undefined) return undefined;
  const isLong = /^\d{5}\s?\p{Pd}\s?\d{4}$/u.test(typedOf(draft, at, at + 2));
  const to = isLong ? at + 2 : at + 1;
  if (isHouseNumber(draft, at)) return undefined;
  const after = cityWithStateAt(draft, book, to)?.to ?? cityEnd(draft, book, to);
  return { kind: 'place', from: startOfCity(draft, book, at), to: after, place: textPlace(zip), typos: 0 };
}

const STREETS: ReadonlySet<string> = new Set(
  'ave avenue blvd boulevard court ct dr drive highway hwy lane ln parkway pkwy rd road st street'.split(' '),
);

/** Digits at the start, with a street behind them. */
function isHouseNumber({ words }: Draft, at: number): boolean {
  return at === 0 && words.slice(1, 5).some(({ folded }) => STREETS.has(folded));
}

function cityEnd(draft: Draft, book: PlaceBook, from: number): number {
  for (let to = from + MOST_CITY_WORDS; to > from; to--) {
    if ((citiesAt(draft, book, from, to)[0]?.zips ?? 0) >= TOWN_ZIPS) return to;
  }
  return from;
}

/** Where the city and state before a ZIP code begin. */
function startOfCity(draft: Draft, book: PlaceBook, to: number): number {
  for (let from = Math.max(0, to - MOST_CITY_WORDS - 2); from < to; from++) {
    if (cityWithStateAt(draft, book, from)?.to === to) return from;
  }
  if (startOfState(draft, to) !== undefined) return to;
  for (let from = Math.max(0, to - MOST_CITY_WORDS); from < to; from++) {
    if ((citiesAt(draft, book, from, to)[0]?.zips ?? 0) >= TOWN_ZIPS) return from;
  }
  return to;
}

export function cityWithStateAt(draft: Draft, book: PlaceBook, from: number): PlaceSpan | undefined {
  for (let to = from + MOST_CITY_WORDS; to > from; to--) {
    const state = findStateAt(draft, to);
    if (!state || !saysState(draft, to, state)) continue;
    const city = citiesAt(draft, book, from, to).find((each) => each.state === state.state);
    if (!city) continue;
    return { kind: 'place', from, to: state.to, place: textPlace(`${city.name}, ${city.state}`), typos: 0 };
  }
  return undefined;
}

function misspelledCityWithStateAt(draft: Draft, book: PlaceBook, from: number): PlaceSpan | undefined {
  for (let to = from + MOST_CITY_WORDS; to > from; to--) {
    const state = findStateAt(draft, to) ?? findMisspelledStateAt(draft, to);
    if (!state || !saysState(draft, to, state)) continue;
    const exact = citiesAt(draft, book, from, to).find((each) => each.state === state.state);
    const near = exact ? undefined : nearestCity(draft, book, from, to, (city) => city.state === state.state);
    const city = exact ?? near?.cities[0];
    if (!city) continue;
    const place = textPlace(`${city.name}, ${city.state}`);
    return { kind: 'place', from, to: state.to, place, typos: (near?.typos ?? 0) + state.typos };
  }
  return undefined;
}

function isLed({ words, taken }: Draft, from: number): boolean {
  const before = words[from - 1];
  return before !== undefined && !taken[from - 1] && PLACE_LEADERS.has(before.folded) && !before.endsPart;
}

function ledPlaceAt(draft: Draft, book: PlaceBook, from: number): PlaceSpan | undefined {
  const { words } = draft;
  if (!isLed(draft, from) || NOT_PLACES.has(words[from]?.folded ?? '')) return undefined;
  for (let to = from + MOST_CITY_WORDS; to > from; to--) {
    const nickname = nicknameAt(draft, from, to);
    if (nickname) return nickname;
    const state = findStateAt(draft, from);
    const isState = state?.to === to && saysStateAlone(draft, from, state);
    const cities = citiesAt(draft, book, from, to);
    if (isState && !(cities[0]?.key === 'new york')) {
      return { kind: 'place', from, to, place: statePlace(state.state), typos: 0 };
    }
    if (isInOtherState(draft, to)) continue;
    const isTown = (cities[0]?.zips ?? 0) >= TOWN_ZIPS || isEnd(draft, to) || words[to - 1]?.endsPart;
    if (cities.length > 0 && isTown && !JOINING_WORDS.has(words[from]?.folded ?? '')) {
      return { kind: 'place', from, to, place: placeOfCities(cities), typos: 0 };
    }
  }
  return undefined;
}

/** A state follows, and it has no such city, or the city and the state would have been found together. */
function isInOtherState(draft: Draft, to: number): boolean {
  const state = findStateAt(draft, to);
  return state !== undefined && saysState(draft, to, state);
}

/** The nearest of the cities that have at least so many ZIP codes. */
export function misspelledCityAt(
  draft: Draft,
  book: PlaceBook,
  from: number,
  leastZips: number,
): PlaceSpan | undefined {
  for (let to = from + MOST_CITY_WORDS; to > from; to--) {
    const near = nearestCity(draft, book, from, to, (city) => city.zips >= leastZips);
    if (near) return { kind: 'place', from, to, place: placeOfCities(near.cities), typos: near.typos };
  }
  return undefined;
}

function nearestCity(
  draft: Draft,
  book: PlaceBook,
  from: number,
  to: number,
  fits: (city: City) => boolean,
): { cities: City[]; typos: number } | undefined {
  if (!isFree(draft, from, to) || hasInnerComma(draft, from, to)) return undefined;
  const key = foldPlaceName(typedOf(draft, from, to));
  const typed = key.split(' ');
  const mostInAll = typed.reduce((sum, word) => sum + mostTypos(word), 0);
  if (mostInAll === 0) return undefined;
  let best: { cities: City[]; typos: number } | undefined;
  for (const other of book.keysLike(key)) {
    if (Math.abs(other.length - key.length) > mostInAll) continue;
    const words = other.split(' ');
    const typos = typosInWords(typed, words);
    if (!typos || (best && typos > best.typos)) continue;
    const cities = book.citiesOf(other).filter(fits);
    if (!isMisspelling(typed, words)) continue;
    const isBetter = !best || typos < best.typos || (cities[0]?.zips ?? 0) > (best.cities[0]?.zips ?? 0);
    if (cities.length > 0 && isBetter) best = { cities, typos };
  }
  return best;
}
