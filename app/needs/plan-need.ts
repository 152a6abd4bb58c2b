import { html, type Markup } from '#app/design/markup.ts';
import type { Messages } from '#app/language/messages.ts';
import { networkNotKnownHtml } from '#app/listings/network-not-known.ts';
import type { PlanAnswer } from '#app/listings/plan-answer.ts';
import { isHalfKnown, nameOfPlan, notesBesideName } from '#app/listings/plan-text.ts';
import { findState } from '#app/vocabulary/states.ts';
import type { TermSlug } from '#app/vocabulary/terms.ts';
import type { TermRow } from './need-rows.ts';

/** How a program stands to a plan that was asked for: how far the answer goes, for which lines, and why. */
export function planNeedHtml(row: TermRow & { plan: PlanAnswer }, messages: Messages): Markup {
  const { plan } = row;
  const network = isHalfKnown(plan) && html`${networkNotKnownHtml(messages)}. `;
  const notes = notesOfNeed(row, messages).map((note) => html`${note} `);
  return html`${sentenceOfPlan(row.terms, plan, messages)} ${network}${notes}`;
}

/** "In network with Aetna or Cigna, says the program." Where any Blue plan will do, it names the one that is taken. */
export function sentenceOfPlan(terms: readonly TermSlug[], plan: PlanAnswer, messages: Messages): string {
  const isAny = plan.basis !== undefined && plan.grade !== 'likely' && plan.grade !== 'refused';
  const named = isAny && plan.basis ? [plan.basis] : terms;
  const names = named.map((term) => nameOfPlan(term, plan, messages));
  return messages.plans.asked[plan.grade](messages.search.chips.either(names));
}

export function notesOfNeed(
  { terms: [first], plan, otherState }: TermRow & { plan: PlanAnswer },
  messages: Messages,
) {
  return [
    ...(first ? notesBesideName(first, plan, messages) : []),
    ...(otherState ? [sayOtherState(otherState, messages)] : []),
  ];
}

/** A Medicaid of this state is taken, which is not that of the place searched. */
export function sayOtherState(state: string, { plans }: Messages): string {
  return plans.otherState(findState(state)?.name ?? state);
}
