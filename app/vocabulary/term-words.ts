import type { TermSlug } from './terms.ts';
import { ENGLISH_TERM_WORDS } from './words/en/terms.ts';
import type { WordLanguage } from './words/languages.ts';
import type { TermWords } from './words/words-of.ts';

const TERM_WORDS: Readonly<Record<WordLanguage, Readonly<Record<TermSlug, TermWords>>>> = {
  en: ENGLISH_TERM_WORDS,
};

export function wordsOfTerm(slug: TermSlug, language: WordLanguage = 'en'): TermWords {
  return TERM_WORDS[language][slug];
}
