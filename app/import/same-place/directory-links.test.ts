import { beforeAll, describe, expect, test } from 'vitest';
import {
  DATA_FOLDER,
  type DirectoryName,
  type DirectoryRecord,
  readDirectory,
} from '#tests/fixtures/directory-rows.ts';
import { matchPlaces } from './match-places.ts';
import type { MatchResult } from './place-record.ts';

/** The codes by which a row of either series says who runs the place. */
const OWNERS = ['PVTP', 'PVTN', 'LCCG', 'STG', 'TBG', 'FED', 'VAMC', 'DDF', 'IH'];

const PAIRS: { a: DirectoryName; b: DirectoryName; atStreet: number; elsewhere: number }[] = [
  { a: 'SU2022', b: 'SU2023', atStreet: 9_447, elsewhere: 105 },
  { a: 'MH2022', b: 'MH2023', atStreet: 6_405, elsewhere: 98 },
  { a: 'MH2023', b: 'SU2023', atStreet: 2_910, elsewhere: 32 },
  { a: 'MH2022', b: 'SU2022', atStreet: 2_495, elsewhere: 86 },
];

describe.skipIf(!DATA_FOLDER)('links between the real directories', () => {
  const rows = new Map<DirectoryName, DirectoryRecord[]>();
  const runs = new Map<string, MatchResult>();
  const rowsOf = (name: DirectoryName): DirectoryRecord[] => rows.get(name) ?? [];
  const match = (a: DirectoryName, b: DirectoryName): MatchResult =>
    matchPlaces(
      rowsOf(b),
      rowsOf(a).map((record) => ({ listingId: record.rowNumber, records: [record] })),
    );
  const runOf = (a: DirectoryName, b: DirectoryName): MatchResult =>
    runs.get(`${a} ${b}`) ?? { links: [], ambiguous: [] };

  beforeAll(() => {
    for (const name of ['SU2022', 'MH2022', 'SU2023', 'MH2023'] as const) rows.set(name, readDirectory(name));
    for (const { a, b } of PAIRS) runs.set(`${a} ${b}`, match(a, b));
  });

  test.each(PAIRS)(
    '$a × $b: $atStreet at one street within 3 %, $elsewhere elsewhere',
    ({ a, b, atStreet, elsewhere }) => {
      const { links } = runOf(a, b);
      const street = links.filter(({ rule }) => rule.startsWith('street')).length;
      const other = links.filter(
        ({ rule }) => rule.startsWith('house-phone') || rule.startsWith('state-street'),
      ).length;
      expect(Math.abs(street / atStreet - 1)).toBeLessThan(0.03);
      // Few and uncertain: a count of this size moves by a tenth where one abbreviation is read or not.
      expect(Math.abs(street + other - atStreet - elsewhere) / (atStreet + elsewhere)).toBeLessThan(0.03);
      expect(Math.abs(other / elsewhere - 1)).toBeLessThan(0.2);
    },
  );

  test.each(PAIRS)('$a × $b: few rows are ambiguous', ({ a, b }) => {
    expect(runOf(a, b).ambiguous.length).toBeLessThan(20);
  });

  test('places move and take new names within a series only', () => {
    expect(runOf('SU2022', 'SU2023').links.some(({ kind }) => kind === 'moved')).toBe(true);
    expect(runOf('SU2022', 'SU2023').links.some(({ kind }) => kind === 'renamed')).toBe(true);
    expect(runOf('MH2023', 'SU2023').links.filter(({ kind }) => kind !== 'same')).toEqual([]);
  });

  test('the two directories agree on who runs a linked place, which the rule does not read', () => {
    const ownersOf = (record: DirectoryRecord): string =>
      OWNERS.filter((code) => record.codes.has(code)).join(' ');
    const su = new Map(rowsOf('SU2023').map((record) => [record.id, ownersOf(record)]));
    const mh = new Map(rowsOf('MH2023').map((record) => [record.rowNumber, ownersOf(record)]));
    const both = runOf('MH2023', 'SU2023').links.map(({ recordId, listingId }) => [
      su.get(recordId) ?? '',
      mh.get(listingId) ?? '',
    ]);
    const stated = both.filter(([a, b]) => a !== '' && b !== '');
    const agreed = stated.filter(([a, b]) => a === b);
    expect(stated.length).toBeGreaterThan(2_800);
    expect(agreed.length / stated.length).toBeGreaterThanOrEqual(0.99);
    // The measure can fail: the same links shifted by one row agree far less.
    const shifted = stated.filter(([a], at) => a === stated[(at + 1) % stated.length]?.[1]);
    expect(shifted.length / stated.length).toBeLessThan(0.7);
  });

  test('which directory comes first does not matter', () => {
    const there = new Set(
      runOf('MH2023', 'SU2023').links.map(({ recordId, listingId }) => `${recordId} MH2023:${listingId}`),
    );
    const back = match('SU2023', 'MH2023').links.map(
      ({ recordId, listingId }) => `SU2023:${listingId} ${recordId}`,
    );
    const common = back.filter((pair) => there.has(pair)).length;
    expect(common / Math.max(there.size, back.length)).toBeGreaterThan(0.995);
  });
});
