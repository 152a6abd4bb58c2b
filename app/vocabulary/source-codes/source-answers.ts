import type { DetailSlug } from '../details.ts';
import type { TermSlug } from '../terms.ts';

/** What one row of a source says, in our words. A term in no list was a box that the row left unticked. */
export interface SourceAnswers {
  yes: TermSlug[];
  no: TermSlug[];
  /** Terms on which the row could not speak, at the level of release, category or row. */
  silent: TermSlug[];
  details: DetailSlug[];
  /** Codes or words that no map knows: never dropped without being named. */
  unmapped: { category: string; value: string }[];
  /** A "no" that the same row contradicts: the yes stays, the no is dropped. */
  contradictions: { code: string; term: TermSlug }[];
}
