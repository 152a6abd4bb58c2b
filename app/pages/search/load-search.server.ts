import { askedOf } from '#app/needs/find-asked.server.ts';
import type { Sort } from '#app/needs/needs.ts';
import type { DecodedSearch } from '#app/needs/search-url.ts';
import { type Area, timeZoneOf } from '#app/search/area.ts';
import { countInPart } from '#app/search/count-in-part.ts';
import { countOnlineBeyond } from '#app/search/count-online.ts';
import { countWithheld } from '#app/search/count-withheld.ts';
import type { SearchAnswer, SearchEngine, Tally } from '#app/search/engine.ts';
import { type AreaTrouble, findArea } from '#app/search/find-area.server.ts';
import { queryOfSearch } from '#app/search/query-of-search.ts';
import { FACETS, type Facet } from '#app/vocabulary/facets.ts';
import type { Db } from '#db/connect.server.ts';
import { countFree } from './count-free.ts';
import { findNearestBeyond, type ProgramBeyond } from './find-nearest-beyond.server.ts';
import { findWaysOut, type WayOut } from './find-ways-out.server.ts';
import { type Card, loadCards } from './load-cards.server.ts';
import { CARDS_A_PAGE } from './page-size.ts';

const COUNTED: readonly Facet[] = FACETS.filter((facet) => facet !== 'care');

export interface SearchData extends DecodedSearch {
  kind: 'results';
  area: Area;
  sort: Sort;
  total: Tally;
  /** Listings in the same place whose level of care nobody asked about. */
  unasked: number;
  /** Listings that fit into the free hours in part, and meet or could meet all else. */
  inPart: number;
  /** Listings of the same state that are in no radius, because they withhold their address. */
  withheld: number;
  /** Where the list is short: listings of the same state that are further away and meet fully online. */
  online: number;
  /** Listings in the same place that take no payment, where a plan is asked for that they do not take. */
  free: number;
  counts: SearchAnswer['counts'];
  cards: Card[];
  pages: number;
  /** Where the list is empty: which single changes would fill it. */
  waysOut: WayOut[];
  /** Where the list is empty: the nearest that match further away. */
  beyond: ProgramBeyond[];
}

export interface PlaceTrouble extends DecodedSearch {
  kind: 'trouble';
  trouble: AreaTrouble;
}

/** The page lies behind the last one. */
export interface PageBeyond {
  kind: 'beyond';
  lastPage: number;
}

export async function loadSearch(
  db: Db,
  engine: SearchEngine,
  { state, notRecognised }: DecodedSearch,
  now: Date,
): Promise<SearchData | PlaceTrouble | PageBeyond> {
  const area = await findArea(db, engine, state);
  if (area.kind === 'choose' || area.kind === 'not-found') {
    return { kind: 'trouble', trouble: area, state, notRecognised };
  }
  const query = queryOfSearch(state, area, { size: CARDS_A_PAGE, facets: COUNTED }, now);
  const { total, unasked, hits, counts } = await engine.search(query);
  const all = total.yes + (state.certainty === 'sure' ? 0 : total.open);
  const pages = Math.max(1, Math.ceil(all / CARDS_A_PAGE));
  if (state.page > pages) return { kind: 'beyond', lastPage: pages };
  const from = 'point' in area ? { from: area.point } : {};
  return {
    kind: 'results',
    state,
    notRecognised,
    area,
    sort: query.sort,
    total,
    unasked: state.care.kind === 'terms' ? unasked : 0,
    inPart: await countInPart(engine, query),
    withheld: await countWithheld(engine, query, area),
    online: all < CARDS_A_PAGE ? await countOnlineBeyond(engine, query, area) : 0,
    free: await countFree(engine, query),
    counts,
    cards: await loadCards(db, hits, {
      ...askedOf(state, { timeZone: timeZoneOf(area), ...homeStateOf(area) }, now),
      ...from,
    }),
    pages,
    waysOut: all === 0 ? await findWaysOut(engine, state, area, now) : [],
    beyond: all === 0 ? await findNearestBeyond(db, engine, state, area, now) : [],
  };
}

/** The state that a visitor's Medicaid is likely of: that of the place searched. */
function homeStateOf(area: Area): { homeState?: string } {
  return area.kind === 'near' && area.state ? { homeState: area.state } : {};
}
