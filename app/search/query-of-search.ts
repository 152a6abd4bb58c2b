import type { SearchState } from '#app/needs/search-state.ts';
import { weekNeedOf } from '#app/needs/week-need.ts';
import { type Area, placeAnchorOf, timeZoneOf } from './area.ts';
import type { SearchQuery } from './engine.ts';

/**
 * What an engine is asked for a search whose place was found. The first order that applies is the default. `now` says in
 * which week clocks are compared.
 */
export function queryOfSearch(
  state: SearchState,
  area: Area,
  { size, facets }: Pick<SearchQuery, 'size' | 'facets'>,
  now: Date,
): SearchQuery {
  const hasPoint = 'point' in area;
  const hasText = state.text !== '';
  const applies = { relevance: hasText, nearest: hasPoint, confirmed: true, name: true, default: false };
  const sort = state.sort !== 'default' && applies[state.sort] ? state.sort : undefined;
  const week = weekNeedOf(state, timeZoneOf(area), now);
  return {
    text: state.text,
    anchors: { care: state.care, place: placeAnchorOf(area) },
    needs: state.needs,
    ...(week ? { week } : {}),
    certainty: state.certainty,
    sort: sort ?? (hasText ? 'relevance' : hasPoint ? 'nearest' : 'confirmed'),
    page: state.page,
    size,
    facets,
  };
}
