import type { SearchData } from './load-search.server.ts';

/** How many programs the search shows over all its pages. */
export function countOfAll({ total, state }: Pick<SearchData, 'total' | 'state'>): number {
  return total.yes + (state.certainty === 'sure' ? 0 : total.open);
}
