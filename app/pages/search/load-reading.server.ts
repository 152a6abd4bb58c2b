import type { BoxParameters } from '#app/needs/box-parameters.ts';
import { withPlace, withTerm, withText } from '#app/needs/change-search.ts';
import type { SearchPlace, SearchState } from '#app/needs/search-state.ts';
import { searchHref } from '#app/needs/search-url.ts';
import { placeBookOf } from '#app/places/place-book-repository.server.ts';
import { foldPlaceName } from '#app/places/place-names.ts';
import type { SearchEngine } from '#app/search/engine.ts';
import { applyUnderstanding, withTypedAsWords } from '#app/search/understand/apply-understanding.ts';
import { speaksOfCrisis } from '#app/search/understand/crisis-words.ts';
import { placeOfCities } from '#app/search/understand/find-sure-place.ts';
import type { Piece, Understanding } from '#app/search/understand/understand-box.ts';
import { understandFind } from '#app/search/understand/understand-find.server.ts';
import { requireTerm, type TermSlug } from '#app/vocabulary/terms.ts';
import type { Db } from '#db/connect.server.ts';

/** How the words of the box were read, for the page to say. */
export interface Reading {
  parts: { typed: string; terms: readonly TermSlug[]; place?: SearchPlace }[];
  /** All of it was taken for the name of a program, whatever its care. */
  isName: boolean;
  /** The search of all those words as words. */
  asWords: SearchState;
  /** What was typed asks for programs near the visitor, and names no place. */
  asksNearMe: boolean;
}

/** The words that stayed words are a place's name as well. */
export interface OtherPlace {
  name: string;
  state: SearchState;
}

export interface BoxAnswer {
  reading?: Reading;
  otherPlace?: OtherPlace;
  speaksOfCrisis: boolean;
}

/** Where a sent box leads: the search's own address, and what was typed where there is something to say of it. */
export async function hrefOfBox(
  db: Db,
  engine: SearchEngine,
  state: SearchState,
  { find, plans }: BoxParameters,
): Promise<string> {
  const asked = plans.reduce(withTerm, state);
  if (find === undefined) return searchHref(asked);
  const understanding = await understandFind(db, engine, find);
  const next = applyUnderstanding(asked, understanding);
  const href = searchHref(next);
  // Small words are dropped from a text, and a cry for help is made of them.
  const isCry = speaksOfCrisis(find) && !speaksOfCrisis(next.text);
  if (!isCry && !readingOf(understanding, next, find)) return href;
  return `${href}${href.includes('?') ? '&' : '?'}${new URLSearchParams({ read: find })}`;
}

/** What the page has to say of the words that led to it. */
export async function loadBoxAnswer(
  db: Db,
  engine: SearchEngine,
  state: SearchState,
  read: string,
): Promise<BoxAnswer> {
  const isChosen = state.needs.supports?.includes('suicide-prevention') === true;
  const reading = read === '' ? undefined : readingOf(await understandFind(db, engine, read), state, read);
  const otherPlace = await findOtherPlace(db, state);
  return {
    ...(reading ? { reading } : {}),
    ...(otherPlace ? { otherPlace } : {}),
    speaksOfCrisis: isChosen || speaksOfCrisis(`${state.text} ; ${read}`),
  };
}

/** Undefined where the page says all of it already. */
function readingOf(understanding: Understanding, state: SearchState, read: string): Reading | undefined {
  const parts = understanding.pieces.flatMap((piece) => (isInSearch(piece, state) ? [partOf(piece)] : []));
  const isName = understanding.isName && state.text === understanding.text && state.care.kind === 'any';
  const asksForNear = state.place.kind === 'anywhere' && asksNearMe(read);
  const isPlain = parts.length === 0 || isPlainPlace(parts, read);
  if (isPlain && !isName && !asksForNear) return undefined;
  const asWords = withTypedAsWords(state, understanding, read);
  return { parts: isPlain ? [] : parts, isName, asWords, asksNearMe: asksForNear };
}

/** A link may say anything; the page says only what it does. */
function isInSearch(piece: Piece, { needs, care, place }: SearchState): boolean {
  if (piece.kind === 'place') return JSON.stringify(piece.place) === JSON.stringify(place);
  if (piece.kind !== 'term') return false;
  return piece.terms.every((term) => {
    const { facet } = requireTerm(term);
    return facet === 'care' ? care.kind !== 'any' && care.terms.includes(term) : needs[facet]?.includes(term);
  });
}

function partOf(piece: Piece): Reading['parts'][number] {
  return {
    typed: piece.typed,
    terms: piece.kind === 'term' ? piece.terms : [],
    ...(piece.kind === 'place' ? { place: piece.place } : {}),
  };
}

/** A place alone, as the page's heading says it, needs no word. */
function isPlainPlace(parts: Reading['parts'], read: string): boolean {
  const [first] = parts;
  if (parts.length !== 1 || first?.place?.kind !== 'text' || first.typed !== read) return false;
  return /\d/.test(read) || foldPlaceName(first.place.text) === foldPlaceName(read);
}

function asksNearMe(text: string): boolean {
  return /\b(?:near|around|close to) me\b|\bnearby\b/i.test(text);
}

async function findOtherPlace(db: Db, state: SearchState): Promise<OtherPlace | undefined> {
  if (state.text === '' || state.place.kind !== 'anywhere') return undefined;
  const book = await placeBookOf(db);
  const place = placeOfCities(book.citiesOf(foldPlaceName(state.text)));
  if (place.kind !== 'text') return undefined;
  return { name: place.text, state: withPlace(withText(state, ''), place) };
}
