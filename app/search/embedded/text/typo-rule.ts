const HAS_DIGIT = /\p{N}/u;
const LETTERS_FOR_ONE = 5;
const LETTERS_FOR_TWO = 9;

/**
 * How many typos a typed word may hold: one from 5 letters, two from 9, none beside a digit. A typo is a letter too
 * many, one too few, a wrong one, or two neighbors swapped. A wrong first letter counts twice, as it is the one that
 * people get right: a word is as far off as its edits, and one more where the first letters differ.
 */
export function mostTypos(word: string): number {
  if (word.length < LETTERS_FOR_ONE || HAS_DIGIT.test(word)) return 0;
  return word.length < LETTERS_FOR_TWO ? 1 : 2;
}
