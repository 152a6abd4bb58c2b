import { wordsOfTerm } from '#app/vocabulary/term-words.ts';
import { TERMS, type TermSlug } from '#app/vocabulary/terms.ts';
import { foldWords } from './fold-words.ts';
import { SMALL_WORDS } from './free-words.ts';

/** One way to name a term, in words that say something, none twice. */
export interface TermPhrase {
  slug: TermSlug;
  words: readonly string[];
}

const IN_BRACKETS = /\(([^)]*)\)/g;

/** All names of all terms: labels, what stands in their brackets ("CBT"), and synonyms. */
export const TERM_PHRASES: readonly TermPhrase[] = TERMS.flatMap(({ slug }) =>
  phrasesOf(slug).map((words) => ({ slug, words })),
);

function phrasesOf(slug: TermSlug): string[][] {
  const { label, synonyms } = wordsOfTerm(slug);
  const inBrackets = [...label.matchAll(IN_BRACKETS)].map(([, inside = '']) => inside);
  const texts = [label.replace(IN_BRACKETS, ' '), ...inBrackets, ...synonyms];
  return texts.map(wordsThatSay).filter((words) => words.length > 0);
}

function wordsThatSay(text: string): string[] {
  return [...new Set(foldWords(text))].filter((word) => !SMALL_WORDS.has(word));
}

/** The singular, as far as an ending tells: "families" is "family", "groups" is "group". */
export function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss')) return word;
  return word.endsWith('ies') && word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}
