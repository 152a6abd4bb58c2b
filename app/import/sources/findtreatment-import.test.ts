import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, test } from 'vitest';
import type { ListingRow } from '#db/schema.ts';
import { EXACT, FLATTENED, RESTRUCTURED } from '#tests/fixtures/locator-json.ts';
import { type TemporaryDatabase, temporaryDatabase } from '#tests/fixtures/temporary-database.ts';
import type { ImportReport } from '../import-report.ts';
import { runImport } from '../run-import.server.ts';
import { findtreatmentApi } from './findtreatment-api.server.ts';

let database: TemporaryDatabase;

beforeEach(async () => {
  database = await temporaryDatabase({ places: true });
});

afterEach(async () => {
  await database.close();
});

function importAs(name: string, content: unknown): Promise<ImportReport[]> {
  const file = join(database.folder, name);
  writeFileSync(file, JSON.stringify(content));
  return runImport(database, findtreatmentApi, file, {}, () => {});
}

function listings(): Promise<ListingRow[]> {
  return database.writer.selectFrom('listing').selectAll().execute();
}

const WITHOUT_STREET = {
  ...RESTRUCTURED,
  address: { ...RESTRUCTURED.address, street1: null, street2: null },
};

test.each<[reason: string, row: object, expected: Partial<ListingRow>]>([
  [
    'without a street it has an open address, as far as that is known',
    FLATTENED,
    { street: null, address_hidden: 0, zip: '80202', city: 'Denver', precision: 'street', latitude: 39.7505 },
  ],
  [
    'without a street or a point it stands at its ZIP',
    { ...WITHOUT_STREET, location: { latitude: null, longitude: null } },
    { street: null, address_hidden: 0, zip: '80202', precision: 'zip' },
  ],
  [
    'with dashes for a street it withholds the address',
    { ...EXACT, street1: '---' },
    { street: null, address_hidden: 1, zip: null, latitude: null, precision: 'none' },
  ],
])('a program %s', async (_, row, expected) => {
  await importAs('answer-2026-02-03.json', [row]);
  expect(await listings()).toMatchObject([expected]);
});

it('makes one listing of a program that stands as SA and as MH, and changes nothing the second time', async () => {
  const rows = [EXACT, { ...EXACT, typeFacility: 'MH', frid: 'b'.repeat(64) }];
  const reports = await importAs('answer-2026-02-03.json', rows);
  expect(reports.map((report) => report.listings)).toMatchObject([
    { created: 1, merged: 0 },
    { updated: 1, merged: 1 },
  ]);
  expect(await listings()).toHaveLength(1);
  const moved = rows.map((row) => ({ ...row, _irow: 77, miles: 40 }));
  const again = await importAs('again-2026-02-03.json', moved);
  expect(again.map((report) => report.listings.unchanged)).toEqual([1, 1]);
});

it('leaves the programs of one state alone when another state of the same day comes in', async () => {
  await importAs('co-2026-02-03.json', [EXACT]);
  await importAs('or-2026-02-03.json', [
    { ...EXACT, name1: 'Cedar Landing', state: 'OR', zip: '97209', city: 'Portland' },
  ]);
  expect((await listings()).map((row) => row.in_latest_release)).toEqual([1, 1]);
});

it('takes a newer answer for the same program', async () => {
  await importAs('answer-2026-02-03.json', [EXACT]);
  const [report] = await importAs('answer-2026-05-01.json', [{ ...EXACT, phone: '303-555-0199' }]);
  expect(report?.listings).toMatchObject({ created: 0, updated: 1 });
  const [listing, ...others] = await listings();
  expect(others).toEqual([]);
  expect(listing?.phones).toContain('3035550199');
});
