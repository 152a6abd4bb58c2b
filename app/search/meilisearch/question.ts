import type { MultiSearchQuery, SearchResponse } from 'meilisearch';
import type { Point } from '#app/places/distance.ts';
import type { Facet } from '#app/vocabulary/facets.ts';
import { termsOfFacet } from '#app/vocabulary/terms.ts';
import type { Tally } from '../engine.ts';
import { COMPLETENESS_FIELD, noField, SHAPE_FIELD, yesField } from './fields.ts';
import type { Filter } from './filter.ts';
import { SHAPE } from './index-settings.ts';

/** One of the questions that a search is made of. */
export interface Question {
  filter: Filter;
  /** Fields whose values are counted. */
  fields?: readonly string[];
  /** Places of the wanted hits, from 0; none are wanted where it is absent. */
  hits?: { from: number; to: number };
}

export interface FoundHit {
  id: number;
  completeness: number;
  point?: Point;
}

export interface Told {
  /** All that pass the filter. */
  count: number;
  /** How many of them hold the value in the field. */
  having(field: string, value: string): number;
  hits: FoundHit[];
}

/** Answers the questions in their order. */
export type Ask = (questions: readonly Question[]) => Promise<Told[]>;

/** What all questions of a search share. */
export interface Common {
  indexUid: string;
  words: string;
  /** Empty: by the words alone. */
  sort: readonly string[];
}

const NOTHING: Told = { count: 0, having: () => 0, hits: [] };

/** Asks all questions in one request; those that nothing can pass are answered without it. */
export function askTogether(
  send: (queries: MultiSearchQuery[]) => Promise<SearchResponse[]>,
  common: Common,
): Ask {
  return async (questions) => {
    const asked = questions.filter(({ filter }) => filter !== false);
    const responses = asked.length > 0 ? await send(asked.map((question) => queryOf(question, common))) : [];
    const told = new Map(asked.map((question, index) => [question, toldBy(responses[index])]));
    return questions.map((question) => told.get(question) ?? NOTHING);
  };
}

function queryOf(
  { filter, fields = [], hits }: Question,
  { indexUid, words, sort }: Common,
): MultiSearchQuery {
  return {
    indexUid,
    q: words,
    matchingStrategy: 'all',
    facets: [SHAPE_FIELD, ...fields],
    limit: hits ? hits.to - hits.from : 0,
    ...(typeof filter === 'string' ? { filter } : {}),
    ...(hits ? { offset: hits.from, attributesToRetrieve: ['id', COMPLETENESS_FIELD, '_geo'] } : {}),
    ...(hits && sort.length > 0 ? { sort: [...sort] } : {}),
  };
}

function toldBy(response: SearchResponse | undefined): Told {
  const counts = response?.facetDistribution ?? {};
  const having = (field: string, value: string) => counts[field]?.[value] ?? 0;
  return {
    // The server's own totals are cut at the window in some versions; counts of a facet never are.
    count: having(SHAPE_FIELD, SHAPE),
    having,
    hits: (response?.hits ?? []).map(hitOf),
  };
}

function hitOf(hit: Record<string, unknown>): FoundHit {
  const place = hit._geo as { lat: number; lng: number } | undefined;
  return {
    id: hit.id as number,
    completeness: hit[COMPLETENESS_FIELD] as number,
    ...(place ? { point: { latitude: place.lat, longitude: place.lng } } : {}),
  };
}

export function fieldsOf(facets: readonly Facet[]): string[] {
  return facets.flatMap((facet) => [yesField(facet), noField(facet)]);
}

/** Every term of the facet; who neither affirms nor denies it is open. */
export function tallies(facet: Facet, told: Told): Record<string, Tally> {
  const counts: Record<string, Tally> = {};
  for (const { slug } of termsOfFacet(facet)) {
    const yes = told.having(yesField(facet), slug);
    counts[slug] = { yes, open: told.count - yes - told.having(noField(facet), slug) };
  }
  return counts;
}
