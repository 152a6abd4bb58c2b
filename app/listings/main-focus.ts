import type { TermSlug } from '../vocabulary/terms.ts';

/** What tells one kind of program from another; the many other things that a program treats are details of these. */
const MAIN: ReadonlySet<TermSlug> = new Set<TermSlug>(['substance-use', 'mental-health']);

/** The main terms of what a listing treats, or all of them where none is main. */
export function mainFocus(focus: readonly TermSlug[]): readonly TermSlug[] {
  const main = focus.filter((term) => MAIN.has(term));
  return main.length > 0 ? main : focus;
}
