import { lowerBound, type WordList } from './word-list.ts';

/** What is looked for: `open` words may be the beginning of a longer one. */
export interface WantedWord {
  word: string;
  open: boolean;
  /** See `mostTypos`. */
  typos: number;
}

/** Gets the place of a word in the list, its typos, and whether only its beginning was typed. */
export type Found = (place: number, typos: number, begun: boolean) => void;

const FAR = 255;
const LAST_LETTER = '\uffff';

/** Finds all words of the list that can be meant. */
export function walkWords(list: WordList, wanted: WantedWord, found: Found): void {
  if (wanted.typos > 0) new TypoWalk(list, wanted, found).walk();
  else findExact(list.words, wanted, found);
}

function findExact(words: readonly string[], { word, open }: WantedWord, found: Found): void {
  for (let place = lowerBound(words, word); place < words.length; place++) {
    const length = words[place]!.length;
    if (open ? !words[place]!.startsWith(word) : words[place] !== word) return;
    found(place, 0, length !== word.length);
  }
}

/**
 * Measures edit distances (letters too many, too few, wrong, neighbors swapped) to all words in turn. Row `d` of the table
 * holds the distances from the first `d` letters of the list's word to each beginning of the typed one; words that
 * begin alike share rows, and once every number of a row is too large, all words with that beginning are passed over.
 */
class TypoWalk {
  #list: WordList;
  #wanted: WantedWord;
  #found: Found;
  #width: number;
  #rows: Uint8Array;
  /** Per row, the smallest distance from a beginning of the list's word to the whole typed one. */
  #begun: Uint8Array;

  constructor(list: WordList, wanted: WantedWord, found: Found) {
    this.#list = list;
    this.#wanted = wanted;
    this.#found = found;
    this.#width = wanted.word.length + 1;
    const rows = wanted.word.length + wanted.typos + 2;
    this.#rows = new Uint8Array(rows * this.#width);
    this.#begun = new Uint8Array(rows);
    for (let j = 0; j < this.#width; j++) this.#rows[j] = j;
    this.#begun[0] = FAR;
  }

  walk(): void {
    const { words, shared } = this.#list;
    const { word: typed, typos, open } = this.#wanted;
    const firstLetter = typed.charCodeAt(0);
    // One typo is never at the first letter, where it counts twice.
    const from = typos === 1 ? lowerBound(words, typed.charAt(0)) : 0;
    const to = typos === 1 ? lowerBound(words, typed.charAt(0) + LAST_LETTER) : words.length;
    /** How many rows hold for the word last looked at. */
    let depth = 0;
    /** The row at which words that begin so were given up, and what was found until then; 0 for none. */
    let deadAt = 0;
    let deadTypos = FAR;
    for (let place = from; place < to; place++) {
      const same = place === from ? 0 : shared[place]!;
      if (deadAt > 0 && same >= deadAt) {
        if (deadTypos <= typos) this.#found(place, deadTypos, true);
        continue;
      }
      const word = words[place]!;
      const extra = word.charCodeAt(0) === firstLetter ? 0 : 1;
      depth = Math.min(depth, same);
      deadAt = 0;
      while (depth < word.length && deadAt === 0) {
        depth++;
        if (this.#fillRow(word, depth) > typos - extra) deadAt = depth;
      }
      const whole = deadAt > 0 ? FAR : this.#distanceAt(depth);
      const begun = open ? this.#begun[depth]! : FAR;
      deadTypos = begun + extra;
      const distance = Math.min(whole, begun);
      if (distance + extra <= typos) this.#found(place, distance + extra, whole > distance);
    }
  }

  #distanceAt(row: number): number {
    const typed = this.#width - 1;
    return Math.abs(row - typed) <= this.#wanted.typos ? this.#rows[row * this.#width + typed]! : FAR;
  }

  /** Only the columns that can hold a small enough number; returns the smallest. */
  #fillRow(word: string, row: number): number {
    const rows = this.#rows;
    const width = this.#width;
    const { word: typed, typos } = this.#wanted;
    const letter = word.charCodeAt(row - 1);
    const letterBefore = row > 1 ? word.charCodeAt(row - 2) : -1;
    const low = Math.max(1, row - typos);
    const high = Math.min(typed.length, row + typos);
    const at = row * width;
    const above = at - width;
    rows[at] = row;
    let smallest = row;
    if (low > 1) rows[at + low - 1] = FAR;
    for (let j = low; j <= high; j++) {
      const typedLetter = typed.charCodeAt(j - 1);
      let distance = rows[above + j - 1]! + (typedLetter === letter ? 0 : 1);
      if (rows[above + j]! < distance) distance = rows[above + j]! + 1;
      if (rows[at + j - 1]! < distance) distance = rows[at + j - 1]! + 1;
      if (j > 1 && typedLetter === letterBefore && typed.charCodeAt(j - 2) === letter) {
        const swapped = rows[above - width + j - 2]! + 1;
        if (swapped < distance) distance = swapped;
      }
      rows[at + j] = distance;
      if (distance < smallest) smallest = distance;
    }
    if (high < typed.length) rows[at + high + 1] = FAR;
    this.#begun[row] = Math.min(this.#begun[row - 1]!, this.#distanceAt(row));
    return smallest;
  }
}
