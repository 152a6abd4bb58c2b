import { findListingCities } from '#app/listings/listing-city-repository.server.ts';
import { DEFAULT_CARE } from '#app/needs/search-state.ts';
import { findCitiesOfState } from '#app/places/find-place.server.ts';
import { foldPlaceName, slugOfCity, tidyCityName } from '#app/places/place-names.ts';
import { STATES } from '#app/vocabulary/states.ts';
import type { Db } from '#db/connect.server.ts';
import { LARGEST_PAGE, type SearchAnswer, type SearchEngine, WINDOW } from './engine.ts';

export interface CityOfState {
  /** The name folded, by which all spellings are one city. */
  key: string;
  name: string;
  slug: string;
  /** Its intensive outpatient programs, by name. */
  ids: number[];
}

/** The intensive outpatient programs of one state. */
export interface StatePrograms {
  total: number;
  /** By name. */
  cities: CityOfState[];
  /** They withhold their address, so they are in no city. */
  withheld: number;
  /** No source says in which city they are. */
  cityNotKnown: number;
  /** Programs that nobody has asked about this kind of care. */
  unasked: number;
}

/** How many intensive outpatient programs each state has, by USPS code; those with none are 0. */
export function countProgramsByState(engine: SearchEngine): Promise<Map<string, number>> {
  const kept = keptBy(engine);
  if (kept.counts) return kept.counts;
  const counts = countPrograms(engine);
  kept.counts = counts;
  counts.catch(() => delete kept.counts);
  return counts;
}

async function countPrograms(engine: SearchEngine): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const { code } of STATES) counts.set(code, (await askState(engine, code, 1, 0)).total.yes);
  return counts;
}

interface Kept {
  generation: number;
  states: Map<string, Promise<StatePrograms>>;
  counts?: Promise<Map<string, number>>;
}

const KEPT = new WeakMap<SearchEngine, Kept>();

/** What holds for one generation of the engine. */
function keptBy(engine: SearchEngine): Kept {
  const { generation } = engine.health();
  const known = KEPT.get(engine);
  if (known?.generation === generation) return known;
  const kept: Kept = { generation, states: new Map() };
  KEPT.set(engine, kept);
  return kept;
}

/** Gathered once for each state of the listings, which the engine numbers. */
export function programsOfState(db: Db, engine: SearchEngine, state: string): Promise<StatePrograms> {
  const { states } = keptBy(engine);
  const known = states.get(state);
  if (known) return known;
  const gathered = gatherPrograms(db, engine, state);
  states.set(state, gathered);
  gathered.catch(() => states.delete(state));
  return gathered;
}

async function gatherPrograms(db: Db, engine: SearchEngine, state: string): Promise<StatePrograms> {
  const { ids, unasked } = await idsOfState(engine, state);
  const listings = await findListingCities(db, ids);
  const spellings = new Map<string, { city: string; ids: number[] }>();
  let withheld = 0;
  let cityNotKnown = 0;
  for (const { id, city, addressHidden } of listings) {
    const key = city === undefined ? '' : foldPlaceName(city);
    if (addressHidden) withheld++;
    else if (city === undefined || key === '') cityNotKnown++;
    else {
      const same = spellings.get(key);
      if (same) same.ids.push(id);
      else spellings.set(key, { city, ids: [id] });
    }
  }
  const known = await findCitiesOfState(db, state, [...spellings.keys()]);
  const cities = [...spellings].map(([key, { city, ids }]) => {
    const name = known.get(key)?.name ?? tidyCityName(city);
    return { key, name, slug: slugOfCity(name), ids };
  });
  cities.sort((a, b) => (a.name < b.name ? -1 : 1));
  return { total: listings.length, cities, withheld, cityNotKnown, unasked };
}

async function idsOfState(engine: SearchEngine, state: string): Promise<{ ids: number[]; unasked: number }> {
  const ids: number[] = [];
  for (let page = 1; ; page++) {
    const { hits, unasked } = await askState(engine, state, page, LARGEST_PAGE);
    ids.push(...hits.map(({ id }) => id));
    if (hits.length < LARGEST_PAGE || page * LARGEST_PAGE >= WINDOW) return { ids, unasked };
  }
}

function askState(engine: SearchEngine, state: string, page: number, size: number): Promise<SearchAnswer> {
  return engine.search({
    text: '',
    anchors: { care: DEFAULT_CARE, place: { kind: 'state', state, withheldOnly: false } },
    needs: {},
    certainty: 'all',
    sort: 'name',
    page,
    size,
    facets: [],
  });
}
