import { distanceMeters, METERS_PER_MILE, type Point } from '../places/distance.ts';

/** A point further from its ZIP's centroid belongs to another place. */
const FARTHEST_FROM_ZIP_METERS = 40_000;

/** How far a point lies from its ZIP, in whole miles, where that is too far for a place in it. */
export function findMilesTooFar(point: Point, centroid: Point | undefined): number | undefined {
  if (!centroid) return undefined;
  const meters = distanceMeters(point, centroid);
  return meters > FARTHEST_FROM_ZIP_METERS ? Math.round(meters / METERS_PER_MILE) : undefined;
}
