import { TERMS, type TermSlug } from '#app/vocabulary/terms.ts';
import type { PlanAcceptance } from './plan-acceptance.ts';
import type { Statement } from './statement.ts';

const EVERYTHING: readonly TermSlug[] = TERMS.map(({ slug }) => slug);
const ALL_BUT_PAYERS: readonly TermSlug[] = TERMS.filter(({ facet }) => facet !== 'payers').map(
  ({ slug }) => slug,
);

/**
 * What a source says of plans, in the form that the fold reads. A plan of another state answers nothing: the Medicaid of
 * one state is not that of the next. What is refused for one line of a payer's plans alone denies no payer. A program
 * that names its plans left the others out; a plan's list speaks of no other plan.
 */
export function answersOfAcceptances(
  plans: readonly PlanAcceptance[],
): Pick<Statement, 'yes' | 'no' | 'silent'> {
  const local = plans.filter(({ isElsewhere }) => !isElsewhere);
  const yes = new Set(local.flatMap(({ payer, relation }) => (relation === 'refused' ? [] : [payer])));
  const no = new Set(
    local.flatMap(({ payer, relation, product }) =>
      relation === 'refused' && !product && !yes.has(payer) ? [payer] : [],
    ),
  );
  const isOwnList = plans.some(({ relation }) => relation !== 'plan-list');
  return { yes: [...yes], no: [...no], silent: isOwnList ? ALL_BUT_PAYERS : EVERYTHING };
}
