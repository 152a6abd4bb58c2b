import { fullName } from '#app/listings/full-name.ts';
import { findListingsByIds } from '#app/listings/listing-repository.server.ts';
import { metersTo } from '#app/listings/meters-to.ts';
import type { SearchState } from '#app/needs/search-state.ts';
import type { Area } from '#app/search/area.ts';
import type { SearchEngine } from '#app/search/engine.ts';
import { queryOfSearch } from '#app/search/query-of-search.ts';
import type { Db } from '#db/connect.server.ts';

/** Miles. The last one spans the country. */
const RINGS = [25, 50, 100, 250, 500, 6_000];
const MOST_NAMED = 3;

/** A program outside the radius that matches, or could. */
export interface ProgramBeyond {
  slug: string;
  name: string;
  /** "Helena, MT". */
  town: string;
  meters: number;
}

/** The nearest programs beyond the radius; empty where the search has no point, or nothing matches anywhere. */
export async function findNearestBeyond(
  db: Db,
  engine: SearchEngine,
  state: SearchState,
  area: Area,
  now: Date,
): Promise<ProgramBeyond[]> {
  if (!('point' in area)) return [];
  for (const miles of RINGS.filter((each) => each > area.miles)) {
    const query = queryOfSearch({ ...state, sort: 'nearest', page: 1 }, { ...area, miles }, ONE_LOOK, now);
    const { hits } = await engine.search(query);
    if (hits.length === 0) continue;
    const listings = await findListingsByIds(
      db,
      hits.map(({ id }) => id),
    );
    return listings.flatMap((listing) => {
      const { slug, name, program, city, state: code } = listing;
      const meters = metersTo(listing, area.point);
      if (meters === undefined) return [];
      const town = [city, code].filter(Boolean).join(', ');
      return { slug, name: fullName({ name, program }), town, meters };
    });
  }
  return [];
}

const ONE_LOOK = { size: MOST_NAMED, facets: [] };
