import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import type { ListingRow } from '#db/schema.ts';
import { type DirectoryRow, writeColorado, writeDirectory } from '#tests/fixtures/directory-files.ts';
import { type AddressLine, writeAddressList } from '#tests/fixtures/locator-files.ts';
import { type TemporaryDatabase, temporaryDatabase } from '#tests/fixtures/temporary-database.ts';
import type { ImportReport } from './import-report.ts';
import { runImport } from './run-import.server.ts';
import { coloradoBha } from './sources/colorado-bha.server.ts';
import { coordinates } from './sources/coordinates.server.ts';
import { samhsaDirectory } from './sources/samhsa-directory.server.ts';

let database: TemporaryDatabase;

beforeEach(async () => {
  database = await temporaryDatabase({ places: true });
});

afterEach(async () => {
  await database.close();
});

const PROGRAM: DirectoryRow = {
  name1: 'Juniper Steps Counseling Center',
  street1: '210 Sample Avenue',
  street2: 'Suite 4',
  city: 'Denver',
  state: 'CO',
  zip: '80202',
  phone: '303-555-0142',
  service_code_info: 'SA * OP OIT ORT * CBT MOTI TELE * PVTN * STAG CARF * MD PI SF',
};
const ADDRESS: AddressLine = {
  street1: '210 Sample Ave',
  street2: 'Ste 9',
  zip: '80202',
  latitude: 39.7511,
  longitude: -104.9951,
};

const directory = (rows: readonly DirectoryRow[] = [PROGRAM], year = 2023) =>
  runImport(
    database,
    samhsaDirectory,
    writeDirectory(database.folder, { kind: 'su', year, rows }),
    {},
    () => {},
  );

async function addresses(rows: readonly AddressLine[], path = 'contacts-2021.csv'): Promise<ImportReport> {
  const file = writeAddressList(database.folder, { path, rows, numbered: true });
  const [report] = await runImport(database, coordinates, file, {}, () => {});
  if (!report) throw new Error('no report');
  return report;
}

async function listing(): Promise<ListingRow> {
  return database.reader.selectFrom('listing').selectAll().executeTakeFirstOrThrow();
}

const changes = async () =>
  (await database.reader.selectFrom('listing_change').select('id').execute()).length;

const AT_THE_STREET = { precision: 'street', latitude: 39.7511, longitude: -104.9951 };

describe('a list of addresses', () => {
  it('gives a listing the point of its street, whatever its unit, and tells search', async () => {
    await directory();
    expect(await listing()).toMatchObject({ precision: 'zip' });
    const before = await changes();
    const report = await addresses([ADDRESS]);
    expect(report).toMatchObject({
      source: { series: 'locator-addresses', release: 'contacts-2021' },
      published: '2021',
      rows: { read: 1, listed: 1, rejected: 0 },
      listings: { created: 0, updated: 1, merged: 0, absent: 0 },
      problems: [],
    });
    expect(await listing()).toMatchObject(AT_THE_STREET);
    expect(await changes()).toBe(before + 1);
  });

  it('makes no listing, and waits for one', async () => {
    expect((await addresses([ADDRESS])).listings).toMatchObject({ created: 0, updated: 0 });
    expect(await database.reader.selectFrom('listing').select('id').execute()).toEqual([]);
    await directory();
    expect(await listing()).toMatchObject(AT_THE_STREET);
  });

  it('holds when a directory is read again, or in a newer edition', async () => {
    await directory();
    await addresses([ADDRESS]);
    await directory();
    expect(await listing()).toMatchObject(AT_THE_STREET);
    await directory([{ ...PROGRAM, phone: '303-555-0199' }], 2024);
    expect(await listing()).toMatchObject(AT_THE_STREET);
  });

  it('read twice, changes nothing', async () => {
    await directory();
    await addresses([ADDRESS]);
    const before = await changes();
    expect((await addresses([ADDRESS])).listings).toMatchObject({ updated: 0 });
    expect(await changes()).toBe(before);
  });

  it('gives way to the point of a row', async () => {
    const provider = {
      id: '001A000001',
      name: 'Juniper Steps Counseling Center',
      street: '210 Sample Avenue Suite 4',
      phone: '(303) 555-0142',
      latitude: '39.7499',
      longitude: '-104.9911',
    };
    await addresses([ADDRESS]);
    const file = writeColorado(database.folder, { date: '2023-02-27', rows: [provider] });
    await runImport(database, coloradoBha, file, {}, () => {});
    expect(await listing()).toMatchObject({ precision: 'street', latitude: 39.7499 });
  });

  it('shows no address that is withheld', async () => {
    await addresses([ADDRESS]);
    await directory([{ ...PROGRAM, street1: '- - -' }]);
    expect(await listing()).toMatchObject({ address_hidden: 1, precision: 'none', latitude: null });
  });

  it('corrected, moves a point; without an address, its listing is at its ZIP again', async () => {
    await directory();
    await addresses([ADDRESS]);
    expect((await addresses([{ ...ADDRESS, latitude: 39.7533 }])).listings.updated).toBe(1);
    expect(await listing()).toMatchObject({ precision: 'street', latitude: 39.7533 });
    expect((await addresses([{ ...ADDRESS, street1: '7 Sample Avenue' }])).listings.updated).toBe(1);
    expect(await listing()).toMatchObject({ precision: 'zip' });
  });

  test.each([
    ['contacts-2021.csv', 'contacts-2022.csv', 39.7522, 'the newer list holds'],
    ['contacts-2022.csv', 'contacts-2021.csv', 39.7511, 'the newer list holds, read first'],
    ['b-2021.csv', 'a-2021.csv', 39.7522, 'of one year, the first by name'],
    ['a-2021.csv', 'b-2021.csv', 39.7511, 'of one year, the first by name, read first'],
  ])('%s, then %s: %d (%s)', async (first, second, latitude) => {
    await directory();
    await addresses([ADDRESS], first);
    await addresses([{ ...ADDRESS, latitude: 39.7522 }], second);
    expect(await listing()).toMatchObject({ latitude });
  });

  it('names each row that it cannot use', async () => {
    await directory();
    const report = await addresses([
      { ...ADDRESS, latitude: 37.2 },
      { ...ADDRESS, street1: '- - -' },
      { ...ADDRESS, latitude: 0, longitude: 0 },
      { ...ADDRESS, street1: '7 Sample Avenue' },
    ]);
    expect(report.rows).toEqual({ read: 4, listed: 1, rejected: 3 });
    expect(report.problems.map(({ row, field }) => [row, field]).sort()).toEqual([
      [2, 'coordinates'],
      [3, 'street1'],
      [4, 'latitude, longitude'],
    ]);
    expect(await listing()).toMatchObject({ precision: 'zip' });
  });

  it('whose end was cut off is completed by the same command', async () => {
    await directory();
    const file = writeAddressList(database.folder, { path: 'contacts-2021.csv', rows: [ADDRESS] });
    const cut = runImport(database, coordinates, file, {}, (stage) => {
      if (stage === 'write') throw new Error('cut');
    });
    await expect(cut).rejects.toThrow('cut');
    expect(await listing()).toMatchObject({ precision: 'zip' });
    await runImport(database, coordinates, file, {}, () => {});
    expect(await listing()).toMatchObject(AT_THE_STREET);
  });
});
