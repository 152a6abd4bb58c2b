import { MOST_WORDS } from '#app/needs/search-state.ts';
import { foldWords } from './fold-words.ts';
import { isFreeWord } from './free-words.ts';
import { mostTypos } from './typo-rule.ts';
import type { WantedWord } from './walk-words.ts';

export interface TypedWord extends WantedWord {
  /** A listing may miss it. */
  free: boolean;
}

const ENDS_IN_BLANK = /\s$/;

/** The words that a text asks for, each once. The last is open unless a blank follows it. */
export function readText(text: string): TypedWord[] {
  const all = foldWords(text);
  const isOpenAt = (index: number) => index === all.length - 1 && !ENDS_IN_BLANK.test(text);
  return all
    .map((word, index) => typedWord(word, isOpenAt(index)))
    .filter(({ word }, index) => !all.includes(word, index + 1))
    .slice(0, MOST_WORDS);
}

function typedWord(word: string, wouldBeOpen: boolean): TypedWord {
  const free = isFreeWord(word);
  return { word, free, open: wouldBeOpen && !free, typos: free ? 0 : mostTypos(word) };
}
