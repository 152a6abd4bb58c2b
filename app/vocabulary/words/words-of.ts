/** One language's words for a term. */
export interface TermWords {
  label: string;
  /** One plain sentence in our own words, without a medical promise. */
  plain: string;
  /** Other names that people type: brands, abbreviations, everyday words. */
  synonyms: readonly string[];
  /** What the evidence tier rests on, where it needs saying. */
  evidence?: string;
}

/** A term without words does not compile. */
export type WordsOf<Terms extends readonly { slug: string }[]> = Record<Terms[number]['slug'], TermWords>;
