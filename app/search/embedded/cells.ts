type Point = { latitude: number; longitude: number };

const CELL_DEGREES = 0.5;
const ROWS = 180 / CELL_DEGREES;
const COLUMNS = 360 / CELL_DEGREES;
/** Above this many cells, a straight scan over the points is quicker. */
const MANY_CELLS = 100;
/** A little less than a degree of latitude, so that a box is never too small for its circle. */
const METERS_PER_DEGREE = 111_190;
const ROUNDING_DEGREES = 1e-9;
const RADIANS_PER_DEGREE = Math.PI / 180;

export const CELL_COUNT = ROWS * COLUMNS;

export function cellOf({ latitude, longitude }: Point): number {
  return rowOf(latitude) * COLUMNS + wrapped(columnOf(longitude));
}

/** The cells that a circle can touch, over the date line too; undefined where they are many, or around a pole. */
export function cellsAround(center: Point, radiusMeters: number): number[] | undefined {
  const reach = radiusMeters / METERS_PER_DEGREE + ROUNDING_DEGREES;
  if (!(Math.abs(center.latitude) + reach < 90)) return undefined;
  const sine = Math.sin(reach * RADIANS_PER_DEGREE) / Math.cos(center.latitude * RADIANS_PER_DEGREE);
  const breadth = Math.asin(sine) / RADIANS_PER_DEGREE + ROUNDING_DEGREES;
  const south = rowOf(center.latitude - reach);
  const north = rowOf(center.latitude + reach);
  const west = columnOf(center.longitude - breadth);
  const east = columnOf(center.longitude + breadth);
  if (!((north - south + 1) * (east - west + 1) <= MANY_CELLS) || east - west >= COLUMNS) return undefined;
  const cells: number[] = [];
  for (let row = south; row <= north; row++) {
    for (let column = west; column <= east; column++) cells.push(row * COLUMNS + wrapped(column));
  }
  return cells;
}

function rowOf(latitude: number): number {
  return Math.min(ROWS - 1, Math.max(0, Math.floor((latitude + 90) / CELL_DEGREES)));
}

function columnOf(longitude: number): number {
  return Math.floor((longitude + 180) / CELL_DEGREES);
}

function wrapped(column: number): number {
  return ((column % COLUMNS) + COLUMNS) % COLUMNS;
}
