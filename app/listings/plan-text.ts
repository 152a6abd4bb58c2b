import type { Messages } from '#app/language/messages.ts';
import { ANY_BLUE, findPayer } from '#app/vocabulary/payers/payers.ts';
import { findState } from '#app/vocabulary/states.ts';
import { wordsOfTerm } from '#app/vocabulary/term-words.ts';
import type { TermSlug } from '#app/vocabulary/terms.ts';
import type { PlanAnswer } from './plan-answer.ts';

/** "Aetna", or "Medicaid of Colorado" where the source names the state. */
export function nameOfPlan(
  term: TermSlug,
  { state }: Pick<PlanAnswer, 'state'>,
  { plans }: Messages,
): string {
  const { label } = wordsOfTerm(term);
  return state ? plans.ofState(label, findState(state)?.name ?? state) : label;
}

/** The word of an answer: "In network". */
export function wordOfPlan({ grade }: PlanAnswer, { plans }: Messages): string {
  return plans.words[grade];
}

/** An answer of which only half is known: it takes the plan, and in which way nobody said. */
export function isHalfKnown({ grade }: PlanAnswer): boolean {
  return grade === 'bills';
}

/** A yes that may not hold for the visitor's own plan: half known, or told of some lines of it alone. */
export function isYesToAsk(plan: PlanAnswer): boolean {
  const [first] = plan.lines;
  return isHalfKnown(plan) || (first !== undefined && first.products.length > 0);
}

/** Whose word it is, for which lines of the plan, and what it rests on, a sentence each. */
export function notesOfPlan(term: TermSlug, plan: PlanAnswer, { plans }: Messages): string[] {
  const { grade } = plan;
  const by = grade === 'in-network' || grade === 'plan-list' ? [plans.saidBy[grade]] : [];
  const likely = grade === 'likely' ? [plans.likely] : [];
  return [...by, ...likely, ...narrowing(plan, { plans }), ...reasons(term, plan, { plans })];
}

/** The same beside a sentence that says whose word it is and that it is likely. */
export function notesBesideName(term: TermSlug, plan: PlanAnswer, { plans }: Messages): string[] {
  return [...narrowing(plan, { plans }), ...reasons(term, plan, { plans })];
}

type Words = Pick<Messages, 'plans'>;

/** The first of the lines gave the grade where it has one. */
function narrowing({ grade, lines }: PlanAnswer, { plans }: Words): string[] {
  const isGraded = grade !== 'likely' && grade !== 'not-known';
  return lines.flatMap(({ relation, products }, index) => {
    if (products.length === 0) return [];
    return [isGraded && index === 0 ? plans.only(products) : plans.lines[relation](products)];
  });
}

function reasons(term: TermSlug, { grade, basis }: PlanAnswer, { plans }: Words): string[] {
  const { because, ofProgram } = plans;
  if (!basis) {
    const isTaken = grade !== 'refused' && grade !== 'not-known';
    return isTaken && Object.hasOwn(ofProgram, term) ? [ofProgram[term as keyof typeof ofProgram]] : [];
  }
  if (grade === 'refused') return [basis === ANY_BLUE ? because.noBlue : because.noPrivate];
  if (grade !== 'likely') return [because.someBlue(wordsOfTerm(basis).label)];
  if (basis === 'private-insurance') return [because.private];
  if (basis === 'medicaid') return [because.medicaid];
  if (basis === ANY_BLUE) return [because.blue];
  return [because.manager(wordsOfTerm(basis).label, findPayer(term)?.certainty === 'high')];
}
