/** Words in the order of their letters, and for each how many letters it begins with as the word before it does. */
export interface WordList {
  words: readonly string[];
  shared: Uint8Array;
}

/** Of sorted words, none twice. */
export function wordListOf(words: readonly string[]): WordList {
  const shared = new Uint8Array(words.length);
  for (let i = 1; i < words.length; i++) shared[i] = sharedLetters(words[i - 1]!, words[i]!);
  return { words, shared };
}

function sharedLetters(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let same = 0;
  while (same < most && one.charCodeAt(same) === other.charCodeAt(same)) same++;
  return same;
}

/** The place of the first word that does not stand before `word`. */
export function lowerBound(words: readonly string[], word: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (words[middle]! < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
