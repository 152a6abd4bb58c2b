import type { SearchEngine, SearchQuery } from './engine.ts';

/** Listings that a search would show if it asked for those that fit into the free hours in part; 0 without free hours. */
export async function countInPart(engine: SearchEngine, query: SearchQuery): Promise<number> {
  if (!query.week) return 0;
  const week = { ...query.week, fit: 'part' } as const;
  const { total } = await engine.search({ ...query, week, sort: 'name', page: 1, size: 0, facets: [] });
  return total.yes + (query.certainty === 'sure' ? 0 : total.open);
}
