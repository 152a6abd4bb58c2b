import { findPlan } from '#app/search/understand/find-plan.ts';
import { isPlanTerm } from '#app/vocabulary/payers/payers.ts';
import { SHARED_NAMES, type WhichPlan } from '#app/vocabulary/payers/which-plan.ts';
import { wordsOfTerm } from '#app/vocabulary/term-words.ts';
import { isTermSlug, type TermSlug } from '#app/vocabulary/terms.ts';
import { MEDICAID, type NamedByLine } from './payers-value.ts';

export type PlanTrouble = 'planUnknown' | 'planKind' | 'planWhich' | 'planMedicaid';

/** The plans of which one has to be chosen; undefined where a text is no name of several. */
export function sharedPlan(typed: string): { which: WhichPlan; choices: TermSlug[] } | undefined {
  const which = findPlan(typed)?.which;
  if (!which) return undefined;
  const { choices, unsure } = SHARED_NAMES[which];
  return { which, choices: [...choices, ...(unsure ? [unsure] : [])] };
}

/** The plan that was typed, or chosen where several have the name; else the text as it was typed. */
export function namedPlan(typed: string, chosen: string): NamedByLine {
  if (isTermSlug(chosen) && isPlanTerm(chosen) && chosen !== MEDICAID) {
    const isMeant = typed === wordsOfTerm(chosen).label || sharedPlan(typed)?.choices.includes(chosen);
    if (isMeant) return { term: chosen };
  }
  return troubleWithPlan(typed) ? { typed } : { term: findPlan(typed)?.terms[0] as TermSlug };
}

/** Why a text names no plan that can be answered here. */
export function troubleWithPlan(typed: string): PlanTrouble | undefined {
  const found = findPlan(typed);
  const [term] = found?.terms ?? [];
  if (!term) return 'planUnknown';
  if (found?.which) return 'planWhich';
  if (term === MEDICAID) return 'planMedicaid';
  return isPlanTerm(term) ? undefined : 'planKind';
}
