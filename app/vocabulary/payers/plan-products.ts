/** Lines of plans inside one payer: a program can be in network for one line and not for the next. */
export const PLAN_PRODUCTS = ['hmo', 'ppo', 'medicaid', 'medicare-advantage', 'marketplace'] as const;

export type PlanProduct = (typeof PLAN_PRODUCTS)[number];

export function isPlanProduct(word: string): word is PlanProduct {
  return (PLAN_PRODUCTS as readonly string[]).includes(word);
}
