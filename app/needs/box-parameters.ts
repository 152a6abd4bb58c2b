import { isWhichPlan, type WhichPlan } from '#app/vocabulary/payers/which-plan.ts';
import { isTermSlug, type TermSlug } from '#app/vocabulary/terms.ts';
import { firstLetters, joinBlanks } from './tidy-text.ts';

/** In code points; what is longer is cut. */
export const LONGEST_BOX_TEXT = 200;

/** What the forms with a box send beside a search's own parameters. */
export interface BoxParameters {
  /** What was typed to be understood; undefined where no box was sent. */
  find: string | undefined;
  /** Terms of any facet, from a choice that mixes facets. */
  plans: TermSlug[];
  /** What was typed as the name of a plan; empty where nothing was. */
  card: string;
  /** Several plans have the name that was typed, and the visitor is asked which. */
  which: WhichPlan | undefined;
  /** What was typed and has been understood: for the notice that says how. */
  read: string;
  /** All else: the search. */
  search: URLSearchParams;
}

/** Total. */
export function readBoxParameters(params: URLSearchParams): BoxParameters {
  const search = new URLSearchParams(params);
  for (const name of ['find', 'plan', 'card', 'which', 'read']) search.delete(name);
  const find = params.get('find');
  const plans = [...new Set(params.getAll('plan'))];
  const which = params.get('which') ?? '';
  // Left in the search, where what nobody knows is named.
  for (const plan of plans) if (!isTermSlug(plan)) search.append('plan', plan);
  if (which !== '' && !isWhichPlan(which)) search.append('which', which);
  return {
    find: find === null ? undefined : tidyBoxText(find),
    plans: plans.filter(isTermSlug),
    card: tidyBoxText(params.get('card') ?? ''),
    which: isWhichPlan(which) ? which : undefined,
    read: tidyBoxText(params.get('read') ?? ''),
    search,
  };
}

/** Trims, joins blanks and cuts to the longest text that the box reads. */
export function tidyBoxText(text: string): string {
  return firstLetters(joinBlanks(text.slice(0, 4 * LONGEST_BOX_TEXT)), LONGEST_BOX_TEXT).trimEnd();
}
