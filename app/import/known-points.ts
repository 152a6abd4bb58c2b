import type { Point } from '../places/distance.ts';

/** Where places are, as far as the database knows: what a row without a point of its own is put at. */
export interface KnownPoints {
  /** The centroid of a ZIP. */
  ofZip(zip: string): Point | undefined;
  /** The point of a street and ZIP, by `addressKey`. */
  ofAddress(key: string): Point | undefined;
}
