import type { SearchState } from '#app/needs/search-state.ts';
import { type Area, placeAnchorOf } from './area.ts';
import type { SearchQuery } from './engine.ts';

/** What an engine is asked for a search whose place was found. The first order that applies is the default. */
export function queryOfSearch(
  state: SearchState,
  area: Area,
  { size, facets }: Pick<SearchQuery, 'size' | 'facets'>,
): SearchQuery {
  const hasPoint = 'point' in area;
  const hasText = state.text !== '';
  const applies = { relevance: hasText, nearest: hasPoint, confirmed: true, name: true, default: false };
  const sort = state.sort !== 'default' && applies[state.sort] ? state.sort : undefined;
  return {
    text: state.text,
    anchors: { care: state.care, place: placeAnchorOf(area) },
    needs: state.needs,
    certainty: state.certainty,
    sort: sort ?? (hasText ? 'relevance' : hasPoint ? 'nearest' : 'confirmed'),
    page: state.page,
    size,
    facets,
  };
}
