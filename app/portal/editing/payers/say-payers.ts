import type { Messages } from '#app/language/messages.ts';
import { findState } from '#app/vocabulary/states.ts';
import { wordsOfTerm } from '#app/vocabulary/term-words.ts';
import { namedByField, type PlanLineDraft } from './payers-value.ts';

/** What a plan is called, or the text that names none. */
export function sayPlan(field: string): string {
  const named = namedByField(field);
  return 'term' in named ? wordsOfTerm(named.term).label : named.typed;
}

/** "in network for HMO and PPO plans; not taken for Medicaid plans". */
export function sayPlanLines(lines: readonly PlanLineDraft[], { editingTables, plans }: Messages): string {
  const { payers } = editingTables;
  return payers.joined(
    lines.map(({ relation, products, state }) => {
      const said = payers.says[relation];
      const ofState = state ? `${findState(state)?.name ?? state}: ${said}` : said;
      return products.length === 0 ? ofState : payers.ofLines(ofState, plans.linesOf(products));
    }),
  );
}
