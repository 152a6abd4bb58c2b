import { mostTypos } from '../embedded/text/typo-rule.ts';

/** Longer words are no word that we know. */
const LONGEST = 64;

/**
 * Letters too many, too few, wrong, or neighbors swapped, and one more where the first letters differ; undefined
 * beyond what the typed word may hold.
 */
export function typosBetween(typed: string, word: string): number | undefined {
  if (typed === word) return 0;
  const firstDiffers = typed.charCodeAt(0) === word.charCodeAt(0) ? 0 : 1;
  const most = mostTypos(typed) - firstDiffers;
  if (most < 1 || Math.abs(typed.length - word.length) > most) return undefined;
  const edits = editsBetween(typed, word, most);
  return edits === undefined ? undefined : edits + firstDiffers;
}

/** The typos of words in the same places, all together; undefined where one pair is too far apart. */
export function typosInWords(typed: readonly string[], words: readonly string[]): number | undefined {
  if (typed.length !== words.length) return undefined;
  for (let at = 0; at < typed.length; at++) {
    // No word takes more than two: most are told apart by their length.
    if (Math.abs((typed[at] ?? '').length - (words[at] ?? '').length) > 2) return undefined;
  }
  let sum = 0;
  for (let at = 0; at < typed.length; at++) {
    const typos = typosBetween(typed[at] ?? '', words[at] ?? '');
    if (typos === undefined) return undefined;
    sum += typos;
  }
  return sum;
}

/** Rows of the table of edits, used again and again: a search measures thousands of pairs. */
const rowOfEdits = () => new Uint8Array(LONGEST + 1);
const ROWS: readonly [Uint8Array, Uint8Array, Uint8Array] = [rowOfEdits(), rowOfEdits(), rowOfEdits()];

function editsBetween(a: string, b: string, most: number): number | undefined {
  if (a.length > LONGEST || b.length > LONGEST) return undefined;
  let [beforeLast, last, current] = ROWS;
  for (let column = 0; column <= b.length; column++) last[column] = column;
  for (let row = 1; row <= a.length; row++) {
    current[0] = row;
    let smallest = row;
    const letter = a.charCodeAt(row - 1);
    for (let column = 1; column <= b.length; column++) {
      const change = last[column - 1]! + (letter === b.charCodeAt(column - 1) ? 0 : 1);
      let edits = Math.min(last[column]! + 1, current[column - 1]! + 1, change);
      const isSwap =
        row > 1 &&
        column > 1 &&
        letter === b.charCodeAt(column - 2) &&
        a.charCodeAt(row - 2) === b.charCodeAt(column - 1);
      if (isSwap) edits = Math.min(edits, beforeLast[column - 2]! + 1);
      current[column] = edits;
      if (edits < smallest) smallest = edits;
    }
    if (smallest > most) return undefined;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return last[b.length]! <= most ? last[b.length] : undefined;
}
