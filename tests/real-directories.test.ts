import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { readerNamed } from '#app/import/1-read-source.server.ts';
import type { ImportReport } from '#app/import/import-report.ts';
import { runImport } from '#app/import/run-import.server.ts';
import { METERS_PER_MILE } from '#app/places/distance.ts';
import { EmbeddedEngine } from '#app/search/embedded/engine.ts';
import { ChangeFollower } from '#app/search/follow-changes.server.ts';
import { programsNear } from './fixtures/raw-row-count.ts';
import { type TemporaryDatabase, temporaryDatabase } from './fixtures/temporary-database.ts';

const DATA = process.env.STEPWELL_DATA;
const LOCATOR = 'findtreatment-listing';
const EATING_DISORDERS = `${LOCATOR}/listing-2022-05-25-eating-disorders`;
const DENVER = { latitude: 39.7491, longitude: -104.9946 };

const FILES: [source: string, path: string, rows: number][] = [
  ['samhsa-directory', 'national-directory/National_Directory_SA_Facilities_2022.xlsx', 12_176],
  ['samhsa-directory', 'national-directory/National_Directory_MH_Facilities_2022.xlsx', 9_037],
  ['samhsa-directory', 'national-directory/national-directory-su-facilities-2023.xlsx', 12_744],
  ['samhsa-directory', 'national-directory/national-directory-mh-facilities-2023.xlsx', 8_707],
  ['colorado-bha', 'other/co-bha-ladders-2022-06-29.csv', 719],
  ['colorado-bha', 'other/co-bha-ladders-2022-07-21.csv', 734],
  ['colorado-bha', 'other/co-bha-ladders-2022-09-08.csv', 736],
  ['colorado-bha', 'other/co-bha-ladders-2022-12-06.csv', 737],
  ['colorado-bha', 'other/co-bha-ladders-2023-02-27.csv', 734],
];

