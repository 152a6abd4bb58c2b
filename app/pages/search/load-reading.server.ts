import type { GuideSlug } from '#app/guides/guides.ts';
import type { BoxParameters } from '#app/needs/box-parameters.ts';
import { withPlace, withTerm, withText } from '#app/needs/change-search.ts';
import type { Needs } from '#app/needs/needs.ts';
import type { SearchPlace, SearchState } from '#app/needs/search-state.ts';
import { searchHref, withQuery } from '#app/needs/search-url.ts';
import { placeBookOf } from '#app/places/place-book-repository.server.ts';
import { foldPlaceName } from '#app/places/place-names.ts';
import type { SearchEngine } from '#app/search/engine.ts';
import {
  applyUnderstanding,
  sharedNameIn,
  withoutSharedNames,
  withTypedAsWords,
} from '#app/search/understand/apply-understanding.ts';
import { speaksOfCrisis } from '#app/search/understand/crisis-words.ts';
import { findPlan } from '#app/search/understand/find-plan.ts';
import { placeOfCities } from '#app/search/understand/find-sure-place.ts';
import { insteadOf } from '#app/search/understand/instead-of.ts';
import { isPhoneNumber, type Piece, type Understanding } from '#app/search/understand/understand-box.ts';
import { understandFind } from '#app/search/understand/understand-find.server.ts';
import { SHARED_NAMES, WHICH_PLANS, type WhichPlan } from '#app/vocabulary/payers/which-plan.ts';
import { requireTerm, type TermSlug } from '#app/vocabulary/terms.ts';
import type { Db } from '#db/connect.server.ts';
import { guideAskedFor } from './guide-asked-for.ts';

/** How the words of the box were read, for the page to say. */
export interface Reading {
  parts: {
    typed: string;
    terms: readonly TermSlug[];
    place?: SearchPlace;
    /** The search near another place that the same words may mean. */
    other?: SearchState;
  }[];
  /** What was said not to be wanted: no search can ask for that. `instead`: what may be asked for in its place. */
  refused: { typed: string; instead: { terms: readonly TermSlug[]; state: SearchState }[] }[];
  /** Wishes that no source answers. */
  untold: string[];
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
  /** What was typed as the name of a plan, and is none that we know. */
  unknownPlan?: string;
  speaksOfCrisis: boolean;
  /** What was typed is a question that a guide answers. */
  guide?: GuideSlug;
  /** The words are a phone number, and programs are not looked for by theirs. */
  isPhoneNumber: boolean;
}

/** Whether a box was sent that was understood, in whole or in part, and so has an address of its own. */
export function leadsElsewhere({ find, plans, card }: BoxParameters): boolean {
  return find !== undefined || plans.length > 0 || (card !== '' && findPlan(card) !== undefined);
}

/**
 * Where a sent box leads: the search's own address, and what was typed where there is something to say of it. A name that
 * several plans share leads to the question which of them is meant.
 */
export async function hrefOfBox(
  db: Db,
  engine: SearchEngine,
  state: SearchState,
  { find, plans, card }: BoxParameters,
): Promise<string> {
  const named = card === '' ? undefined : findPlan(card);
  const chosen = [...plans, ...(named && !named.which ? named.terms : [])];
  const asked = chosen.filter((term) => !sharedNameOf(term)).reduce(withTerm, state);
  const shared = named?.which ?? chosen.map(sharedNameOf).find((which) => which !== undefined);
  if (find === undefined) return withQuery(searchHref(asked), shared ? { which: shared } : {});
  const understanding = await understandFind(db, engine, find);
  const which = sharedNameIn(understanding) ?? shared;
  const next = applyUnderstanding(asked, withoutSharedNames(understanding));
  if (which) return withQuery(searchHref(next), { which, read: find });
  // Small words are dropped from a text, and a cry for help is made of them.
  const isCry = speaksOfCrisis(find) && !speaksOfCrisis(next.text);
  const isSaid = isCry || guideAskedFor(find) || readingOf(understanding, next, find);
  return withQuery(searchHref(next), isSaid ? { read: find } : {});
}

/** Terms of a list that stand for several plans. */
function sharedNameOf(term: TermSlug): WhichPlan | undefined {
  return WHICH_PLANS.find((which) => SHARED_NAMES[which].unsure === term);
}

