import type { RadiusMiles, SearchPlace } from '#app/needs/search-state.ts';
import type { PlaceBook } from '#app/places/place-book.ts';
import type { WhichPlan } from '#app/vocabulary/payers/which-plan.ts';
import { requireTerm, type TermSlug } from '#app/vocabulary/terms.ts';
import { asideWords } from './aside-words.ts';
import { boxWords } from './box-words.ts';
import { dangerWords } from './crisis-words.ts';
import {
  ASKING_WORDS,
  COMPANION_WORDS,
  JOINING_WORDS,
  KIND_WORDS,
  OWNERS,
  PLACE_LEADERS,
  QUESTION_WORDS,
  RELATIVES,
  TROUBLE_WORDS,
} from './filler-words.ts';
import { findAgeAt } from './find-age.ts';
import { findLikelyPlace, findMisspelledLikelyPlace, findRefusedPlaceAt } from './find-likely-place.ts';
import { findReachAt } from './find-reach.ts';
import { findRefusalAt } from './find-refusals.ts';
import {
  findMisspelledSurePlace,
  findSurePlace,
  takeStateBeforePlace,
  takeStreetBeforePlace,
  textPlace,
} from './find-sure-place.ts';
import { findMisspelledTermAt, findTermAt } from './find-terms.ts';
import { findUntoldAt } from './find-untold.ts';
import { joinPlanLines } from './join-plan-lines.ts';
import { TIMID_TERMS } from './phrase-choices.ts';
import { type Draft, foldedOf, type PlaceSpan, type Span, take, typedOf } from './span.ts';

/** A part of what was typed, in its order. Fillers ("near", "programs that take") ask for nothing. */
export type Piece = {
  typed: string;
} /** `which`: the name is that of several plans, and until one is chosen the terms stand for it. */ & (
  | { kind: 'term'; terms: readonly TermSlug[]; typos: number; which?: WhichPlan }
  /** `other`: another place that the same words may mean. */
  | { kind: 'place'; place: SearchPlace; other?: SearchPlace; typos: number }
  /** Said not to be wanted, which no search can ask for. `terms`: what of it has a name. */
  | { kind: 'refused'; terms: readonly TermSlug[] }
  | { kind: 'reach'; miles: RadiusMiles }
  /** `untold`: a wish that no source answers. */
  | { kind: 'text' | 'filler' | 'untold' }
);

export interface Understanding {
  pieces: Piece[];
  /** What stays to be searched for as words. */
  text: string;
  /** The whole is taken for a program's name. */
  isName: boolean;
}

export interface KnownNames {
  places: PlaceBook;
  /** Whether a program is called as the whole text says, or its name begins so. */
  isProgramName: boolean;
}

/** More words than anyone types are left as they are. */
const MOST_WORDS = 30;

/**
 * Reads places and terms out of what was typed into the one box. Total, and nothing is lost: each word is in one piece. Letter
 * for letter before typos, the longest name first, whole words only.
 */
export function understandBox(text: string, known: KnownNames): Understanding {
  const all = boxWords(text);
  const words = all.slice(0, MOST_WORDS);
  const draft: Draft = {
    text,
    words,
    asides: asidesIn(words.map(({ folded }) => folded)),
    taken: words.map(() => undefined),
  };
  const rest = text.slice(all[MOST_WORDS]?.start ?? text.length);
  if (isPhoneNumber(text)) {
    return { pieces: [{ kind: 'text', typed: text.trim() }], text: text.trim(), isName: false };
  }
  if (/^[\d\s-]+$/.test(text) && words.length > 0) {
    return {
      pieces: [{ kind: 'place', typed: text.trim(), place: textPlace(text.trim()), typos: 0 }],
      text: '',
      isName: false,
    };
  }
  readInto(draft, known);
  const isName = known.isProgramName && readsLikeName(draft);
  if (isName) draft.taken.fill(undefined);
  const pieces = piecesOf(draft, isName);
  if (rest !== '') pieces.push({ kind: 'text', typed: rest.trim() });
  const texts = pieces.flatMap(({ kind, typed }) => (kind === 'text' ? [typed] : []));
  return { pieces, text: texts.join(' '), isName };
}

