import { distanceMeters } from '#app/places/distance.ts';
import { addSlot, type Bitset } from './bitset.ts';
import { CELL_COUNT, cellOf, cellsAround } from './cells.ts';
import { extended } from './extended.ts';
import { nearestPage } from './nearest-page.ts';

type Point = { latitude: number; longitude: number };

const NONE = -1;
const RADIANS_PER_DEGREE = Math.PI / 180;
/**
 * Squared chords of the unit sphere that differ by less may come out in the wrong order by rounding, and are then
 * judged by `distanceMeters`. Some two meters at the center, a hair farther out.
 */
const SQUARED_CHORD_DOUBT = 1e-13;
const QUARTER_TURN_METERS = distanceMeters({ latitude: 0, longitude: 0 }, { latitude: 90, longitude: 0 });

/**
 * The points of an index, in cells that are each a list linked through its slots. Compares squared chords, which cost
 * no trigonometry and order points as distances do, and asks `distanceMeters` where they are too close to tell.
 */
export class RadiusGrid {
  #first = new Int32Array(CELL_COUNT).fill(NONE);
  #next = new Int32Array(0);
  #previous = new Int32Array(0);
  /** Degrees; NaN where the slot has no point. */
  #latitudes = new Float64Array(0);
  #longitudes = new Float64Array(0);
  /** The same points on the unit sphere: x, y, z. */
  #units = new Float64Array(0);
  /** Of the slots that the last `collect` found. */
  #squaredChords = new Float64Array(0);

  grow(slots: number): void {
    const from = this.#next.length;
    this.#next = extended(this.#next, new Int32Array(slots));
    this.#previous = extended(this.#previous, new Int32Array(slots));
    this.#latitudes = extended(this.#latitudes, new Float64Array(slots)).fill(Number.NaN, from);
    this.#longitudes = extended(this.#longitudes, new Float64Array(slots));
    this.#units = extended(this.#units, new Float64Array(3 * slots));
    this.#squaredChords = new Float64Array(slots);
  }

  put(slot: number, point: Point): void {
    this.#latitudes[slot] = point.latitude;
    this.#longitudes[slot] = point.longitude;
    this.#units.set(unitVector(point), 3 * slot);
    const cell = cellOf(point);
    const neighbor = this.#first[cell]!;
    this.#previous[slot] = NONE;
    this.#next[slot] = neighbor;
    if (neighbor !== NONE) this.#previous[neighbor] = slot;
    this.#first[cell] = slot;
  }

  clear(slot: number): void {
    if (Number.isNaN(this.#latitudes[slot]!)) return;
    const previous = this.#previous[slot]!;
    const next = this.#next[slot]!;
    if (next !== NONE) this.#previous[next] = previous;
    if (previous !== NONE) this.#next[previous] = next;
    else this.#first[cellOf(this.#point(slot))] = next;
    this.#latitudes[slot] = Number.NaN;
  }

  /** Adds to `found` the slots whose point is at most `radiusMeters` from the center. */
  collect(center: Point, radiusMeters: number, found: Bitset): void {
    const [x, y, z] = unitVector(center);
    const surelyIn = squaredChordOf(radiusMeters) - SQUARED_CHORD_DOUBT;
    const surelyOut = squaredChordOf(radiusMeters) + SQUARED_CHORD_DOUBT;
    const units = this.#units;
    const squaredChords = this.#squaredChords;
    const test = (slot: number) => {
      const dx = units[3 * slot]! - x;
      const dy = units[3 * slot + 1]! - y;
      const dz = units[3 * slot + 2]! - z;
      const squared = dx * dx + dy * dy + dz * dz;
      if (!(squared <= surelyOut)) return;
      if (squared > surelyIn && this.#meters(center, slot) > radiusMeters) return;
      squaredChords[slot] = squared;
      addSlot(found, slot);
    };
    const cells = cellsAround(center, radiusMeters);
    if (!cells) {
      for (let slot = 0; slot < this.#latitudes.length; slot++) {
        if (!Number.isNaN(this.#latitudes[slot]!)) test(slot);
      }
      return;
    }
    for (const cell of cells) {
      for (let slot = this.#first[cell]!; slot !== NONE; slot = this.#next[slot]!) test(slot);
    }
  }

  /**
   * Of slots that the last `collect` around this center found, those at the places, nearest first and then by
   * `rest`.
   */
  nearest(
    center: Point,
    slots: Int32Array,
    places: { from: number; to: number },
    rest: (a: number, b: number) => number,
  ): Int32Array {
    const squaredChords = this.#squaredChords;
    const before = (a: number, b: number) => {
      const difference = squaredChords[a]! - squaredChords[b]!;
      if (Math.abs(difference) > SQUARED_CHORD_DOUBT) return difference;
      return this.#meters(center, a) - this.#meters(center, b) || rest(a, b);
    };
    return nearestPage(slots, places, squaredChords, SQUARED_CHORD_DOUBT, before);
  }

  #point(slot: number): Point {
    return { latitude: this.#latitudes[slot]!, longitude: this.#longitudes[slot]! };
  }

  #meters(center: Point, slot: number): number {
    return distanceMeters(center, this.#point(slot));
  }
}

function unitVector({ latitude, longitude }: Point): [number, number, number] {
  const north = latitude * RADIANS_PER_DEGREE;
  const east = longitude * RADIANS_PER_DEGREE;
  return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)];
}

/** Of two points so far apart on the sphere; infinite from half way around. */
function squaredChordOf(meters: number): number {
  const quarters = meters / QUARTER_TURN_METERS;
  return quarters >= 2 ? Number.POSITIVE_INFINITY : 4 * Math.sin((quarters * Math.PI) / 4) ** 2;
}
