import { isPayer } from '#app/vocabulary/payers/payers.ts';
import { COMPANION_WORDS } from './filler-words.ts';
import { type Draft, type Span, type TermSpan, take } from './span.ts';

/**
 * "Aetna PPO", "Cigna health insurance": beside the name of a plan such a word is a part of it. As a need of its own it would
 * ask of a program that takes the plan to have said besides that it takes private insurance.
 */
export function joinPlanLines(draft: Draft): void {
  for (let at = 0; at < draft.words.length; at++) {
    const plan = draft.taken[at];
    if (!isPlanName(plan) || plan.from !== at) continue;
    const after = neighbor(draft, plan.to, 1);
    const before = neighbor(draft, plan.from - 1, -1);
    const from = isKindAlone(before) ? before.from : plan.from;
    const to = isKindAlone(after) ? after.to : plan.to;
    if (from !== plan.from || to !== plan.to) take(draft, { ...plan, from, to });
  }
}

/** What stands next, behind words that only go along with a term. */
function neighbor({ words, taken }: Draft, at: number, step: 1 | -1): Span | undefined {
  let next = at;
  while (words[next] && !taken[next] && COMPANION_WORDS.has(words[next]?.folded ?? '')) next += step;
  return taken[next];
}

function isPlanName(span: Span | undefined): span is TermSpan {
  return span?.kind === 'term' && span.terms.every(isPayer);
}

function isKindAlone(span: Span | undefined): span is TermSpan {
  return span?.kind === 'term' && span.terms.join() === 'private-insurance';
}
