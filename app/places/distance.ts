/** Decimal degrees. */
export interface Point {
  latitude: number;
  longitude: number;
}

/** The international mile. */
export const METERS_PER_MILE = 1609.344;

/** Mean radius of the Earth (IUGG). */
const EARTH_RADIUS_METERS = 6_371_008.8;

const RADIANS_PER_DEGREE = Math.PI / 180;

/** Great-circle distance by the haversine formula. Off by at most 0.6 % where the Earth is not a ball. */
export function distanceMeters(a: Point, b: Point): number {
  const sineOfHalfLatitude = Math.sin(((b.latitude - a.latitude) * RADIANS_PER_DEGREE) / 2);
  const sineOfHalfLongitude = Math.sin(((b.longitude - a.longitude) * RADIANS_PER_DEGREE) / 2);
  const chord =
    sineOfHalfLatitude ** 2 +
    Math.cos(a.latitude * RADIANS_PER_DEGREE) *
      Math.cos(b.latitude * RADIANS_PER_DEGREE) *
      sineOfHalfLongitude ** 2;
  // Rounding can lift the chord of opposite points just above 1, where asin is not a number.
  return 2 * EARTH_RADIUS_METERS * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/**
 * "0.3 miles", "1 mile", "12 miles": one decimal below ten miles, whole from there on. Two points that are one are often both
 * the middle of a ZIP code, so nobody is told that they are there already.
 */
export function milesText(meters: number): string {
  const miles = meters / METERS_PER_MILE;
  const tenths = Math.round(miles * 10) / 10;
  if (tenths === 0) return 'Under 1 mile';
  const shown = tenths < 10 ? tenths : Math.round(miles);
  return `${shown} ${shown === 1 ? 'mile' : 'miles'}`;
}