function readInto(draft: Draft, { places, isProgramName }: KnownNames): void {
  const takePlace = (find: () => PlaceSpan | undefined) => {
    const hasPlace = draft.taken.some((span) => span?.kind === 'place');
    const span = hasPlace ? undefined : find();
    if (span) take(draft, span);
  };
  takeAll(draft, (from) => findRefusalAt(draft, from) ?? findRefusedPlaceAt(draft, places, from));
  takeAll(draft, (from) => findReachAt(draft, from));
  takePlace(() => findSurePlace(draft, places));
  takeAll(draft, (from) => findAgeAt(draft, from) ?? findTermAt(draft, from, false));
  takeStateBeforePlace(draft);
  takePlace(() => findMisspelledSurePlace(draft, places));
  takePlace(() => findLikelyPlace(draft, places, (span) => fitAround(draft, span), isProgramName));
  takeAll(draft, (from) => findMisspelledTermAt(draft, from));
  takePlace(() => findMisspelledLikelyPlace(draft, places));
  takeStreetBeforePlace(draft);
  const bold = copyOf(draft);
  takeAll(bold, (from) => findTermAt(bold, from, true) ?? findUntoldAt(bold, from));
  if (bold.words.every((_, at) => bold.taken[at] || isFiller(bold, at))) draft.taken = bold.taken;
  joinPlanLines(draft);
}

/** Ten digits, or eleven behind a 1, however they are parted. */
export function isPhoneNumber(text: string): boolean {
  return /^[\d\s()+./-]+$/.test(text) && /^1?\d{10}$/.test(text.replace(/\D/g, ''));
}

function takeAll(draft: Draft, findAt: (from: number) => Span | undefined): void {
  for (let from = 0; from < draft.words.length; from++) {
    const span = draft.taken[from] ? undefined : findAt(from);
    if (span) take(draft, span);
  }
}

function copyOf(draft: Draft): Draft {
  return { ...draft, taken: [...draft.taken] };
}

/** Whether all is understood once the span is the place, and how many terms are in it. */
function fitAround(draft: Draft, span: PlaceSpan): { rest: boolean; terms: number } {
  const tried = copyOf(draft);
  take(tried, span);
  takeAll(tried, (from) => findTermAt(tried, from, true));
  takeAll(tried, (from) => findMisspelledTermAt(tried, from));
  const rest = tried.words.every((_, at) => tried.taken[at] || isFiller(tried, at));
  return { rest, terms: tried.taken.filter((taken) => taken?.kind === 'term').length };
}

/** Some of it is no place and no term; or all of it is, in three words or more, by names that programs have. */
function readsLikeName(draft: Draft): boolean {
  const { words, taken } = draft;
  if (words.length < 2) return taken.every((span) => !span);
  const hasWords = words.some((_, at) => !taken[at] && !isFiller(draft, at));
  const isTimid = taken.every(
    (span) => span?.kind !== 'term' || TIMID_TERMS.has(foldedOf(draft, span.from, span.to).join(' ')),
  );
  return hasWords || (isTimid && words.length > 2);
}

/** Per word, whether it is a cry for help, or is told on the side. */
function asidesIn(words: readonly string[]): boolean[] {
  const asides = asideWords(words);
  return dangerWords(words).map((isDanger, at) => isDanger || asides[at] === true);
}

function isFiller(draft: Draft, at: number): boolean {
  const word = draft.words[at]?.folded ?? '';
  if (JOINING_WORDS.has(word) || KIND_WORDS.has(word) || PLACE_LEADERS.has(word)) return true;
  return isAside(draft, at);
}

/** Words that ask for nothing where they stand. */
function isAside(draft: Draft, at: number): boolean {
  return (
    isRelative(draft, at) || draft.asides[at] === true || isCompanionAt(draft, at) || isQuestion(draft, at)
  );
}

