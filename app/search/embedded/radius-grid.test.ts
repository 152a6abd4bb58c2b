import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distanceMeters } from '#app/places/distance.ts';
import { hasSlot } from './bitset.ts';
import { RadiusGrid } from './radius-grid.ts';

const SLOTS = 96;

/** Anywhere on Earth, and often on the lines where boxes go wrong. */
const point = fc.record({
  latitude: fc.oneof(fc.constantFrom(0, 90, -90, 89.9, 40), fc.double({ min: -90, max: 90, noNaN: true })),
  longitude: fc.oneof(
    fc.constantFrom(0, 180, -180, 179.9, -105),
    fc.double({ min: -180, max: 180, noNaN: true }),
  ),
});
/** Near enough to one another that every radius finds some and misses some. */
const neighbors = fc
  .tuple(point, fc.array(fc.tuple(spread(), spread()), { maxLength: SLOTS }))
  .map(([center, offsets]) => ({
    center,
    points: offsets.map(([north, east]) => ({
      latitude: Math.max(-90, Math.min(90, center.latitude + north)),
      longitude: center.longitude + east,
    })),
  }));
const anywhere = fc.record({ center: point, points: fc.array(point, { maxLength: SLOTS }) });
const radius = fc.oneof(
  fc.constantFrom(0, 1, 5_000, 8_046.72, 80_467.2, 5_000_000, 10_007_557, 20_015_115, 30_000_000),
  fc.double({ min: 0, max: 2e7, noNaN: true }),
);

function spread() {
  return fc.oneof(fc.constantFrom(0, 1e-9, 1e-5), fc.double({ min: -1, max: 1, noNaN: true }));
}

function gridOf(points: readonly { latitude: number; longitude: number }[]): RadiusGrid {
  const grid = new RadiusGrid();
  grid.grow(SLOTS);
  points.forEach((at, slot) => void grid.put(slot, at));
  return grid;
}

function found(
  grid: RadiusGrid,
  center: { latitude: number; longitude: number },
  radiusMeters: number,
): number[] {
  const set = new Int32Array(SLOTS / 32);
  grid.collect(center, radiusMeters, set);
  return Array.from({ length: SLOTS }, (_, slot) => slot).filter((slot) => hasSlot(set, slot));
}

describe.each([
  ['around one place', neighbors],
  ['all over the Earth', anywhere],
])('%s', (_, places) => {
  test('a radius finds what measuring every point finds, in its order', () => {
    fc.assert(
      fc.property(places, radius, ({ center, points }, radiusMeters) => {
        const grid = gridOf(points);
        const meters = points.map((at) => distanceMeters(center, at));
        const inside = [...meters.keys()].filter((slot) => meters[slot]! <= radiusMeters);
        const slots = found(grid, center, radiusMeters);
        expect(slots).toEqual(inside);
        const nearest = [...slots].sort((a, b) => meters[a]! - meters[b]! || b - a);
        const places = { from: 1, to: 20 };
        expect([...grid.nearest(center, Int32Array.from(slots), places, (a, b) => b - a)]).toEqual(
          nearest.slice(1, 20),
        );
      }),
      { seed: 7, numRuns: 2_000 },
    );
  });
});

test.each([[[0, 1, 2]], [[0, 2, 1]], [[1, 0, 2]], [[1, 2, 0]], [[2, 0, 1]], [[2, 1, 0]]])(
  'points of one cell cleared in the order %j are gone, one by one, and can come back elsewhere',
  (order) => {
    const at = { latitude: 40, longitude: -105 };
    const elsewhere = { latitude: 0, longitude: 0 };
    const grid = gridOf([at, at, at]);
    order.forEach((slot, step) => {
      grid.clear(slot);
      grid.clear(slot);
      expect(found(grid, at, 10)).toEqual(order.slice(step + 1).sort());
      grid.put(slot, elsewhere);
      expect(found(grid, elsewhere, 10)).toEqual(order.slice(0, step + 1).sort());
    });
  },
);

test.each([
  [{ latitude: Number.NaN, longitude: -105 }, 'no latitude'],
  [{ latitude: 40, longitude: Number.NaN }, 'no longitude'],
])('%j is nowhere: %s', (nowhere) => {
  const somewhere = { latitude: 40, longitude: -105 };
  const grid = gridOf([nowhere, somewhere]);
  expect(found(grid, somewhere, 3e7)).toEqual([1]);
  expect(found(grid, somewhere, 10)).toEqual([1]);
  expect(found(grid, nowhere, 3e7)).toEqual([]);
  grid.clear(0);
  expect(found(grid, somewhere, 10)).toEqual([1]);
});
