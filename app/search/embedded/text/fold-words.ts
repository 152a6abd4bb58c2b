import { LONGEST_WORD } from '#app/needs/search-state.ts';

const PLAIN = /^[ -~]*$/;
const IN_NEED_OF_CARE = /['.&]/;
const COMBINING_MARKS = /\p{M}+/gu;
const APOSTROPHES = /['’‘ʻ`´]/gu;
/** The dots of "L.A. Care". */
const DOTS_OF_INITIALS = /(?<=(?<![\p{L}\p{N}])\p{L})\.(?=\p{L}(?![\p{L}\p{N}]))/gu;
const PLAIN_WORDS = /[a-z0-9]+/g;
const WORDS = /[\p{L}\p{N}]+/gu;
const NO_WORDS: readonly string[] = [];

/** The words of a text as search compares them: small letters, no accents, no apostrophes, "and" for "&". */
export function foldWords(text: string): readonly string[] {
  const words =
    PLAIN.test(text) && !IN_NEED_OF_CARE.test(text)
      ? text.toLowerCase().match(PLAIN_WORDS)
      : folded(text).match(WORDS);
  if (!words) return NO_WORDS;
  return words.some((word) => word.length > LONGEST_WORD)
    ? words.map((word) => word.slice(0, LONGEST_WORD))
    : words;
}

function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(COMBINING_MARKS, '')
    .replace(APOSTROPHES, '')
    .replace(DOTS_OF_INITIALS, '')
    .replaceAll('&', ' and ')
    .toLowerCase();
}
