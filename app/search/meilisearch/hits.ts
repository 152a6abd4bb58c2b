import { distanceMeters } from '#app/places/distance.ts';
import type { Hit, SearchQuery } from '../engine.ts';
import { nearestFirst } from './anchor-filters.ts';
import { COMPLETENESS_FIELD, CONFIRMED_FIELD, NAME_KEY_FIELD } from './fields.ts';
import { and, type Filter } from './filter.ts';
import { meetingExactly, type NeedFilter } from './need-filters.ts';
import type { Ask, FoundHit } from './question.ts';
import { askedWords } from './words.ts';

/** In hits: up to here it costs less to ask every level for all of them than to ask first how many each holds. */
const FEW = 200;

const REST = [`${COMPLETENESS_FIELD}:desc`, 'id:asc'];

/** The server's words for the query's order. Empty: by the words, and what is equal by the ranking rules' end. */
export function sortOf({ sort, text, anchors: { place } }: SearchQuery): string[] {
  if (sort === 'name') return [`${NAME_KEY_FIELD}:asc`, ...REST];
  if (sort === 'nearest' && place.kind === 'near') return [nearestFirst(place.point), ...REST];
  if (sort === 'relevance' && askedWords(text) !== '') return [];
  return [`${CONFIRMED_FIELD}:desc`, ...REST];
}

interface OpenOnes {
  anchored: Filter;
  needs: readonly NeedFilter[];
  /** Places of the page among those who could match, from 0. */
  places: { from: number; to: number };
  query: SearchQuery;
}

/** Those who could match, level by level of needs met. */
export async function openHits(ask: Ask, { anchored, needs, places, query }: OpenOnes): Promise<Hit[]> {
  const levels = needs
    .map((_, met) => ({ met, filter: and(anchored, meetingExactly(met, needs)) }))
    .reverse();
  const sizes =
    places.to > FEW
      ? (await ask(levels.map(({ filter }) => ({ filter })))).map(({ count }) => count)
      : undefined;
  let start = 0;
  const pieces = levels.map(({ met, filter }, index) => {
    const size = sizes?.[index];
    const hits = { from: size === undefined ? 0 : Math.max(0, places.from - start), to: places.to - start };
    if (size !== undefined) {
      hits.to = Math.min(hits.to, size);
      start += size;
    }
    return { met, question: { filter: hits.to > hits.from ? filter : false, hits } };
  });
  const told = await ask(pieces.map(({ question }) => question));
  const found = pieces.flatMap(({ met }, index) => hitsAtLevel(told[index]?.hits ?? [], met, query));
  return sizes ? found : found.slice(places.from, places.to);
}

/**
 * Hits that meet equally many needs, in the query's order. The server takes distances within a meter for equal, so the
 * page is put in its exact order here.
 */
export function hitsAtLevel(
  found: readonly FoundHit[],
  met: number,
  { sort, anchors: { place } }: SearchQuery,
): Hit[] {
  const inOrder = [...found];
  if (sort === 'nearest' && place.kind === 'near') {
    const meters = new Map(
      found.map(({ id, point }) => [
        id,
        point ? distanceMeters(place.point, point) : Number.POSITIVE_INFINITY,
      ]),
    );
    inOrder.sort(
      (a, b) =>
        (meters.get(a.id) ?? 0) - (meters.get(b.id) ?? 0) || b.completeness - a.completeness || a.id - b.id,
    );
  }
  return inOrder.map(({ id }) => ({ id, met }));
}
