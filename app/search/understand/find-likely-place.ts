import type { PlaceBook } from '#app/places/place-book.ts';
import { PLACE_LEADERS, QUESTION_WORDS } from './filler-words.ts';
import { endOfNegation } from './find-refusals.ts';
import {
  citiesAt,
  cityWithStateAt,
  MOST_CITY_WORDS,
  misspelledCityAt,
  nicknameAt,
  placeOfCities,
  statePlace,
  TOWN_ZIPS,
  textPlace,
} from './find-sure-place.ts';
import { type Draft, foldedOf, type PlaceSpan, type RefusedSpan } from './span.ts';
import { findMisspelledStateAt, findStateAt, isEnd, saysStateAlone } from './state-words.ts';
import { phraseOf } from './term-phrases.ts';

/** A city with typos and without its state has to be this big. */
const CITY_ZIPS = 10;
const SHORTEST_MISSPELLED_CITY = 6;

/** Towns of these names are meant only with their state, or after "near": programs are called so everywhere, or it is an everyday word. */
const NAMES_OF_HOPE: ReadonlySet<string> = new Set(
  `accident advance alpha aurora beacon bethany bethel bridge cash comfort concord cool cost crossroads day early economy eden energy
  enterprise equality freedom friendly friendship gateway genesis grace happy harmony hazard helper home hope horizon independence
  journey joy liberty man mercy money newhope normal okay only orange paradise post price pride protection reading serenity shiloh
  speed spring start story success summit sunrise surprise temple tranquility union unity valley veteran victory war welcome young
  zion`.split(/\s+/),
);

/** Whether all other words of the draft would be understood if this span were the place. */
export type Fits = (span: PlaceSpan) => { rest: boolean; terms: number };

/**
 * A place that stands by itself. At the end a town counts; elsewhere, and for a small place, all else has to be understood. A
 * small place alone counts where `isNamedAlike` says that no program is called so.
 */
export function findLikelyPlace(
  draft: Draft,
  book: PlaceBook,
  fits: Fits,
  isNamedAlike: boolean,
): PlaceSpan | undefined {
  const last = lastPlace(draft, book, fits, isNamedAlike);
  if (last) return last;
  for (let from = 0; from < draft.words.length; from++) {
    const span = townAt(draft, book, from) ?? stateAt(draft, from);
    if (span && fits(span).rest) return span;
  }
  return undefined;
}

/** "Not in Denver": a place that is not wanted is none to look in. */
export function findRefusedPlaceAt(draft: Draft, book: PlaceBook, from: number): RefusedSpan | undefined {
  let at = endOfNegation(draft, from);
  if (at === undefined) return undefined;
  while (PLACE_LEADERS.has(draft.words[at]?.folded ?? '')) at++;
  const place = cityWithStateAt(draft, book, at) ?? townAt(draft, book, at) ?? stateAt(draft, at);
  const isZip = /^\d{5}$/.test(draft.words[at]?.folded ?? '');
  const to = place?.to ?? (isZip ? at + 1 : undefined);
  return to === undefined ? undefined : { kind: 'refused', from, to, terms: [] };
}

function lastPlace(draft: Draft, book: PlaceBook, fits: Fits, isNamedAlike: boolean): PlaceSpan | undefined {
  const { words } = draft;
  for (let from = Math.max(0, words.length - MOST_CITY_WORDS); from < words.length; from++) {
    for (let to = words.length; to > from; to--) {
      if (!isEnd(draft, to)) break;
      const span = placeAt(draft, book, from, to);
      if (span && (isBig(draft, book, span) || isMeant(span, draft, fits, isNamedAlike))) return span;
    }
  }
  return undefined;
}

function placeAt(draft: Draft, book: PlaceBook, from: number, to: number): PlaceSpan | undefined {
  const nickname = nicknameAt(draft, from, to);
  if (nickname) return nickname;
  const state = stateAt(draft, from);
  const cities = citiesAt(draft, book, from, to);
  if (state?.to === to && cities[0]?.key !== 'new york') return state;
  // A word that we know comes before a village.
  if (cities.length === 0 || phraseOf(foldedOf(draft, from, to))) return undefined;
  return { kind: 'place', from, to, place: placeOfCities(cities), typos: 0 };
}

function isBig(draft: Draft, book: PlaceBook, { from, to, place }: PlaceSpan): boolean {
  if (place.kind === 'state' || nicknameAt(draft, from, to)) return true;
  const [first] = citiesAt(draft, book, from, to);
  const isName = NAMES_OF_HOPE.has(foldedOf(draft, from, to).join(' '));
  return first !== undefined && first.zips >= (isName ? CITY_ZIPS : TOWN_ZIPS);
}

function isMeant(span: PlaceSpan, draft: Draft, fits: Fits, isNamedAlike: boolean): boolean {
  const { from, to } = span;
  const name = foldedOf(draft, from, to).join(' ');
  if (NAMES_OF_HOPE.has(name) || QUESTION_WORDS.has(name)) return false;
  const { rest, terms } = fits(span);
  return rest && (terms > 0 || !isNamedAlike);
}

function townAt(draft: Draft, book: PlaceBook, from: number): PlaceSpan | undefined {
  for (let to = from + MOST_CITY_WORDS; to > from; to--) {
    const span = placeAt(draft, book, from, to);
    if (span && isBig(draft, book, span)) return span;
  }
  return undefined;
}

function stateAt(draft: Draft, from: number): PlaceSpan | undefined {
  const state = findStateAt(draft, from);
  if (!state || !saysStateAlone(draft, from, state)) return undefined;
  // The name is a city's too, and the page asks which.
  const place = state.state === 'WA' && !state.isCode ? textPlace('Washington') : statePlace(state.state);
  return { kind: 'place', from, to: state.to, place, typos: 0 };
}

/** At the end, a big city or a state whose words hold typos. */
export function findMisspelledLikelyPlace(draft: Draft, book: PlaceBook): PlaceSpan | undefined {
  const { words } = draft;
  for (let from = Math.max(0, words.length - MOST_CITY_WORDS); from < words.length; from++) {
    const state = findMisspelledStateAt(draft, from);
    if (state && isEnd(draft, state.to)) {
      return { kind: 'place', from, to: state.to, place: statePlace(state.state), typos: state.typos };
    }
    const span = misspelledCityAt(draft, book, from, CITY_ZIPS);
    const length = span ? foldedOf(draft, from, span.to).join('').length : 0;
    if (span && isEnd(draft, span.to) && length >= SHORTEST_MISSPELLED_CITY) return span;
  }
  return undefined;
}
