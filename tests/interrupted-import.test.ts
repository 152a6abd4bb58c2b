import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyDatabase } from '#db/copy-database.server.ts';
import { contentOf } from './fixtures/database-content.ts';
import { type DirectoryRow, writeDirectory } from './fixtures/directory-files.ts';
import { runChild } from './fixtures/run-child.ts';
import { type TemporaryDatabase, temporaryDatabase } from './fixtures/temporary-database.ts';

const ROWS = 900;

let database: TemporaryDatabase;
let second: string;
let uninterrupted: unknown;

beforeAll(async () => {
  database = await temporaryDatabase({ places: true });
  const first = writeDirectory(database.folder, { kind: 'su', year: 2022, rows: rowsOf(2022) });
  second = writeDirectory(database.folder, { kind: 'su', year: 2023, rows: rowsOf(2023) });
  await importFile(database.file, first);
  const other = writeDirectory(database.folder, { kind: 'mh', year: 2022, rows: [OTHER_SUITE] });
  await importFile(database.file, other);
  const whole = join(database.folder, 'whole.db');
  copyDatabase(database.file, whole);
  await importFile(whole, second);
  uninterrupted = contentOf(whole);
  expect(contentOf(database.file).aliases).toEqual([]);
  expect(contentOf(whole).aliases).toHaveLength(1);
});

afterAll(async () => {
  await database.close();
});

/** One place in two directories, which only the newer release shows to be one: it adds the other's phone. */
const JOINED: DirectoryRow = {
  name1: 'Joined Recovery Place',
  street1: '77 Example Parkway',
  street2: 'Suite 4',
  city: 'Denver',
  state: 'CO',
  zip: '80202',
  phone: '720-555-0104',
  service_code_info: 'SA * OP OIT * CBT * PVTN',
};
const OTHER_SUITE: DirectoryRow = {
  ...JOINED,
  street2: 'Suite 9',
  phone: '720-555-0109',
  service_code_info: 'MH * OP * OMH * CBT DBT * PVTN',
};

/** Of 900 programs a tenth is gone in 2023, a tenth is new and the rest has another phone or code. */
function rowsOf(year: number): DirectoryRow[] {
  const from = year === 2022 ? 0 : ROWS / 10;
  const numbered = Array.from({ length: ROWS - 1 }, (_, index) => index + from).map((number) => ({
    name1: `Sample Program ${number}`,
    street1: `${number + 1} Specimen Street`,
    city: 'Denver',
    state: 'CO',
    zip: '80202',
    phone: `303-555-${String(number % 10_000).padStart(4, '0')}`,
    service_code_info: year === 2022 ? 'SA * OP OIT * CBT * PVTN' : 'SA * OP OIT ORT * CBT * PVTP',
  }));
  return [...numbered, year === 2022 ? JOINED : { ...JOINED, intake1: '720-555-0109' }];
}

const importFile = (databaseFile: string, file: string, killAt?: string) =>
  runChild('import-child.ts', [databaseFile, 'samhsa-directory', file], killAt);

describe('an import that is killed', () => {
  test.each([
    ['match 0', 'after the source is named'],
    ['write 400', 'after one batch'],
    ['write 900', 'after the last batch'],
    ['settle 0', 'before the places that are gone are marked'],
    ['settle 1', 'before the run is closed'],
  ])('at "%s" (%s) is completed by the same command', async (killAt) => {
    const broken = join(database.folder, `broken-${killAt.replace(' ', '-')}.db`);
    copyDatabase(database.file, broken);
    expect(await importFile(broken, second, killAt)).toBe('killed');
    expect(await importFile(broken, second)).toBe('finished');
    expect(contentOf(broken)).toEqual(uninterrupted);
  });
});
