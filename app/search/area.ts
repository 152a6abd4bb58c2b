import type { PlaceAnchor } from '#app/needs/needs.ts';
import { METERS_PER_MILE, type Point } from '#app/places/distance.ts';
import { findState } from '#app/vocabulary/states.ts';

/** Where a search looks, as its answer says it. */
export type Area =
  | { kind: 'near'; name: string; miles: number; point: Point; state?: string }
  | { kind: 'around-you'; miles: number; point: Point }
  | { kind: 'state'; state: string; withheldOnly: boolean }
  | { kind: 'anywhere' };

/** The visitor's time zone, as far as the place tells it: a state of several zones does not. */
export function timeZoneOf(area: Area): string | undefined {
  return 'state' in area && area.state !== undefined ? findState(area.state)?.timeZone : undefined;
}

export function placeAnchorOf(area: Area): PlaceAnchor {
  if (area.kind === 'near' || area.kind === 'around-you') {
    return { kind: 'near', point: area.point, radiusMeters: area.miles * METERS_PER_MILE };
  }
  return area;
}
