import type { FactLine } from './collect-facts.ts';

/**
 * The line of a plan that says what holds for all that nobody named: it takes no insurance at all, or it takes private
 * insurance and its plans are not listed. Undefined where nothing is known of them.
 */
export function lineOfUnnamedPlans(lines: readonly FactLine[]): FactLine | undefined {
  const unnamed = lines.filter(({ answer, plan }) => answer === 'unknown' || plan?.basis !== undefined);
  const isRefused = unnamed.every(
    ({ answer, plan }) => answer === 'no' && plan?.basis === 'private-insurance',
  );
  if (isRefused) return unnamed[0];
  return unnamed.find(({ plan }) => plan?.grade === 'likely' && plan.basis === 'private-insurance');
}
