import { distanceMeters, type Point } from '#app/places/distance.ts';
import type { Listing } from './listing.ts';

/** Whole meters from the point to the listing; undefined without a point, or where the listing shows none. */
export function metersTo({ point }: Pick<Listing, 'point'>, from: Point | undefined): number | undefined {
  return from && point && Math.round(distanceMeters(from, point));
}
