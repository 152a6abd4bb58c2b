import type { PlaceAnchor } from '#app/needs/needs.ts';
import { type Bitset, intersect } from './bitset.ts';
import type { ListingIndex } from './listing-index.ts';
import type { Scratch } from './scratch.ts';

/** The listings that pass the place anchor. */
export function placeSet(index: ListingIndex, place: PlaceAnchor, scratch: Scratch): Bitset {
  if (place.kind === 'anywhere') return scratch.copyOf(index.all);
  if (place.kind === 'near') {
    const slots = scratch.empty();
    index.grid.collect(place.point, place.radiusMeters, slots);
    return slots;
  }
  const state = index.inState(place.state);
  const slots = state ? scratch.copyOf(state) : scratch.empty();
  if (place.withheldOnly) intersect(slots, index.withheld);
  return slots;
}
