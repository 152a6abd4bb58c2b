/** They join the words of a phrase, and say nothing themselves. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  'a an and at by for from in of on or the to with'.split(' '),
);

/**
 * Nearly every program means them, or they speak of the search itself ("places near me that take …"), so a listing need not hold
 * them; one that does comes first. The list stays short: a word that is on it can no longer leave anything out.
 */
const COMMON_WORDS: ReadonlySet<string> = new Set(
  `accept accepting accepts care center centers centre clinic clinics facilities facility help i is me my near need
  place places program programs rehab rehabilitation rehabs service services take takes that treatment who`.split(
    /\s+/,
  ),
);

/** Whether a listing may miss the word. */
export function isFreeWord(word: string): boolean {
  return SMALL_WORDS.has(word) || COMMON_WORDS.has(word);
}
