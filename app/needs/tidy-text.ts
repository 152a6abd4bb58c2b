/** Trims, and joins blanks and what cannot be seen to one blank. */
export function joinBlanks(text: string): string {
  // A lone surrogate would come back from a URL as the replacement sign.
  return text
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** By code points, so that no half of a surrogate pair is left. */
export function firstLetters(text: string, most: number): string {
  return Array.from(text).slice(0, most).join('');
}