/** What the page has to say of the words that led to it. */
export async function loadBoxAnswer(
  db: Db,
  engine: SearchEngine,
  state: SearchState,
  { read, card }: Pick<BoxParameters, 'read' | 'card'>,
): Promise<BoxAnswer> {
  const isChosen = state.needs.supports?.includes('suicide-prevention') === true;
  const reading = read === '' ? undefined : readingOf(await understandFind(db, engine, read), state, read);
  const otherPlace = await findOtherPlace(db, state);
  const guide = guideAskedFor(read);
  return {
    ...(reading ? { reading } : {}),
    ...(otherPlace ? { otherPlace } : {}),
    ...(card === '' ? {} : { unknownPlan: card }),
    ...(guide ? { guide } : {}),
    isPhoneNumber: isPhoneNumber(state.text),
    speaksOfCrisis: isChosen || speaksOfCrisis(`${state.text} ; ${read}`),
  };
}

/** Undefined where the page says all of it already. */
function readingOf(understanding: Understanding, state: SearchState, read: string): Reading | undefined {
  const parts = understanding.pieces.flatMap((piece) =>
    isInSearch(piece, state) ? [partOf(piece, state)] : [],
  );
  const isName = understanding.isName && state.text === understanding.text && state.care.kind === 'any';
  const asksForNear = state.place.kind === 'anywhere' && (asksNearMe(read) || saysNothing(understanding));
  const isPlain = parts.length === 0 || isPlainPlace(parts, read);
  const refused = refusedIn(understanding, state);
  const untold = understanding.pieces.flatMap(({ kind, typed }) => (kind === 'untold' ? [typed] : []));
  if (isPlain && !isName && !asksForNear && refused.length + untold.length === 0) return undefined;
  const asWords = withTypedAsWords(state, understanding, read);
  return { parts: isPlain ? [] : parts, refused, untold, isName, asWords, asksNearMe: asksForNear };
}

/** What was refused, unless it has been asked for since. */
function refusedIn({ pieces }: Understanding, state: SearchState): Reading['refused'] {
  const asked = Object.values(state.needs).flat();
  return pieces.flatMap((piece) => {
    if (piece.kind !== 'refused' || piece.terms.some((term) => asked.includes(term))) return [];
    const instead = insteadOf(piece.terms).filter((terms) => !terms.some((term) => asked.includes(term)));
    return [
      {
        typed: piece.typed,
        instead: instead.map((terms) => ({ terms, state: terms.reduce(withTerm, state) })),
      },
    ];
  });
}

/** A link may say anything; the page says only what it does. */
function isInSearch(piece: Piece, { needs, care, place }: SearchState): boolean {
  if (piece.kind === 'place') return JSON.stringify(piece.place) === JSON.stringify(place);
  if (piece.kind !== 'term') return false;
  if (piece.which) return chosenOf(piece.which, needs).length > 0;
  return piece.terms.every((term) => {
    const { facet } = requireTerm(term);
    return facet === 'care' ? care.kind !== 'any' && care.terms.includes(term) : needs[facet]?.includes(term);
  });
}

/** Which plans of a shared name are asked for. */
function chosenOf(which: WhichPlan, needs: Needs): TermSlug[] {
  const { choices, unsure } = SHARED_NAMES[which];
  const asked = Object.values(needs).flat();
  return [...(unsure ? [unsure] : []), ...choices].filter((term) => asked.includes(term));
}

function partOf(piece: Piece, state: SearchState): Reading['parts'][number] {
  const terms = piece.kind !== 'term' ? [] : piece.which ? chosenOf(piece.which, state.needs) : piece.terms;
  const other = piece.kind === 'place' ? piece.other : undefined;
  return {
    typed: piece.typed,
    terms,
    ...(piece.kind === 'place' ? { place: piece.place } : {}),
    ...(other ? { other: withPlace(state, other) } : {}),
  };
}

/** A place alone, as the page's heading says it, needs no word. */
function isPlainPlace(parts: Reading['parts'], read: string): boolean {
  const [first] = parts;
  if (parts.length !== 1 || first?.place?.kind !== 'text' || first.typed !== read) return false;
  const digits = (text: string) => text.replace(/\D/g, '');
  const isZip = digits(read) !== '' && digits(read).startsWith(digits(first.place.text));
  return isZip || foldPlaceName(first.place.text) === foldPlaceName(read);
}

/** "Rehab for my son": true of every program, until a place is named. */
function saysNothing({ pieces }: Understanding): boolean {
  return pieces.length > 0 && pieces.every(({ kind }) => kind === 'filler');
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
