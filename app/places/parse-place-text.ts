import { STATES } from '#app/vocabulary/states.ts';
import { foldPlaceName, foldPlaceWords, placeWords } from './place-names.ts';
import { nicknamed, type PlaceNickname } from './place-nicknames.ts';

export type PlaceText =
  | { kind: 'zip'; zip: string }
  /** `orKey`: the whole text as a city's name, where the state's could be a part of it ("Port Washington"). */
  | { kind: 'city'; key: string; state: string; orKey?: string }
  /** `orState`: the state that the same words name ("Washington"). `orCity`: a city that is called so besides ("Manhattan"). */
  | { kind: 'city-any-state'; key: string; orState?: string; orCity?: { key: string; state: string } }
  | { kind: 'state'; state: string }
  | { kind: 'nothing'; reason: 'empty' | 'zip-length' };

const LONGEST_TEXT = 200;

const STATE_OF_WORDS: ReadonlyMap<string, string> = new Map([
  ...STATES.map(({ code, name }) => [placeWords(name).join(' '), code] as const),
  ...STATES.map(({ code }) => [code.toLowerCase(), code] as const),
  ['virgin islands', 'VI'],
  ['micronesia', 'FM'],
]);

const MOST_STATE_WORDS = Math.max(...[...STATE_OF_WORDS.keys()].map((words) => words.split(' ').length));

const COUNTRIES: readonly string[] = ['united states of america', 'united states', 'usa', 'us'];

/** Words that are a state's and, for most who type them, a city's. */
const CITY_BEFORE_STATE: Readonly<Record<string, PlaceText>> = {
  'new york': { kind: 'city', key: 'new york', state: 'NY' },
  washington: { kind: 'city-any-state', key: 'washington', orState: 'WA' },
};

/** Reads a ZIP, a city with or without its state, or a state out of what a visitor typed. Total. */
export function parsePlaceText(text: string): PlaceText {
  const typed = Array.from(text.slice(0, 2 * LONGEST_TEXT))
    .slice(0, LONGEST_TEXT)
    .join('')
    .normalize('NFKC');
  const whole = placeWords(typed);
  if (whole.length === 0) return { kind: 'nothing', reason: 'empty' };

  const zip = findZip(typed);
  if (zip !== undefined) return { kind: 'zip', zip };
  if (!/\p{L}/u.test(typed)) return { kind: 'nothing', reason: 'zip-length' };

  const segments = typed
    .split(',')
    .map(placeWords)
    .filter((words) => words.length > 0);
  return parseSegments(withoutCountry(segments));
}

/** A text that is a ZIP or begins or ends with one: "80202-1234", "Denver, CO 80202", "80202 Denver". */
function findZip(typed: string): string | undefined {
  const digitsFirst = /^[^\p{L}\p{N}]*(\d{5})(?:[-\s\p{Pd}]+\d{4})?(?!\d)([^\d]*)$/u.exec(typed);
  // Digits before a street, a city and a state are a house number.
  if (digitsFirst && (digitsFirst[2] ?? '').split(',').length <= 2) return digitsFirst[1];
  return /(?<![\p{L}\p{N}])(\d{5})(?:\s?\p{Pd}\s?\d{4})?[^\p{L}\p{N}]*(?:usa?)?[^\p{L}\p{N}]*$/iu.exec(
    typed,
  )?.[1];
}

function withoutCountry(segments: readonly string[][]): string[][] {
  const last = segments.at(-1) ?? [];
  const country = COUNTRIES.find((name) => endsWith(last, name));
  if (country === undefined) return [...segments];
  const left = last.slice(0, last.length - country.split(' ').length);
  const others = segments.slice(0, -1);
  if (left.length === 0 && others.length === 0) return [...segments];
  return left.length === 0 ? others : [...others, left];
}

function endsWith(words: readonly string[], ending: string): boolean {
  return ` ${words.join(' ')}`.endsWith(` ${ending}`);
}

function parseSegments(segments: readonly string[][]): PlaceText {
  const last = segments.at(-1) ?? [];
  const before = segments.at(-2);
  const state = stateOf(last);
  if (before) {
    if (state !== undefined) return cityIn(before, state);
    const inner = splitState(last);
    return inner ? cityIn(inner.city, inner.state) : anyState(segments.flat());
  }
  return parseWords(last, state);
}

function parseWords(words: readonly string[], state: string | undefined): PlaceText {
  const text = words.join(' ');
  const nickname = nicknamed(text);
  if (nickname) return placeOfNickname(nickname, words);
  const city = CITY_BEFORE_STATE[text];
  if (city) return city;
  const namedState = state ?? stateOf(words.filter((word) => word !== 'state' && word !== 'of'));
  if (namedState !== undefined) return { kind: 'state', state: namedState };
  const split = splitState(words);
  if (!split) return anyState(words);
  return { ...cityIn(split.city, split.state), orKey: foldPlaceWords(words) };
}

function stateOf(words: readonly string[]): string | undefined {
  return STATE_OF_WORDS.get(words.join(' '));
}

function cityIn(words: readonly string[], state: string): { kind: 'city'; key: string; state: string } {
  const known = nicknamed(words.join(' '));
  const key = known?.state === state ? foldPlaceName(known.city) : foldPlaceWords(words);
  return { kind: 'city', key, state };
}

function placeOfNickname(
  { city, state, orState, isShared }: PlaceNickname,
  words: readonly string[],
): PlaceText {
  const key = foldPlaceName(city);
  if (orState !== undefined) return { kind: 'city-any-state', key, orState };
  if (isShared) {
    const typed = foldPlaceWords(words);
    return { kind: 'city-any-state', key: typed, ...(typed === key ? {} : { orCity: { key, state } }) };
  }
  return { kind: 'city', key, state };
}

function anyState(words: readonly string[]): PlaceText {
  return { kind: 'city-any-state', key: foldPlaceWords(words) };
}

/** Takes a state off the end, the longest name first: "charleston west virginia" is not in Virginia. */
function splitState(words: readonly string[]): { city: string[]; state: string } | undefined {
  for (let count = Math.min(MOST_STATE_WORDS, words.length - 1); count >= 1; count -= 1) {
    const state = stateOf(words.slice(-count));
    if (state !== undefined) return { city: words.slice(0, -count), state };
  }
  return undefined;
}