function isQuestion({ words }: Draft, at: number): boolean {
  return ASKING_WORDS.has(words[0]?.folded ?? '') && QUESTION_WORDS.has(words[at]?.folded ?? '');
}

/** "My son"; "alcoholic husband"; "for a loved one". */
function isRelative(draft: Draft, at: number): boolean {
  const word = draft.words[at]?.folded ?? '';
  const before = draft.words[at - 1]?.folded ?? '';
  if (word === 'one') return before === 'loved';
  if (!RELATIVES.has(word)) return false;
  return OWNERS.has(before) || standsBeside(draft, at, (next) => draft.taken[next]?.kind === 'term');
}

/** Whether it only says more of a term, or of whose trouble it is. */
function isCompanionAt(draft: Draft, at: number): boolean {
  const word = draft.words[at]?.folded ?? '';
  const isTerm = (next: number) => draft.taken[next]?.kind === 'term';
  if (COMPANION_WORDS.has(word)) return standsBeside(draft, at, isTerm);
  return (
    TROUBLE_WORDS.has(word) && standsBeside(draft, at, (next) => isTerm(next) || isRelative(draft, next))
  );
}

/** Whether such a word stands on one of its sides, behind nothing but other small words. */
function standsBeside({ words, taken }: Draft, at: number, isSuch: (at: number) => boolean): boolean {
  return [-1, 1].some((step) => {
    for (let next = at + step; words[next]; next += step) {
      if (isSuch(next)) return true;
      const word = words[next]?.folded ?? '';
      if (taken[next] || !BETWEEN.some((small) => small.has(word))) return false;
    }
    return false;
  });
}

const BETWEEN = [COMPANION_WORDS, JOINING_WORDS, TROUBLE_WORDS];

function piecesOf(draft: Draft, isName: boolean): Piece[] {
  const pieces: Piece[] = [];
  const { words, taken } = draft;
  for (let from = 0; from < words.length; ) {
    const span = taken[from];
    let to = from + 1;
    while (to < words.length && taken[to] === span) to++;
    if (span) pieces.push(pieceOf(span, typedOf(draft, from, to)));
    else pieces.push(...(isName ? [textPiece(draft, from, to)] : leftOver(draft, from, to)));
    from = to;
  }
  return pieces;
}

function pieceOf(span: Span, typed: string): Piece {
  if (span.kind === 'untold') return { kind: 'untold', typed };
  if (span.kind === 'reach') return { kind: 'reach', typed, miles: span.miles };
  if (span.kind === 'refused') return { kind: 'refused', typed, terms: span.terms };
  if (span.kind === 'place') {
    const { place, other, typos } = span;
    return { kind: 'place', typed, place, typos, ...(other ? { other } : {}) };
  }
  const { terms, typos, which } = span;
  return { kind: 'term', typed, terms, typos, ...(which ? { which } : {}) };
}

function textPiece(draft: Draft, from: number, to: number): Piece {
  return { kind: 'text', typed: typedOf(draft, from, to) };
}

/** Words between what was understood: all fillers, or a text without the joining words at its ends. */
function leftOver(draft: Draft, from: number, to: number): Piece[] {
  const isReal = (at: number) => !isFiller(draft, at);
  const isJoining = (at: number) => JOINING_WORDS.has(draft.words[at]?.folded ?? '') || isAside(draft, at);
  let first = from;
  let last = to;
  if (range(from, to).some(isReal)) {
    while (isJoining(first)) first++;
    while (isJoining(last - 1)) last--;
  } else {
    last = from;
    first = from;
  }
  const filler = (start: number, end: number): Piece[] =>
    end > start ? [{ kind: 'filler', typed: typedOf(draft, start, end) }] : [];
  if (first === last) return filler(from, to);
  return [...filler(from, first), textPiece(draft, first, last), ...filler(last, to)];
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

/** The facet of a term piece; its terms share one. */
export function facetOfTerms([first]: readonly TermSlug[]) {
  return first ? requireTerm(first).facet : undefined;
}
