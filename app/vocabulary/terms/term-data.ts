import type { Facet } from '../facets.ts';

/** One level of The ASAM Criteria. Editions run side by side, so a level is always a pair. */
export interface AsamLevel {
  edition: 3 | 4;
  code: string;
}

/** How strong the research is: A strong, B fair, C little. What for is said in the term's words. */
export type EvidenceTier = 'A' | 'B' | 'C';

/** What a term is, free of any language. */
export interface TermData {
  /** Unique over all facets, because statements hold bare slugs. */
  slug: string;
  facet: Facet;
  /** Holds for addiction care only: mental health care has no ASAM level. */
  asam?: readonly AsamLevel[];
  evidence?: EvidenceTier;
  abbreviation?: string;
}
