import type { TypedWord } from './read-text.ts';
import { walkWords } from './walk-words.ts';
import type { IndexPart } from './word-index.ts';

/** A word of the index that a typed word can mean. */
export interface FoundWord {
  part: IndexPart;
  /** Its place in the part's list. */
  word: number;
  typos: number;
  begun: boolean;
}

/** Words with typos that one typed word can mean, the likest first: more would cost time and help nobody. */
const MOST_WITH_TYPOS = 500;

export function findWords(typed: TypedWord, parts: readonly IndexPart[]): FoundWord[] {
  const found: FoundWord[] = [];
  for (const part of parts) {
    walkWords(part.postings.list, typed, (word, typos, begun) => found.push({ part, word, typos, begun }));
  }
  const right = found.filter(({ typos }) => typos === 0);
  const wrong = found.filter(({ typos }) => typos > 0).sort((a, b) => a.typos - b.typos);
  return [...right, ...wrong.slice(0, MOST_WITH_TYPOS)];
}
