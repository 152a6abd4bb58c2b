import type { Messages } from '#app/language/messages.ts';
import { useMessages } from '#app/language/use-messages.ts';
import { NetworkNotKnown } from '#app/listings/network-not-known.tsx';
import type { PlanAnswer } from '#app/listings/plan-answer.ts';
import { isHalfKnown, nameOfPlan, notesBesideName } from '#app/listings/plan-text.ts';
import { findState } from '#app/vocabulary/states.ts';
import type { TermSlug } from '#app/vocabulary/terms.ts';
import type { TermRow } from './need-rows.ts';

interface PlanNeedProps {
  row: TermRow & { plan: PlanAnswer };
}

/** How a program stands to a plan that was asked for: how far the answer goes, for which lines, and why. */
export function PlanNeed({ row }: PlanNeedProps) {
  const messages = useMessages();
  const { plan } = row;
  return (
    <>
      {sentenceOfPlan(row.terms, plan, messages)}{' '}
      {isHalfKnown(plan) && (
        <>
          <NetworkNotKnown />
          {'. '}
        </>
      )}
      {notesOfNeed(row, messages).map((note) => `${note} `)}
    </>
  );
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
    ...(otherState ? [messages.plans.otherState(findState(otherState)?.name ?? otherState)] : []),
  ];
}
