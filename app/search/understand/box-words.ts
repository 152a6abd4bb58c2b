/** One word of what was typed. */
export interface BoxWord {
  /** Small letters and digits alone, no accents. */
  folded: string;
  /** Where it stands in the typed text. */
  start: number;
  end: number;
  /** All its letters are capitals, in a text that also has small ones. */
  isShouted: boolean;
  /** A comma or the like stands behind it. */
  endsPart: boolean;
}

/** "D.C." is one word; "O'Brien" is one; all else that is no letter or digit parts words. */
const WORD = /\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}]+(?:['’‘ʻ`´][\p{L}\p{M}\p{N}]+)*/gu;
/** Not within "5:30". */
const PART_END = /^\s*(?:[,;\n]|:(?!\d))/;

export function boxWords(text: string): BoxWord[] {
  const isMixed = /\p{Ll}/u.test(text);
  return [...text.matchAll(WORD)].map((match) => {
    const [word] = match;
    const end = match.index + word.length;
    return {
      folded: foldWord(word),
      start: match.index,
      end,
      isShouted: isMixed && /\p{Lu}/u.test(word) && !/\p{Ll}/u.test(word),
      endsPart: PART_END.test(text.slice(end, end + 4)),
    };
  });
}

/** The folded words of a phrase. */
export function foldedWords(text: string): string[] {
  return boxWords(text).map(({ folded }) => folded);
}

function foldWord(word: string): string {
  const folded = word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
  return folded === '' ? word : folded;
}
