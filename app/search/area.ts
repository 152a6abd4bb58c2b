import type { PlaceAnchor } from '#app/needs/needs.ts';
import { METERS_PER_MILE, type Point } from '#app/places/distance.ts';

/** Where a search looks, as its answer says it. */
export type Area =
  | { kind: 'near'; name: string; miles: number; point: Point; state?: string }
  | { kind: 'around-you'; miles: number; point: Point }
  | { kind: 'state'; state: string; withheldOnly: boolean }
  | { kind: 'anywhere' };

export function placeAnchorOf(area: Area): PlaceAnchor {
  if (area.kind === 'near' || area.kind === 'around-you') {
    return { kind: 'near', point: area.point, radiusMeters: area.miles * METERS_PER_MILE };
  }
  return area;
}
