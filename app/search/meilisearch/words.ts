import { wordsOfTerm } from '#app/vocabulary/term-words.ts';
import { findTerm, type TermSlug } from '#app/vocabulary/terms.ts';
import type { SearchDocument } from '../document.ts';
import { foldWords } from '../embedded/text/fold-words.ts';
import {
  CITY_PLACE,
  eachWord,
  PROGRAM_PLACE,
  STATE_PLACE,
  STREET_PLACE,
} from '../embedded/text/places-of-words.ts';
import { readText } from '../embedded/text/read-text.ts';

/** The searchable fields, the weightiest first. */
export const WORD_FIELDS = ['name', 'program', 'city', 'labels', 'area', 'street'] as const;

export type WordField = (typeof WORD_FIELDS)[number];

/** The words of a listing as the embedded engine reads them, with both spellings of "St." and the like. */
export function wordsOfDocument(document: SearchDocument): Record<WordField, string> {
  const words: Record<WordField, string[]> = {
    name: [],
    program: [],
    city: [],
    labels: [],
    area: [],
    street: [],
  };
  eachWord(document, (word, place) => void words[fieldOf(place)].push(word));
  for (const slug of document.yes) words.labels.push(...namesOfTerm(slug));
  return {
    name: words.name.join(' '),
    program: words.program.join(' '),
    city: words.city.join(' '),
    labels: [...new Set(words.labels)].join(' '),
    area: words.area.join(' '),
    street: words.street.join(' '),
  };
}

function fieldOf(place: number): WordField {
  if (place < PROGRAM_PLACE) return 'name';
  if (place < CITY_PLACE) return 'program';
  if (place < STATE_PLACE) return 'city';
  return place < STREET_PLACE ? 'area' : 'street';
}

const NAMES_OF_TERMS = new Map<TermSlug, readonly string[]>();

/** All words that a term is called by. */
function namesOfTerm(slug: TermSlug): readonly string[] {
  let names = NAMES_OF_TERMS.get(slug);
  if (!names) {
    const { label, synonyms } = wordsOfTerm(slug);
    names = findTerm(slug) ? [label, ...synonyms].flatMap(foldWords) : [];
    NAMES_OF_TERMS.set(slug, names);
  }
  return names;
}

/**
 * What the server is asked for a visitor's words: those that a listing must hold. A blank at the end tells it that the last
 * word is whole.
 */
export function askedWords(text: string): string {
  const words = readText(text);
  const asked = words.filter(({ free }) => !free);
  const isOpen = asked.at(-1)?.open === true;
  return asked.map(({ word }) => word).join(' ') + (asked.length > 0 && !isOpen ? ' ' : '');
}
