/** Languages that the vocabulary has words in; each has a folder here. */
export const WORD_LANGUAGES = ['en'] as const;

export type WordLanguage = (typeof WORD_LANGUAGES)[number];
