import type { Sort } from '#app/needs/needs.ts';
import type { SearchState } from '#app/needs/search-state.ts';
import { type Area, timeZoneOf } from '#app/search/area.ts';
import { FACETS } from '#app/vocabulary/facets.ts';
import type { SearchBody } from './schemas/search-schema.ts';

/** What the search made of the query. */
export function describeSearch(state: SearchState, area: Area, order: Sort): SearchBody['search'] {
  const { text, care, needs, certainty, free, travelMinutes, fit, startFrom } = state;
  return {
    text,
    place: describeArea(area),
    care: care.kind === 'any' ? { kind: 'any', terms: [] } : { kind: care.kind, terms: [...care.terms] },
    needs: Object.fromEntries(FACETS.flatMap((facet) => (needs[facet] ? [[facet, needs[facet]]] : []))),
    ownTime: {
      free: [...free],
      travelMinutes,
      fit,
      startFrom: startFrom || null,
      timeZone: timeZoneOf(area) ?? null,
    },
    certainty,
    order,
  };
}

function describeArea(area: Area): SearchBody['search']['place'] {
  switch (area.kind) {
    case 'near': {
      const { name, state = null, miles: radiusMiles, point } = area;
      return { kind: 'near', name, state, radiusMiles, ...point };
    }
    case 'around-you':
      return { kind: 'around-point', radiusMiles: area.miles, ...area.point };
    default:
      return area;
  }
}
