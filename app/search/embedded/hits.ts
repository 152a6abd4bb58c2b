import { type Hit, hitRange, type SearchQuery } from '../engine.ts';
import { type Bitset, countSlots, slotsOf } from './bitset.ts';
import type { ListingIndex } from './listing-index.ts';
import { metCounters, slotsAtLevel } from './met-levels.ts';
import type { NeedSet } from './need-sets.ts';
import { pageAlongOrder } from './page-along-order.ts';
import type { Scratch } from './scratch.ts';

/** The page of hits among `notDenied`: level by level of needs met, each level in the query's order. */
export function hitsOf(
  index: ListingIndex,
  query: SearchQuery,
  needs: readonly NeedSet[],
  notDenied: Bitset,
  scratch: Scratch,
): Hit[] {
  const { from, to } = hitRange(query);
  const hits: Hit[] = [];
  if (from === to) return hits;
  const pageOf = pagerOf(index, query);
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

function pagerOf(index: ListingIndex, { sort, anchors: { place } }: SearchQuery): Pager {
  if (sort === 'nearest' && place.kind === 'near') {
    const rest = (a: number, b: number) => index.compareRest(a, b);
    return (set, size, places) => index.grid.nearest(place.point, slotsOf(set, size), places, rest);
  }
  index.refreshOrders();
  const order = sort === 'name' ? index.byName : index.byConfirmed;
  return (set, size, places) => pageAlongOrder(set, size, places, order);
}
