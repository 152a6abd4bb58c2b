import { beforeAll, describe, expect, test } from 'vitest';
import {
  COLORADO_RELEASES,
  DATA_FOLDER,
  readColorado,
  readDirectory,
} from '#tests/fixtures/directory-rows.ts';
import { groupsOf, type ImportedPlaces, importReleases } from '#tests/fixtures/import-places.ts';
import { phoneDigits } from './phone-digits.ts';
import type { PlaceRecord } from './place-record.ts';

describe.skipIf(!DATA_FOLDER)("Colorado's register and the federal directories", () => {
  let federal: PlaceRecord[][];
  let register: PlaceRecord[][];
  let imported: ImportedPlaces;

  beforeAll(() => {
    // Every rule compares records of one state, or of one ZIP, so that Colorado's federal rows are enough.
    federal = (['SU2022', 'MH2022', 'SU2023', 'MH2023'] as const).map((name) =>
      readDirectory(name).filter(({ state }) => state === 'CO'),
    );
    register = COLORADO_RELEASES.map(readColorado);
    imported = importReleases([...federal, ...register]);
  });

  const accountsOf = (records: readonly PlaceRecord[]): Set<string> =>
    new Set(records.flatMap(({ registerId }) => registerId ?? []));
  const isFederal = ({ series }: PlaceRecord): boolean => series !== 'co-bha';

  test('about 273 of 813 accounts are listings that SAMHSA knows', () => {
    const all = accountsOf(register.flat());
    const shared = [...imported.listings.values()].filter(
      (records) => records.some(isFederal) && accountsOf(records).size > 0,
    );
    const linked = accountsOf(shared.flat());
    expect(all.size).toBe(813);
    expect(Math.abs(linked.size / 273 - 1)).toBeLessThan(0.03);
    expect(Math.abs(shared.length / 271 - 1)).toBeLessThan(0.03);
  });

  test('an account is one listing through all releases', () => {
    const listingsOf = new Map<string, number>();
    for (const records of imported.listings.values()) {
      for (const account of accountsOf(records)) listingsOf.set(account, (listingsOf.get(account) ?? 0) + 1);
    }
    expect([...listingsOf].filter(([, count]) => count > 1)).toEqual([]);
  });

  test('two accounts of one release are never one listing', () => {
    for (const records of imported.listings.values()) {
      const releases = records.map(({ series, release }) => `${series} ${release}`);
      expect(new Set(releases).size).toBe(releases.length);
    }
  });

  test('an address that the register withholds is found by organization and main phone, or not at all', () => {
    const hidden = register.flat().filter(({ street1, zip }) => street1 === '' && zip === '');
    const alone = hidden.map((record) => ({ ...record, registerId: `alone-${record.id}` }));
    const { listings } = importReleases([
      ...federal,
      alone.filter(({ release }) => release === '2022-07-21'),
    ]);
    const mixed = [...listings.values()].filter((records) => records.length > 1 && !records.every(isFederal));
    expect(hidden.length).toBeGreaterThan(50);
    expect(mixed.length).toBeGreaterThan(0);
    for (const records of mixed) {
      const phones = records.map(({ mainPhone }) => phoneDigits(mainPhone ?? ''));
      expect(new Set(phones).size).toBe(1);
    }
  });

  test('imported before the federal directories, at most 3 in 100 of these listings differ', () => {
    const expected = groupsOf(imported);
    const groups = groupsOf(importReleases([...register, ...federal]));
    const differing = [...groups].filter((group) => !expected.has(group)).length;
    expect(differing / groups.size).toBeLessThanOrEqual(0.03);
  });
});
