import { beforeAll, describe, expect, test } from 'vitest';
import {
  DATA_FOLDER,
  type DirectoryName,
  type DirectoryRecord,
  readDirectory,
} from '#tests/fixtures/directory-rows.ts';
import { groupsOf, type ImportedPlaces, importReleases } from '#tests/fixtures/import-places.ts';

const BY_YEAR: DirectoryName[] = ['SU2022', 'MH2022', 'SU2023', 'MH2023'];
const OTHER_ORDERS: DirectoryName[][] = [
  ['SU2023', 'MH2023', 'SU2022', 'MH2022'],
  ['MH2023', 'SU2022', 'MH2022', 'SU2023'],
];
const EXPECTED_LISTINGS = 22_780;

describe.skipIf(!DATA_FOLDER)('four real directories in one', () => {
  const rows = new Map<DirectoryName, DirectoryRecord[]>();
  const importInOrder = (order: readonly DirectoryName[]): ImportedPlaces =>
    importReleases(order.map((name) => rows.get(name) ?? []));
  let byYear: ImportedPlaces;

  beforeAll(() => {
    for (const name of BY_YEAR) rows.set(name, readDirectory(name));
    byYear = importInOrder(BY_YEAR);
  });

  test(`about ${EXPECTED_LISTINGS} listings`, () => {
    expect(Math.abs(byYear.listings.size / EXPECTED_LISTINGS - 1)).toBeLessThan(0.02);
    expect([...byYear.listings.values()].flat()).toHaveLength(42_664);
  });

  test('no listing holds two rows of one release', () => {
    for (const records of byYear.listings.values()) {
      expect(new Set(records.map(({ series, release }) => `${series} ${release}`)).size).toBe(records.length);
    }
  });

  test('about 3,546 listings have rows of both series', () => {
    const both = [...byYear.listings.values()].filter(
      (records) => new Set(records.map(({ series }) => series)).size === 2,
    );
    expect(Math.abs(both.length / 3_546 - 1)).toBeLessThan(0.03);
  });

  test.each(OTHER_ORDERS)('imported as %s, %s, %s, %s at most 1 in 100 groups differ', (...order) => {
    const expected = groupsOf(byYear);
    const groups = groupsOf(importInOrder(order));
    const differing = [...groups].filter((group) => !expected.has(group)).length;
    expect(differing / groups.size).toBeLessThanOrEqual(0.01);
  });
});
