import type { Area } from './area.ts';
import type { SearchEngine, SearchQuery } from './engine.ts';

/** Listings of the same state that are in no radius, because they withhold their address. */
export async function countWithheld(engine: SearchEngine, query: SearchQuery, area: Area): Promise<number> {
  if (area.kind !== 'near' || !area.state) return 0;
  const place = { kind: 'state', state: area.state, withheldOnly: true } as const;
  const anchors = { care: query.anchors.care, place };
  const { total } = await engine.search({ ...query, anchors, sort: 'name', page: 1, size: 0, facets: [] });
  return total.yes + (query.certainty === 'sure' ? 0 : total.open);
}
