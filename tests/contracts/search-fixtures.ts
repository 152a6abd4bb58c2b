import type { SearchDocument } from '#app/search/document.ts';
import type { SearchQuery } from '#app/search/engine.ts';
import type { TermSlug } from '#app/vocabulary/terms.ts';

/** A listing that says nothing but its id; each test adds what it is about. */
export function listing(id: number, about: Partial<SearchDocument> = {}): SearchDocument {
  return {
    id,
    name: `Program ${id}`,
    state: 'CO',
    addressWithheld: false,
    yes: [],
    no: [],
    careNotAsked: [],
    signatures: [],
    confirmedOn: '2024',
    completeness: 0,
    ...about,
  };
}

type QueryWish = Partial<Omit<SearchQuery, 'anchors'>> & Partial<SearchQuery['anchors']>;

/** A query for everything; each test adds what it asks. */
export function query({
  care = { kind: 'any' },
  place = { kind: 'anywhere' },
  ...rest
}: QueryWish = {}): SearchQuery {
  return {
    anchors: { care, place },
    needs: {},
    certainty: 'all',
    sort: 'confirmed',
    text: '',
    page: 1,
    size: 20,
    facets: [],
    ...rest,
  };
}

/** A word that no vocabulary knows, as an old link or a hand-typed URL could bring it. */
export const UNKNOWN_WORD = 'no-such-term' as TermSlug;

export const DENVER = { latitude: 39.7392, longitude: -104.9903 };

/** One thousandth of a degree of latitude. */
export const MILLIDEGREE_METERS = 111.195;

export function north(millidegrees: number): typeof DENVER {
  return { ...DENVER, latitude: DENVER.latitude + millidegrees / 1000 };
}

export function near(radiusMeters: number, point = DENVER) {
  return { kind: 'near', point, radiusMeters } as const;
}
