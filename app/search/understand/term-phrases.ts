import { SHARED_NAMES, untilChosen, WHICH_PLANS, type WhichPlan } from '#app/vocabulary/payers/which-plan.ts';
import { wordsOfTerm } from '#app/vocabulary/term-words.ts';
import { TERMS, type TermSlug } from '#app/vocabulary/terms.ts';
import { foldedWords } from './box-words.ts';
import { CHOSEN_PHRASES, NEVER_TERMS } from './phrase-choices.ts';

export interface TermPhrase {
  /** Folded, one blank between words. */
  text: string;
  words: readonly string[];
  /** Terms of one facet, of which any will do. */
  terms: readonly TermSlug[];
  /** Several plans are called so: the visitor is asked which. */
  which?: WhichPlan;
}

const IN_BRACKETS = /\(([^)]*)\)/g;

/** All that a term is called: its label, what stands in its brackets, and what else people say. */
export function namesOf({ slug, abbreviation }: (typeof TERMS)[number]): string[] {
  const { label, synonyms } = wordsOfTerm(slug);
  const inBrackets = [...label.matchAll(IN_BRACKETS)].map(([, inside = '']) => inside);
  return [
    label,
    label.replace(IN_BRACKETS, ' '),
    ...inBrackets,
    ...synonyms,
    ...(abbreviation ? [abbreviation] : []),
  ];
}

/** Each name that means one term, and those that were chosen or are asked about. Any other name that two terms share means neither. */
function collectPhrases(): Map<string, TermPhrase> {
  const meanings = new Map<string, Set<TermSlug>>();
  for (const term of TERMS) {
    for (const name of namesOf(term)) {
      const text = foldedWords(name).join(' ');
      meanings.set(text, (meanings.get(text) ?? new Set()).add(term.slug));
    }
  }
  const phrases = new Map<string, TermPhrase>();
  const add = (text: string, terms: readonly TermSlug[]) =>
    phrases.set(text, { text, words: text.split(' '), terms });
  for (const [text, terms] of meanings) {
    if (text !== '' && terms.size === 1 && !NEVER_TERMS.has(text)) add(text, [...terms]);
  }
  for (const [text, terms] of Object.entries(CHOSEN_PHRASES)) add(text, terms);
  for (const which of WHICH_PLANS) {
    const shared = SHARED_NAMES[which];
    for (const name of [shared.name, ...shared.alsoWritten]) {
      const words = foldedWords(name);
      const text = words.join(' ');
      phrases.set(text, { text, words, terms: untilChosen(shared), which });
    }
  }
  return phrases;
}

const PHRASES = collectPhrases();

export const TERM_PHRASES: readonly TermPhrase[] = [...PHRASES.values()];

const PHRASES_OF_LENGTH = new Map<number, TermPhrase[]>();
for (const phrase of TERM_PHRASES) {
  const { length } = phrase.words;
  PHRASES_OF_LENGTH.set(length, [...(PHRASES_OF_LENGTH.get(length) ?? []), phrase]);
}

export const LONGEST_PHRASE = Math.max(...TERM_PHRASES.map(({ words }) => words.length));

/** Every word that is a part of some name of a term. */
const WORDS_OF_TERMS: ReadonlySet<string> = new Set(TERM_PHRASES.flatMap(({ words }) => words));

export function phraseOf(words: readonly string[]): TermPhrase | undefined {
  return PHRASES.get(words.join(' '));
}

export function phrasesOfLength(words: number): readonly TermPhrase[] {
  return PHRASES_OF_LENGTH.get(words) ?? [];
}

/** A word that is itself a part of some term's name means itself, however near it comes to another. */
export function isMisspelling(typed: readonly string[], words: readonly string[]): boolean {
  return typed.every((word, at) => word === words[at] || !WORDS_OF_TERMS.has(word));
}
