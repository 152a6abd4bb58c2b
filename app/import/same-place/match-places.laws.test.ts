import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeRecord } from '#tests/fixtures/place-records.ts';
import { findJoins } from './find-joins.ts';
import { matchPlaces } from './match-places.ts';
import type { KnownPlace, PlaceRecord } from './place-record.ts';
import { compareSides, nameRule } from './rules.ts';
import { recordSide } from './sides.ts';

/** Few values, so that places collide in every way. */
const parts = fc.record({
  name1: fc.constantFrom(
    'Juniper Recovery',
    'Juniper Recovery Center',
    'Alder House',
    'Juniper',
    'JRC',
    'Alder House of',
  ),
  name2: fc.constantFrom('', '', 'Outpatient', 'Residential', 'DBA Alder House', 'Clinic 1', 'Clinic 2'),
  street1: fc.constantFrom('12 Main Street', '12 Main St', '12 Maine Street', '40 Oak Road', '- - -', ''),
  street2: fc.constantFrom('', 'Suite 1', 'Suite 2', '2nd Floor'),
  zip: fc.constantFrom('80202', '80203'),
  mainPhone: fc.constantFrom('303-555-0134', '303-555-0135', ''),
  otherPhones: fc.constantFrom([], ['303-555-0134'], ['303-555-0199']),
});

const RELEASES = [
  ['samhsa-su', '2022'],
  ['samhsa-mh', '2022'],
  ['samhsa-su', '2023'],
  ['co-bha', '2022'],
  ['co-bha', '2023'],
] as const;

/** Five releases of up to seven rows each; Colorado's rows hold identifiers, each once in a release. */
const releases = fc.tuple(...RELEASES.map(() => fc.array(parts, { maxLength: 7 }))).map((rows) =>
  RELEASES.map(([series, release], at) =>
    (rows[at] ?? []).map((row, index) =>
      placeRecord({
        ...row,
        id: `${series}-${release}-${index}`,
        series,
        release,
        ...(series === 'co-bha' ? { registerId: `R${(index * 3 + Number(release)) % 11}` } : {}),
      }),
    ),
  ),
);

function importInOrder(all: readonly (readonly PlaceRecord[])[]): Map<number, PlaceRecord[]> {
  const listings = new Map<number, PlaceRecord[]>();
  for (const rows of all) {
    const links = new Map(
      matchPlaces(rows, toKnown(listings)).links.map((link) => [link.recordId, link.listingId]),
    );
    for (const row of rows) {
      const id = links.get(row.id) ?? listings.size + 1;
      listings.set(id, [...(listings.get(id) ?? []), row]);
    }
  }
  return listings;
}

const toKnown = (listings: ReadonlyMap<number, readonly PlaceRecord[]>): KnownPlace[] =>
  [...listings].map(([listingId, records]) => ({ listingId, records }));

const byRecord = (a: { recordId: string }, b: { recordId: string }): number =>
  a.recordId < b.recordId ? -1 : 1;

test('a listing never holds two rows of one release, nor two identifiers that live together', () => {
  fc.assert(
    fc.property(releases, (all) => {
      const listings = importInOrder(all);
      for (const records of listings.values()) {
        const names = records.map(({ series, release }) => `${series} ${release}`);
        expect(new Set(names).size).toBe(names.length);
      }
      expect([...listings.values()].flat()).toHaveLength(all.flat().length);
    }),
    { numRuns: 300 },
  );
});

test('the order of rows, of listings and of their records changes nothing', () => {
  const shuffled = releases.chain((all) => {
    const incoming = all[4] ?? [];
    const known = toKnown(importInOrder(all.slice(0, 4)));
    const shuffle = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length });
    return fc.tuple(fc.constant(incoming), fc.constant(known), shuffle(incoming), shuffle(known));
  });
  fc.assert(
    fc.property(shuffled, ([incoming, known, incoming2, known2]) => {
      const first = matchPlaces(incoming, known);
      const turned = known2.map(({ listingId, records }) => ({ listingId, records: [...records].reverse() }));
      const second = matchPlaces(incoming2, turned);
      expect(second.links.sort(byRecord)).toEqual(first.links.sort(byRecord));
      expect(second.ambiguous.sort(byRecord)).toEqual(first.ambiguous.sort(byRecord));
    }),
    { numRuns: 300 },
  );
});

test('each row and each listing is linked once, and an ambiguous row not at all', () => {
  fc.assert(
    fc.property(releases, (all) => {
      const { links, ambiguous } = matchPlaces(all[2] ?? [], toKnown(importInOrder(all.slice(0, 2))));
      const records = [
        ...links.map(({ recordId }) => recordId),
        ...ambiguous.map(({ recordId }) => recordId),
      ];
      expect(new Set(records).size).toBe(records.length);
      expect(new Set(links.map(({ listingId }) => listingId)).size).toBe(links.length);
    }),
    { numRuns: 200 },
  );
});

test('two records compare alike from either side', () => {
  fc.assert(
    fc.property(parts, parts, (a, b) => {
      const left = recordSide(placeRecord({ id: 'a', ...a }));
      const right = recordSide(placeRecord({ id: 'b', ...b }));
      const there = compareSides(left, right);
      const back = compareSides(right, left);
      expect(back).toEqual(there);
      expect(nameRule(back)).toBe(nameRule(there));
    }),
    { numRuns: 500 },
  );
});

test('joins never put two rows of one release together, whatever the order of listings', () => {
  fc.assert(
    fc.property(releases, (all) => {
      const listings = importInOrder(all);
      const known = toKnown(listings);
      const joins = findJoins(known, new Set(listings.keys()));
      expect(findJoins([...known].reverse(), new Set(listings.keys()))).toEqual(joins);
      const used = joins.flatMap(({ keep, drop }) => [keep, drop]);
      expect(new Set(used).size).toBe(used.length);
      for (const { keep, drop } of joins) {
        expect(keep).toBeLessThan(drop);
        const names = [...(listings.get(keep) ?? []), ...(listings.get(drop) ?? [])].map(
          ({ series, release }) => `${series} ${release}`,
        );
        expect(new Set(names).size).toBe(names.length);
      }
    }),
    { numRuns: 200 },
  );
});