describe.skipIf(!DATA)('the real directories', () => {
  let database: TemporaryDatabase;
  const reports: ImportReport[] = [];

  async function importParts(source: string, path: string): Promise<ImportReport[]> {
    const reader = readerNamed(source);
    if (!reader) throw new Error(source);
    return runImport(database, reader, join(DATA ?? '', path), {}, () => {});
  }

  async function importFile(source: string, path: string): Promise<ImportReport> {
    const [report] = await importParts(source, path);
    if (!report) throw new Error(path);
    return report;
  }

  beforeAll(async () => {
    database = await temporaryDatabase({ places: true });
    for (const [source, path] of FILES) reports.push(await importFile(source, path));
  }, 240_000);

  afterAll(async () => {
    await database.close();
  });

  it('are all there', () => {
    const colorado = readdirSync(join(DATA ?? '', 'other')).filter((name) =>
      name.startsWith('co-bha-ladders-'),
    );
    expect(FILES.filter(([source]) => source === 'colorado-bha')).toHaveLength(colorado.length);
  });

  it('lose no row: read is listed and rejected', () => {
    for (const { rows } of reports) expect(rows.read).toBe(rows.listed + rows.rejected);
    expect(reports.map(({ rows }) => rows.rejected)).toEqual(FILES.map(() => 0));
    for (const [index, [, path, rows]] of FILES.entries()) {
      expect([path, reports[index]?.rows.read]).toEqual([path, rows]);
    }
  });

  it('hold no code or word that no map knows', () => {
    expect(reports.flatMap(({ unmapped }) => unmapped)).toEqual([]);
  });

  it('keep each row, linked to a listing', async () => {
    const { total, unlinked } = await database.reader
      .selectFrom('source_record')
      .select((eb) => [
        eb.fn.countAll<number>().as('total'),
        eb.fn.countAll<number>().filterWhere('listing_id', 'is', null).as('unlinked'),
      ])
      .executeTakeFirstOrThrow();
    expect({ total, unlinked }).toEqual({
      total: reports.reduce((sum, { rows }) => sum + rows.listed, 0),
      unlinked: 0,
    });
  });

  it('never put two rows of one release into one listing', async () => {
    const shared = await database.reader
      .selectFrom('source_record')
      .select(['source_id', 'listing_id'])
      .groupBy(['source_id', 'listing_id'])
      .having((eb) => eb.fn.countAll(), '>', 1)
      .execute();
    expect(shared).toEqual([]);
  });

  it('make about 22,780 listings of the four directories, and a few hundred more with Colorado', async () => {
    const created = reports.map(({ listings }) => listings.created);
    const federal = created.slice(0, 4).reduce((sum, count) => sum + count, 0);
    expect(federal).toBeGreaterThan(22_300);
    expect(federal).toBeLessThan(23_300);
  });

  it('show an address that Colorado withholds nowhere', async () => {
    const rows = await database.reader
      .selectFrom('listing')
      .innerJoin('source_record', 'source_record.listing_id', 'listing.id')
      .innerJoin('source', 'source.id', 'source_record.source_id')
      .select(['listing.id', 'street', 'zip', 'city', 'latitude', 'address_key', 'address_hidden', 'row'])
      .where('source.release', '=', '2023-02-27')
      .execute();
    const withheld = rows.filter(({ row }) => JSON.parse(row).HideAddress === '1');
    expect(withheld).toHaveLength(11);
    for (const { street, zip, city, latitude, address_key, address_hidden } of withheld) {
      expect({ street, zip, city, latitude, address_key, address_hidden }).toEqual({
        street: null,
        zip: null,
        city: null,
        latitude: null,
        address_key: null,
        address_hidden: 1,
      });
    }
  });

  it.each([10, 25])(
    'list the intensive outpatient programs within %d miles of 80202, id for id',
    async (miles) => {
      const engine = new EmbeddedEngine();
      await new ChangeFollower(database.reader, engine).fill();
      const radiusMeters = miles * METERS_PER_MILE;
      const page = (number: number) =>
        engine.search({
          anchors: {
            care: { kind: 'terms', terms: ['intensive-outpatient'] },
            place: { kind: 'near', point: DENVER, radiusMeters },
          },
          text: '',
          needs: {},
          certainty: 'all',
          sort: 'nearest',
          page: number,
          size: 50,
          facets: [],
        });
      const found: number[] = [];
      for (let number = 1; ; number += 1) {
        const { hits } = await page(number);
        if (hits.length === 0) break;
        found.push(...hits.map(({ id }) => id));
      }
      const counted = await programsNear(database.reader, DENVER, radiusMeters);
      expect(counted.length).toBeGreaterThan(20);
      expect([...found].sort()).toEqual(counted.map(({ listingId }) => listingId).sort());
      const metersOf = new Map(counted.map(({ listingId, meters }) => [listingId, meters]));
      expect(found.map((id) => metersOf.get(id))).toEqual(counted.map(({ meters }) => meters));
    },
  );

  test.each(FILES)('%s: %s, read again, changes nothing', async (source, path) => {
    const { listings } = await importFile(source, path);
    expect({ created: listings.created, updated: listings.updated, absent: listings.absent }).toEqual({
      created: 0,
      updated: 0,
      absent: 0,
    });
  });

  describe('and the locator', () => {
    const all = async (source: string, paths: readonly string[]) => {
      const found: ImportReport[] = [];
      for (const path of paths) found.push(...(await importParts(source, path)));
      return found;
    };
    const massachusetts = () => all('findtreatment-listing', [`${LOCATOR}/listing-2025-08-19-ma.csv`]);
    const states = () =>
      all(
        'findtreatment-listing',
        readdirSync(join(DATA ?? '', EATING_DISORDERS)).map((name) => `${EATING_DISORDERS}/${name}`),
      );
    const addresses = () =>
      all('coordinates', [
        `${LOCATOR}/locator-mh-contacts-2021.csv.gz`,
        `${LOCATOR}/locator-sa-addresses-2021.csv.gz`,
      ]);
    const rowsOf = (found: readonly ImportReport[]) => found.map(({ rows }) => rows);
    const shareAtStreet = async () => {
      const rows = await database.reader
        .selectFrom('listing')
        .select((eb) => ['precision', eb.fn.countAll<number>().as('count')])
        .groupBy('precision')
        .execute();
      const total = rows.reduce((sum, { count }) => sum + count, 0);
      return (rows.find(({ precision }) => precision === 'street')?.count ?? 0) / total;
    };

    it('puts two of three listings at their street by the two lists of addresses', async () => {
      const found = await addresses();
      expect(rowsOf(found)).toEqual([
        { read: 9_573, listed: 9_557, rejected: 16 },
        { read: 11_931, listed: 11_874, rejected: 57 },
      ]);
      for (const { rows, problems } of found) expect(problems.length).toBe(rows.rejected);
      expect(await shareAtStreet()).toBeGreaterThan(0.66);
    }, 60_000);

    it('of Massachusetts links four of five rows to the places of the directories', async () => {
      const [su, mh] = await massachusetts();
      expect([su?.rows, mh?.rows]).toEqual([
        { read: 305, listed: 305, rejected: 0 },
        { read: 246, listed: 246, rejected: 0 },
      ]);
      expect(su?.unmapped.map(({ category, value }) => [category, value])).toEqual([
        ['column', 'ubn'],
        ['column', 'ct'],
        ['column', 'msnh'],
      ]);
      expect(mh?.unmapped).toEqual([]);
      const linked = [su, mh].map((report) => (report?.rows.listed ?? 0) - (report?.listings.created ?? 0));
      expect(linked[0]).toBeGreaterThanOrEqual(235);
      expect(linked[1]).toBeGreaterThanOrEqual(205);
    }, 60_000);

    it('of 34 states for eating disorders is one release, and none of its rows is ever absent', async () => {
      const found = await states();
      expect(found).toHaveLength(34);
      expect(found.reduce((sum, { rows }) => sum + rows.listed, 0)).toBe(144);
      expect(found.map(({ rows, listings }) => [rows.rejected, listings.absent])).toEqual(
        found.map(() => [0, 0]),
      );
      expect(new Set(found.flatMap(({ unmapped }) => unmapped.map(({ value }) => value)))).toEqual(
        new Set(['msnh']),
      );
      const kept = await database.reader
        .selectFrom('source_record')
        .innerJoin('source', 'source.id', 'source_record.source_id')
        .innerJoin('listing', 'listing.id', 'source_record.listing_id')
        .select(['in_file', 'in_latest_release'])
        .where('release', '=', '2022-05-25')
        .execute();
      expect(kept).toEqual(Array.from({ length: 144 }, () => ({ in_file: 1, in_latest_release: 1 })));
    }, 120_000);

    it('shows no point of an address that it withholds', async () => {
      const rows = await database.reader
        .selectFrom('listing')
        .innerJoin('source_record', 'source_record.listing_id', 'listing.id')
        .innerJoin('source', 'source.id', 'source_record.source_id')
        .select(['latitude', 'street', 'zip', 'address_hidden', 'row', 'place'])
        .where('release', '=', '2025-08-19')
        .execute();
      const withheld = rows.filter(({ row }) => /^[- ]+$/.test(JSON.parse(row).street1));
      expect(withheld).toHaveLength(15);
      for (const { row, place, ...listing } of withheld) {
        expect(listing).toEqual({ latitude: null, street: null, zip: null, address_hidden: 1 });
        expect([JSON.parse(row).latitude, JSON.parse(place).point]).toEqual([undefined, undefined]);
      }
    });

    it('read again, changes nothing', async () => {
      for (const again of [massachusetts, states, addresses]) {
        for (const { listings } of await again()) {
          expect(listings).toMatchObject({ created: 0, updated: 0, merged: 0, absent: 0 });
        }
      }
    }, 120_000);
  });
});
