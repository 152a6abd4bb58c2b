import { describe, expect, test } from 'vitest';
import type { EngineUnderTest } from '../engine-under-test.ts';
import { DENVER, listing, MILLIDEGREE_METERS, near, north, query } from '../search-fixtures.ts';

export function describePlace(subject: EngineUnderTest): void {
  describe('place', () => {
    test.each([
      [0, [1], 'zero meters finds the very spot'],
      [MILLIDEGREE_METERS * 5 - 2, [1], 'two meters short of the next'],
      [MILLIDEGREE_METERS * 5 + 2, [1, 2], 'two meters past it'],
      [2_000_000, [1, 2, 3], 'a listing without a point is in no radius, however wide'],
      [30_000_000, [1, 2, 3, 5], 'wider than the world'],
    ])('within %d m: %j, %s', async (radiusMeters, expected) => {
      await subject.hold(
        listing(1, { point: DENVER }),
        listing(2, { point: north(5) }),
        listing(3, { point: north(8_000) }),
        listing(4),
        listing(5, { point: { latitude: -39.7392, longitude: 75.0097 } }),
      );
      expect(await subject.idsOf(query({ place: near(radiusMeters), sort: 'nearest' }))).toEqual(expected);
    });

    test('0° is a place like any other', async () => {
      await subject.hold(
        listing(1, { point: { latitude: 0, longitude: 0 } }),
        listing(2, { point: { latitude: 0, longitude: -104 } }),
        listing(3, { point: { latitude: 39, longitude: 0 } }),
        listing(4),
      );
      expect(await subject.idsOf(query({ place: near(10, { latitude: 0, longitude: 0 }) }))).toEqual([1]);
      expect(await subject.idsOf(query({ place: near(10, { latitude: 39, longitude: 0 }) }))).toEqual([3]);
    });

    test('a radius reaches over the date line and around a pole', async () => {
      await subject.hold(
        listing(1, { point: { latitude: 51.9, longitude: 179.99 } }),
        listing(2, { point: { latitude: 51.9, longitude: -179.99 } }),
        listing(3, { point: { latitude: 89.99, longitude: 90 } }),
      );
      expect(await subject.idsOf(query({ place: near(2_000, { latitude: 51.9, longitude: -180 }) }))).toEqual(
        [1, 2],
      );
      expect(await subject.idsOf(query({ place: near(3_000, { latitude: 89.99, longitude: -90 }) }))).toEqual(
        [3],
      );
    });

    test.each([
      ['CO', false, [1, 2], 'all of the state'],
      ['CO', true, [2], 'only those that withhold their address'],
      ['NM', false, [], 'a state that no listing is in'],
      ['co', false, [], 'states are compared as they are written'],
    ])('state %s, withheld only %j: %j, %s', async (state, withheldOnly, expected) => {
      await subject.hold(
        listing(1),
        listing(2, { addressWithheld: true }),
        listing(3, { state: 'TX', addressWithheld: true }),
      );
      expect(await subject.idsOf(query({ place: { kind: 'state', state, withheldOnly } }))).toEqual(expected);
    });
  });
}
