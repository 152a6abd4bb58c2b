import { foldText } from './fold-text.ts';
import {
  GENERIC_WEIGHT,
  GENERIC_WORDS,
  LEGAL_WORDS,
  LIKENESS_EXPANSIONS,
  SMALL_WORDS,
  STATE_NAMES,
} from './name-words.ts';

/** One name as words to compare. */
export interface NameWords {
  /** In order, abbreviations expanded, small words and legal endings left out. */
  words: readonly string[];
  weights: readonly number[];
  /** The sum of the weights. */
  weight: number;
  /** The words run together: "kidstlc" for "KIDS TLC". */
  compact: string;
  /** As written, before anything is expanded or left out. */
  written: readonly string[];
}

/** The words of a text; an apostrophe is no gap, a period is one. */
export function rawWords(text: string): string[] {
  return foldText(text)
    .replace(/['’`]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

/** Single letters that stand together are one word: "U.S." and "V A". */
function joinLetters(words: readonly string[]): readonly string[] {
  if (!words.some((word) => word.length === 1)) return words;
  const joined: string[] = [];
  let run = '';
  for (const word of words) {
    if (/^[a-z]$/.test(word)) {
      run += word;
      continue;
    }
    if (run !== '') joined.push(run);
    run = '';
    joined.push(word);
  }
  if (run !== '') joined.push(run);
  return joined;
}

function fromWords(words: readonly string[], written: readonly string[]): NameWords {
  const weights = words.map((word) => (GENERIC_WORDS.has(word) ? GENERIC_WEIGHT : 1));
  const weight = weights.reduce((sum, each) => sum + each, 0);
  return { words, weights, weight, compact: words.join(''), written };
}

/** @param state two letters; its own abbreviation in a name is read as the state's name. */
export function nameWords(text: string, state: string): NameWords {
  const written = joinLetters(rawWords(text));
  const stateCode = state.toLowerCase();
  const words: string[] = [];
  for (const word of written) {
    const expanded =
      (word === stateCode ? STATE_NAMES.get(word) : undefined) ?? LIKENESS_EXPANSIONS.get(word);
    for (const part of expanded ?? [word]) {
      if (!SMALL_WORDS.has(part) && !LEGAL_WORDS.has(part)) words.push(part);
    }
  }
  return fromWords(words, written);
}

export function joinNames(names: readonly NameWords[]): NameWords {
  const [first, ...others] = names;
  if (first && others.length === 0) return first;
  return fromWords(
    names.flatMap(({ words }) => words),
    names.flatMap(({ written }) => written),
  );
}

const MIN_ACRONYM_LETTERS = 3;

/** A word of a short name is the first letters of the other name, with or without its small words. */
export function isAcronymOf(short: NameWords, long: NameWords): boolean {
  if (short.words.length === 0 || short.words.length > 2 || long.written.length < MIN_ACRONYM_LETTERS)
    return false;
  const bare = long.written.filter((word) => !LEGAL_WORDS.has(word));
  const initials = [bare, bare.filter((word) => !SMALL_WORDS.has(word))].map((words) =>
    words.map((word) => word[0]).join(''),
  );
  return short.words.some((word) => word.length >= MIN_ACRONYM_LETTERS && initials.includes(word));
}
