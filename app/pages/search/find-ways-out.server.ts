import {
  withCare,
  withoutFacet,
  withoutFreeHours,
  withoutNeeds,
  withPlace,
  withRadius,
  withText,
} from '#app/needs/change-search.ts';
import { RADII_MILES, type SearchState } from '#app/needs/search-state.ts';
import type { Area } from '#app/search/area.ts';
import type { SearchEngine, Tally } from '#app/search/engine.ts';
import { queryOfSearch } from '#app/search/query-of-search.ts';
import { FACETS, type Facet } from '#app/vocabulary/facets.ts';

/** One change of an empty search that would bring programs, and how many. */
export interface WayOut {
  change:
    | { kind: 'need'; facet: Facet }
    /** One word less. */
    | { kind: 'word'; word: string }
    | { kind: 'text' }
    | { kind: 'week' }
    | { kind: 'care' }
    | { kind: 'radius'; miles: number }
    | { kind: 'all-needs' }
    | { kind: 'state'; state: string };
  state: SearchState;
  total: Tally;
}

/**
 * Tries each change by itself: without one of the words, or all of them where that does not help, without one need, without the level of care, and in wider radii. Where no
 * single one helps: without all needs, and in the whole state.
 */
export async function findWaysOut(
  engine: SearchEngine,
  state: SearchState,
  area: Area,
  now: Date,
): Promise<WayOut[]> {
  const look = (ways: readonly Try[], most?: number) => keepHelpful(engine, ways, { area, now }, most);
  const fewerWords = await look(waysByWord(state));
  const withoutWords = fewerWords.length > 0 ? [] : wayByText(state);
  const others = [...withoutWords, ...waysByNeed(state), ...wayByWeek(state), ...waysByCare(state)];
  const single = [
    ...fewerWords.sort((a, b) => sizeOf(b) - sizeOf(a)).slice(0, MOST_BY_WORD),
    ...(await look(others)),
  ];
  const wider = await look(waysByRadius(state, area), 1);
  if (single.length + wider.length > 0) return [...single, ...wider];
  return look(lastWays(state, area));
}

const MOST_BY_WORD = 3;

const sizeOf = ({ total }: WayOut) => total.yes + total.open;

async function keepHelpful(
  engine: SearchEngine,
  ways: readonly Try[],
  { area, now }: { area: Area; now: Date },
  most = Number.POSITIVE_INFINITY,
): Promise<WayOut[]> {
  const found: WayOut[] = [];
  for (const way of ways) {
    if (found.length >= most) break;
    const { total } = await engine.search(queryOfSearch(way.state, way.area ?? area, TOTAL_ALONE, now));
    const open = way.state.certainty === 'sure' ? 0 : total.open;
    if (total.yes + open > 0)
      found.push({ change: way.change, state: way.state, total: { yes: total.yes, open } });
  }
  return found;
}

const TOTAL_ALONE = { size: 0, facets: [] };

interface Try {
  change: WayOut['change'];
  state: SearchState;
  area?: Area;
}

/** A search with one word less for each of its words. */
function waysByWord(state: SearchState): Try[] {
  const words = state.text === '' ? [] : state.text.split(' ');
  if (words.length < 2) return [];
  return words.map((word, left) => ({
    change: { kind: 'word', word },
    state: withText(state, words.filter((_, index) => index !== left).join(' ')),
  }));
}

function wayByText(state: SearchState): Try[] {
  return state.text === '' ? [] : [{ change: { kind: 'text' }, state: withText(state, '') }];
}

function waysByNeed(state: SearchState): Try[] {
  return FACETS.filter((facet) => state.needs[facet]).map((facet) => ({
    change: { kind: 'need', facet },
    state: withoutFacet(state, facet),
  }));
}

function wayByWeek(state: SearchState): Try[] {
  return state.free.length === 0 ? [] : [{ change: { kind: 'week' }, state: withoutFreeHours(state) }];
}

function waysByCare(state: SearchState): Try[] {
  if (state.care.kind === 'any') return [];
  return [{ change: { kind: 'care' }, state: withCare(state, { kind: 'any' }) }];
}

function waysByRadius(state: SearchState, area: Area): Try[] {
  if (area.kind !== 'near' && area.kind !== 'around-you') return [];
  return RADII_MILES.filter((miles) => miles > area.miles).map((miles) => ({
    change: { kind: 'radius', miles },
    state: withRadius(state, miles),
    area: { ...area, miles },
  }));
}

function lastWays(state: SearchState, area: Area): Try[] {
  const ways: Try[] = [{ change: { kind: 'all-needs' }, state: withoutNeeds(state) }];
  if (area.kind === 'near' && area.state) {
    const place = { kind: 'state', state: area.state, withheldOnly: false } as const;
    ways.push({ change: place, state: withPlace(state, place), area: place });
  }
  return ways;
}
