import { messagesFor } from '#app/language/messages.ts';
import { fullName } from '#app/listings/full-name.ts';
import type { ListingName } from '#app/listings/listing-names-repository.server.ts';
import { tidyBoxText } from '#app/needs/box-parameters.ts';
import { EMPTY_SEARCH } from '#app/needs/search-state.ts';
import { searchHref, withQuery } from '#app/needs/search-url.ts';
import { placeBookOf, zipsBeginning } from '#app/places/place-book-repository.server.ts';
import type { SearchEngine } from '#app/search/engine.ts';
import {
  applyUnderstanding,
  sharedNameIn,
  withoutSharedNames,
} from '#app/search/understand/apply-understanding.ts';
import { type BoxWord, boxWords, foldedWords } from '#app/search/understand/box-words.ts';
import { findPrograms } from '#app/search/understand/find-programs.server.ts';
import { suggestPlaces } from '#app/search/understand/suggest-places.ts';
import { suggestTerms, typosOfStart } from '#app/search/understand/suggest-terms.ts';
import { typosBetween } from '#app/search/understand/typos-between.ts';
import { understandBox } from '#app/search/understand/understand-box.ts';
import { SHARED_NAMES } from '#app/vocabulary/payers/which-plan.ts';
import { wordsOfTerm } from '#app/vocabulary/term-words.ts';
import type { Db } from '#db/connect.server.ts';
import { MOST_SUGGESTIONS, type Suggestion } from './suggestion.ts';

const MOST_PLACES = 3;
const MOST_TERMS = 3;
/** Programs that the words find, of which those are suggested whose names they begin. */
const LOOKED_AT = 20;
const DIGITS_OF_ZIP = /^\d{3,5}$/;

/** What the text of the box may go on to say: places, terms, programs; at most eight. */
export async function loadSuggestions(db: Db, engine: SearchEngine, find: string): Promise<Suggestion[]> {
  const text = tidyBoxText(find);
  const words = boxWords(text);
  const last = words.at(-1)?.folded;
  if (last === undefined) return [];
  const [book, programs] = await Promise.all([placeBookOf(db), findPrograms(db, engine, text, LOOKED_AT)]);
  const folded = words.map((word) => word.folded);
  const places = DIGITS_OF_ZIP.test(last)
    ? (await zipsBeginning(db, last, MOST_PLACES)).map(({ zip, name, state }) => ({
        label: `${zip} ${name}, ${state}`,
        words: 1,
      }))
    : suggestPlaces(folded, book, MOST_PLACES);
  const completed = (kind: 'place' | 'term', label: string, value: string, count: number): Completed => {
    const fill = `${textBefore(text, words, count)}${value}`;
    const understanding = understandBox(fill, { places: book, isProgramName: false });
    const which = sharedNameIn(understanding);
    const state = applyUnderstanding(EMPTY_SEARCH, withoutSharedNames(understanding));
    const href = withQuery(searchHref(state), which ? { which } : {});
    return {
      count,
      isWhole: understanding.text === '',
      isRefused: understanding.pieces.at(-1)?.kind === 'refused',
      suggestion: { kind, label, fill, href },
    };
  };
  const found: Completed[] = [
    ...places.map(({ label, words: count }) =>
      completed('place', label, /^\d/.test(label) ? label.slice(0, 5) : label, count),
    ),
    ...suggestTerms(folded, MOST_TERMS).map(({ terms, phrase, words: count, which }) => {
      if (which) return completed('term', SHARED_NAMES[which].name, SHARED_NAMES[which].name, count);
      const labels = terms.map((term) => wordsOfTerm(term).label);
      const value = labels.length === 1 ? (labels[0] ?? phrase) : phrase;
      return completed('term', messagesFor('en').box.read.either(labels), value, count);
    }),
  ];
  const named = programs.filter((each) => isBegunBy(each, folded)).map(suggestionOf);
  const mostWords = Math.max(...found.map(({ count }) => count));
  const apt = found.filter(({ count, isWhole, isRefused }) => !isRefused && (isWhole || count === mostWords));
  return [...apt.map(({ suggestion }) => suggestion), ...named].slice(0, MOST_SUGGESTIONS);
}

/** A place or a term in the text of the box. */
interface Completed {
  suggestion: Suggestion;
  /** How many of the typed words it takes the place of. */
  count: number;
  /** Nothing of the text is left as words. */
  isWhole: boolean;
  /** It is said not to be wanted, and whoever says so is offered none of it. */
  isRefused: boolean;
}

function textBefore(text: string, words: readonly BoxWord[], count: number): string {
  return text.slice(0, words[words.length - count]?.start ?? 0);
}

/** Every word begins some word of the name, give or take a typo: what a program offers is no reason to suggest it. */
function isBegunBy({ name, program, city }: ListingName, words: readonly string[]): boolean {
  const names = foldedWords(`${name} ${program ?? ''}`);
  const known = [...names, ...foldedWords(city ?? '')];
  const begins = (typed: string, word: string) =>
    word.startsWith(typed) || (typosBetween(typed, word) ?? typosOfStart(typed, word)) !== undefined;
  return (
    words.every((typed) => known.some((word) => begins(typed, word))) &&
    words.some((typed) => names.some((word) => begins(typed, word)))
  );
}

function suggestionOf({ name, program, city, state, slug }: ListingName): Suggestion {
  return {
    kind: 'program',
    label: fullName({ name, program }),
    detail: city === null ? state : `${city}, ${state}`,
    href: `/programs/${slug}`,
  };
}
