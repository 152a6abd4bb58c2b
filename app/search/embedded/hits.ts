import { type Hit, hitRange, type SearchQuery } from '../engine.ts';
import { type Bitset, countSlots, slotsOf } from './bitset.ts';
import type { ListingIndex } from './listing-index.ts';
import { metCounters, slotsAtLevel } from './met-levels.ts';
import type { NeedSet } from './need-sets.ts';
import { pageAlongOrder } from './page-along-order.ts';
import { pageByKeys } from './page-by-keys.ts';
import type { Scratch } from './scratch.ts';
import type { TextMatch } from './text/match-text.ts';
import { relevanceKeys } from './text/relevance.ts';

export interface Found {
  needs: readonly NeedSet[];
  notDenied: Bitset;
  /** Undefined where the query has no words. */
  text: TextMatch | undefined;
}

/** The page of hits among `notDenied`: level by level of needs met, each level in the query's order. */
export function hitsOf(index: ListingIndex, query: SearchQuery, found: Found, scratch: Scratch): Hit[] {
  const { from, to } = hitRange(query);
  const hits: Hit[] = [];
  if (from === to) return hits;
  const { needs, notDenied } = found;
  const pageOf = pagerOf(index, query, found, scratch);
  const counters = metCounters(needs, scratch);
  const lowest = query.certainty === 'sure' ? needs.length : 0;
  let start = 0;
  for (let met = needs.length; met >= lowest && start < to; met--) {
    const level = slotsAtLevel(notDenied, met, counters, scratch);
    const size = countSlots(level);
    const places = { from: Math.max(0, from - start), to: to - start };
    for (const slot of pageOf(level, size, places)) hits.push({ id: index.id(slot), met });
    start += size;
  }
  return hits;
}

type Pager = (set: Bitset, size: number, places: { from: number; to: number }) => Iterable<number>;

function pagerOf(
  index: ListingIndex,
  { sort, anchors: { place } }: SearchQuery,
  { notDenied, text }: Found,
  scratch: Scratch,
): Pager {
  const rest = (a: number, b: number) => index.compareRest(a, b);
  if (sort === 'relevance' && text) {
    const all = { set: notDenied, slots: slotsOf(notDenied, countSlots(notDenied)) };
    const keys = relevanceKeys(index, text, all, scratch);
    return (set, size, places) => pageByKeys(slotsOf(set, size), places, keys, rest);
  }
  if (sort === 'nearest' && place.kind === 'near') {
    return (set, size, places) => index.grid.nearest(place.point, slotsOf(set, size), places, rest);
  }
  index.refreshOrders();
  const order = sort === 'name' ? index.byName : index.byConfirmed;
  return (set, size, places) => pageAlongOrder(set, size, places, order);
}
