import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseAddressPoints } from './choose-address-points.ts';
import type { AddressRow } from './source-reader.ts';

const CENTROID = { latitude: 39.75, longitude: -105 };
const ofZip = (zip: string) => (zip === '80202' ? CENTROID : undefined);

/** `north` in degrees from the ZIP's centroid: 0.01 are 1.1 km. */
const row = (rowNumber: number, north: number, change: Partial<AddressRow> = {}): AddressRow => ({
  rowNumber,
  key: '210 sample ave|80202',
  zip: '80202',
  point: { latitude: CENTROID.latitude + north, longitude: CENTROID.longitude },
  ...change,
});

const latitudes = (rows: AddressRow[]) =>
  [...chooseAddressPoints(rows, ofZip).points.values()].map(({ latitude }) => latitude - CENTROID.latitude);

describe('the point of an address', () => {
  it('is the one that most rows give', () => {
    expect(latitudes([row(2, 0.001), row(3, 0.004), row(4, 0.004)])).toEqual([expect.closeTo(0.004)]);
  });

  it('is the nearest to its ZIP where rows are divided', () => {
    expect(latitudes([row(2, 0.004), row(3, 0.001)])).toEqual([expect.closeTo(0.001)]);
  });

  it('is none where it lies more than 40 km from its ZIP, with a line', () => {
    const { points, problems } = chooseAddressPoints([row(2, 0.5)], ofZip);
    expect(points.size).toBe(0);
    expect(problems).toEqual([
      {
        row: 2,
        field: 'coordinates',
        value: '40.25, -105',
        reason: '35 miles from ZIP 80202: the point is not used.',
      },
    ]);
  });

  it('stands where nobody knows its ZIP', () => {
    expect(chooseAddressPoints([row(2, 0.5, { zip: '99999' })], ofZip).points.size).toBe(1);
  });

  it('of another place is told, a door further on is not', () => {
    const { points, problems } = chooseAddressPoints([row(2, 0), row(3, 0.005), row(4, 0.05)], ofZip);
    expect(points.size).toBe(1);
    expect(problems).toEqual([
      expect.objectContaining({ row: 4, reason: expect.stringContaining('3.5 miles') }),
    ]);
  });

  it('does not depend on the order of rows', () => {
    const some = fc.record({
      north: fc.constantFrom(0, 0.001, 0.01, 0.02, 0.5),
      key: fc.constantFrom('a', 'b'),
    });
    const rows = fc
      .array(some, { maxLength: 8 })
      .map((all) => all.map(({ north, key }, index) => row(index + 2, north, { key })));
    const sorted = (list: readonly AddressRow[]) => {
      const { points, problems } = chooseAddressPoints(list, ofZip);
      return { points: [...points].sort(([a], [b]) => (a < b ? -1 : 1)), problems };
    };
    fc.assert(
      fc.property(
        rows.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([list, shuffled]) => {
          expect(sorted(shuffled)).toEqual(sorted(list));
        },
      ),
    );
  });
});
