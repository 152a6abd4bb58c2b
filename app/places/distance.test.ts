import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distanceMeters, METERS_PER_MILE, milesText, type Point } from './distance.ts';

const anyPoint: fc.Arbitrary<Point> = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

const DENVER = { latitude: 39.7392, longitude: -104.9903 };

describe('distanceMeters', () => {
  test.each<[string, Point, Point, number]>([
    ['a quarter of the globe', { latitude: 0, longitude: 0 }, { latitude: 90, longitude: 0 }, 10_007_557],
    ['half of it', { latitude: 0, longitude: 0 }, { latitude: 0, longitude: 180 }, 20_015_115],
    ['Denver to Boulder', DENVER, { latitude: 40.015, longitude: -105.2705 }, 38_861],
    ['across the date line', { latitude: 52, longitude: 179.9 }, { latitude: 52, longitude: -179.9 }, 13_692],
  ])('%s', (_, a, b, meters) => {
    expect(distanceMeters(a, b)).toBeGreaterThan(meters * 0.999);
    expect(distanceMeters(a, b)).toBeLessThan(meters * 1.001);
  });

  test('is a distance: zero to itself, the same both ways, never shorter by a detour', () => {
    fc.assert(
      fc.property(anyPoint, anyPoint, anyPoint, (a, b, c) => {
        expect(distanceMeters(a, a)).toBe(0);
        expect(distanceMeters(a, b)).toBeCloseTo(distanceMeters(b, a), 3);
        expect(distanceMeters(a, c)).toBeLessThanOrEqual(distanceMeters(a, b) + distanceMeters(b, c) + 0.5);
      }),
    );
  });
});

describe('milesText', () => {
  test.each<[number, string, string]>([
    [
      0,
      'Under 1 mile',
      'zero is a distance, not a missing one; the middle of a ZIP code is not its every door',
    ],
    [0.04, 'Under 1 mile', 'would round down to zero'],
    [0.3, '0.3 miles', 'one decimal under ten'],
    [0.96, '1 mile', 'one is single after rounding'],
    [1, '1 mile', 'one is single'],
    [1.04, '1 mile', 'still one'],
    [1.1, '1.1 miles', 'not one'],
    [9.94, '9.9 miles', 'the last with a decimal'],
    [9.96, '10 miles', 'never "10.0"'],
    [12.4, '12 miles', 'whole from ten'],
    [99.5, '100 miles', 'rounds half up'],
  ])('%d miles reads "%s": %s', (miles, text) => {
    expect(milesText(miles * METERS_PER_MILE)).toBe(text);
  });
});
