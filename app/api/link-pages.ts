import { withCare, withFit, withPage, withPlace } from '#app/needs/change-search.ts';
import type { SearchState } from '#app/needs/search-state.ts';
import { encodeSearch, searchHref } from '#app/needs/search-url.ts';
import type { Area } from '#app/search/area.ts';
import { WINDOW } from '#app/search/engine.ts';
import { PROGRAMS_PATH, pathWithQuery } from './api-paths.ts';
import { type ApiParameters, DEFAULT_SIZE } from './read-parameters.ts';
import type { SearchBody } from './schemas/search-schema.ts';

/** The last page that can be asked for. */
export function lastPageOf(programs: number, size: number): number {
  return Math.max(1, Math.min(Math.ceil(programs / size), Math.floor(WINDOW / size)));
}

export function linksOfSearch(
  state: SearchState,
  area: Area,
  { page, size, facts, strict }: ApiParameters,
  last: number,
  beside: SearchBody['beside'],
): SearchBody['links'] {
  const link = (asked: SearchState, number: number) => {
    const params = encodeSearch({ ...asked, page: 1 });
    if (number !== 1) params.set('page', String(number));
    if (size !== DEFAULT_SIZE) params.set('size', String(size));
    if (facts !== 'asked') params.set('facts', facts);
    if (strict) params.set('strict', 'true');
    return pathWithQuery(PROGRAMS_PATH, params);
  };
  const { care } = state;
  const withheldIn = area.kind === 'near' && beside.addressWithheld > 0 ? area.state : undefined;
  return {
    self: link(state, page),
    first: link(state, 1),
    prev: page > 1 ? link(state, Math.min(page - 1, last)) : null,
    next: page < last ? link(state, page + 1) : null,
    last: link(state, last),
    html: searchHref(withPage(state, size === DEFAULT_SIZE ? Math.min(page, last) : 1)),
    careNotAsked:
      beside.careNotAsked > 0 && care.kind === 'terms'
        ? link(withCare(state, { kind: 'not-asked', terms: care.terms }), 1)
        : null,
    addressWithheld: withheldIn
      ? link(withPlace(state, { kind: 'state', state: withheldIn, withheldOnly: true }), 1)
      : null,
    fitsInPart: beside.fitsInPart > 0 && state.fit === 'whole' ? link(withFit(state, 'part'), 1) : null,
  };
}

/** RFC 8288. */
export function linkHeader(links: SearchBody['links']): string {
  return (['first', 'prev', 'next', 'last'] as const)
    .flatMap((rel) => (links[rel] === null ? [] : [`<${links[rel]}>; rel="${rel}"`]))
    .join(', ');
}
