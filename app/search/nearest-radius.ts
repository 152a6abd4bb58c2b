import type { CareAnchor, Point } from '#app/needs/needs.ts';
import { METERS_PER_MILE } from '#app/places/distance.ts';
import type { SearchEngine } from './engine.ts';

/** The radii that a search without a chosen one tries, smallest first. */
export const RADII_MILES = [5, 10, 25, 50] as const;

/** Listings that make a radius large enough to choose among. */
export const ENOUGH_LISTINGS = 20;

export interface NearestRadius {
  radiusMeters: number;
  /** Listings inside it that offer the care and hold the words. */
  total: number;
}

/** The smallest radius that holds enough listings; the largest where none does. */
export async function smallestRadius(
  engine: SearchEngine,
  { care, point, text = '' }: { care: CareAnchor; point: Point; text?: string },
): Promise<NearestRadius> {
  let nearest: NearestRadius = { radiusMeters: 0, total: 0 };
  for (const miles of RADII_MILES) {
    const radiusMeters = miles * METERS_PER_MILE;
    const { total } = await engine.search({
      anchors: { care, place: { kind: 'near', point, radiusMeters } },
      needs: {},
      certainty: 'all',
      sort: 'nearest',
      text,
      page: 1,
      size: 0,
      facets: [],
    });
    nearest = { radiusMeters, total: total.yes };
    if (nearest.total >= ENOUGH_LISTINGS) break;
  }
  return nearest;
}
