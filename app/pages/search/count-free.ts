import type { Needs } from '#app/needs/needs.ts';
import type { SearchEngine, SearchQuery } from '#app/search/engine.ts';

/** Of those that say they take no payment; 0 where no plan is asked for. They take no insurance, so a need for a plan denies them. */
export async function countFree(engine: SearchEngine, query: SearchQuery): Promise<number> {
  if (!query.needs.payers && !query.needs.payment) return 0;
  const needs = needsWithoutPayment(query.needs);
  const { total } = await engine.search({ ...query, needs, certainty: 'all', page: 1, size: 0, facets: [] });
  return total.yes;
}

/** The same needs, with no payment asked for in place of a plan. */
export function needsWithoutPayment({ payers: _, payment: __, ...others }: Needs): Needs {
  return { ...others, assistance: ['no-charge'] };
}
