export interface Suggestion {
  kind: 'place' | 'term' | 'program' | 'plan';
  label: string;
  /** Where a program is. */
  detail?: string;
  /** The whole text of the box, once this is chosen; absent for a program. */
  fill?: string;
  href: string;
}

/** More are no help while one types. */
export const MOST_SUGGESTIONS = 8;
