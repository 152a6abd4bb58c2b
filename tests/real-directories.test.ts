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

  async function importFile(source: string, path: string): Promise<ImportReport> {
    const reader = readerNamed(source);
    if (!reader) throw new Error(source);
    const [report] = await runImport(database, reader, join(DATA ?? '', path), {}, () => {});
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
});
