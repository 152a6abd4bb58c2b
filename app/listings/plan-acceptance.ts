import type { PlanProduct } from '#app/vocabulary/payers/plan-products.ts';
import type { TermSlug } from '#app/vocabulary/terms.ts';

/**
 * How a program stands to a plan. in-network: the program says so. plan-list: the plan's own list has it. bills: it
 * sends the bill, and nobody says whether it is in network. refused: it does not take the plan.
 */
export const PLAN_RELATIONS = ['in-network', 'plan-list', 'bills', 'refused'] as const;

export type PlanRelation = (typeof PLAN_RELATIONS)[number];

/** What a source says of one plan, or of one line of it. */
export interface PlanAcceptance {
  /** A payer, or a public program among the ways of paying. */
  payer: TermSlug;
  relation: PlanRelation;
  /** Absent where the source speaks of all that the payer sells. */
  product?: PlanProduct;
  /** USPS code of the state whose plan is meant; absent where none is named. */
  state?: string;
  /** The plan is that of another state than the program's: told, and no answer to anything that is asked here. */
  isElsewhere?: true;
}
