import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findStatementsOf } from '#app/listings/statement-repository.server.ts';
import type { ListingRow } from '#db/schema.ts';
import { type DirectoryRow, writeDirectory } from '#tests/fixtures/directory-files.ts';
import { type LocatorRow, writeLocatorTable } from '#tests/fixtures/locator-files.ts';
import { type TemporaryDatabase, temporaryDatabase } from '#tests/fixtures/temporary-database.ts';
import type { ImportReport } from './import-report.ts';
import { runImport } from './run-import.server.ts';
import { findtreatmentListing } from './sources/findtreatment-listing.server.ts';
import { samhsaDirectory } from './sources/samhsa-directory.server.ts';
import { undoImport } from './undo-import.server.ts';

let database: TemporaryDatabase;

beforeEach(async () => {
  database = await temporaryDatabase({ places: true });
});

afterEach(async () => {
  await database.close();
});

const SERVICES = 'sa op oit cbt moti tele pvtn stag carf md pi sf adlt fem male';
const JUNIPER: LocatorRow = {
  name1: 'Juniper Steps Counseling Center',
  street1: '210 Sample Avenue',
  street2: 'Suite 4',
  city: 'Denver',
  state: 'CO',
  zip: '80202',
  phone: '303-555-0142',
  website: 'http://junipersteps.example',
  latitude: '39.7505',
  longitude: '-104.9963',
  type_facility: 'SU',
  services: SERVICES,
};
const CEDAR: LocatorRow = {
  ...JUNIPER,
  name1: 'Cedar Landing Recovery',
  street1: '1500 Example Parkway',
  street2: '',
  phone: '720-555-0163',
};
const MAPLE: LocatorRow = {
  ...JUNIPER,
  name1: 'Maple Bend Services',
  street1: '9 Specimen Street',
  street2: '',
  city: 'Des Moines',
  state: 'IA',
  zip: '50309',
  phone: '515-555-0177',
  latitude: '41.5868',
  longitude: '-93.625',
};

const UNCHANGED = { created: 0, updated: 0, merged: 0, absent: 0 };

async function read(path: string, rows: readonly LocatorRow[]): Promise<ImportReport[]> {
  const file = writeLocatorTable(database.folder, { path, rows });
  return runImport(database, findtreatmentListing, file, {}, () => {});
}

async function listings(): Promise<ListingRow[]> {
  return database.reader.selectFrom('listing').selectAll().orderBy('name').execute();
}

const standing = async () => (await listings()).map((row) => [row.name, row.in_latest_release]);

async function statementsOf(listing: ListingRow | undefined) {
  const id = listing?.id ?? 0;
  return (await findStatementsOf(database.reader, [id])).get(id) ?? [];
}

describe('the files of one download', () => {
  it('come in one after another, and none takes the rows of another away', async () => {
    await read('listing-2022-05-25/colorado.csv', [JUNIPER, CEDAR]);
    const [report] = await read('listing-2022-05-25/kansas.csv', [MAPLE]);
    expect(report?.listings).toMatchObject({ created: 1, absent: 0 });
    expect(await standing()).toEqual([
      ['Cedar Landing Recovery', 1],
      ['Juniper Steps Counseling Center', 1],
      ['Maple Bend Services', 1],
    ]);
    const rows = await database.reader.selectFrom('source_record').select(['source_id', 'in_file']).execute();
    expect(rows).toEqual(rows.map(() => ({ source_id: rows[0]?.source_id, in_file: 1 })));
  });

  it('read again, in any order, change nothing', async () => {
    const colorado = () => read('listing-2022-05-25/colorado.csv', [JUNIPER, CEDAR]);
    const iowa = () => read('listing-2022-05-25/kansas.csv', [MAPLE]);
    await colorado();
    await iowa();
    const before = await database.reader.selectFrom('listing_change').selectAll().execute();
    for (const again of [colorado, iowa, iowa, colorado]) {
      for (const { listings: tally } of await again()) expect(tally).toMatchObject(UNCHANGED);
    }
    expect(await database.reader.selectFrom('listing_change').selectAll().execute()).toEqual(before);
  });

  it('may hold one place twice: it is one row of the release', async () => {
    await read('listing-2022-05-25/colorado.csv', [JUNIPER]);
    const [report] = await read('listing-2022-05-25/utah.csv', [CEDAR, JUNIPER]);
    expect(report?.listings).toMatchObject({ created: 1, unchanged: 1 });
    expect(await listings()).toHaveLength(2);
  });

  it('with fewer rows than before may have been asked for less: nothing is gone', async () => {
    await read('listing-2022-05-25/colorado.csv', [JUNIPER, CEDAR]);
    const [report] = await read('listing-2022-05-25/colorado.csv', [JUNIPER]);
    expect(report?.listings).toMatchObject(UNCHANGED);
    expect((await standing()).map(([, stands]) => stands)).toEqual([1, 1]);
  });
});

describe('a newer download', () => {
  it('of another state leaves the older one standing', async () => {
    await read('listing-2022-05-25.csv', [JUNIPER]);
    await read('listing-2025-08-19.csv', [MAPLE]);
    expect((await standing()).map(([, stands]) => stands)).toEqual([1, 1]);
  });

  it('replaces what the series said of the same place, also where it is read first', async () => {
    const older = { ...JUNIPER, phone: '303-555-0142', services: `${SERVICES} jc` };
    const newer = { ...JUNIPER, intake1: '303-555-0199' };
    for (const order of [
      [older, newer],
      [newer, older],
    ]) {
      const fresh = await temporaryDatabase({ places: true });
      await database.close();
      database = fresh;
      for (const row of order)
        await read(`listing-${row === older ? '2022-05-25' : '2025-08-19'}.csv`, [row]);
      const [listing, ...others] = await listings();
      expect(others).toEqual([]);
      expect(JSON.parse(listing?.phones ?? '')).toHaveLength(2);
      const said = await statementsOf(listing);
      expect(said.map(({ release }) => release)).toEqual(['2025-08-19']);
      expect(said[0]?.yes).not.toContain('joint-commission');
    }
  });
});

describe('a download that is taken back', () => {
  const undoLast = async () => {
    const runs = await database.reader.selectFrom('import_run').select('id').orderBy('id').execute();
    await undoImport(database, runs.at(-1)?.id ?? 0);
  };

  it('lets the older one stand again', async () => {
    await read('listing-2022-05-25.csv', [JUNIPER]);
    await read('listing-2025-08-19.csv', [{ ...JUNIPER, services: `${SERVICES} jc` }]);
    await undoLast();
    const [listing, ...others] = await listings();
    expect(others).toEqual([]);
    expect(listing?.in_latest_release).toBe(1);
    expect((await statementsOf(listing)).map(({ release }) => release)).toEqual(['2022-05-25']);
  });

  it('takes its own rows and leaves those of the other files of its day', async () => {
    await read('listing-2022-05-25/colorado.csv', [JUNIPER]);
    await read('listing-2022-05-25/kansas.csv', [MAPLE]);
    await undoLast();
    expect(await standing()).toEqual([['Juniper Steps Counseling Center', 1]]);
  });
});

describe('one place', () => {
  it('that is there for addiction and for mental health is one listing with two statements', async () => {
    const reports = await read('listing-2025-08-19.csv', [
      JUNIPER,
      { ...JUNIPER, type_facility: 'MH', services: 'omh op cbt dbt tele pvtn md pi sf adlt yad ptsd smi' },
    ]);
    expect(reports.map(({ source, rows }) => [source.series, rows.read])).toEqual([
      ['findtreatment-su', 1],
      ['findtreatment-mh', 1],
    ]);
    expect(reports[1]?.listings).toMatchObject({ created: 0, merged: 1 });
    const [listing, ...others] = await listings();
    expect(others).toEqual([]);
    expect((await statementsOf(listing)).map(({ series }) => series).sort()).toEqual([
      'findtreatment-mh',
      'findtreatment-su',
    ]);
  });

  it('that a directory knows gets its point and website, and stands when the directory drops it', async () => {
    const base = {
      city: 'Denver',
      state: 'CO',
      zip: '80202',
      service_code_info: 'SA * OP OIT ORT * CBT MOTI TELE * PVTN * STAG CARF * MD PI SF',
    };
    const juniper = {
      ...base,
      name1: 'Juniper Steps Counseling Ctr',
      street1: '210 Sample Ave',
      phone: '303-555-0142',
    };
    const cedar = { ...base, name1: 'Cedar Landing', street1: '1500 Example Pkwy', phone: '720-555-0163' };
    const willow = { ...base, name1: 'Willow Path Clinic', street1: '77 Model Road', phone: '303-555-0188' };
    const directory = (year: number, rows: readonly DirectoryRow[]) =>
      writeDirectory(database.folder, { kind: 'su', year, rows });
    const importDirectory = (file: string) => runImport(database, samhsaDirectory, file, {}, () => {});
    await importDirectory(directory(2022, [juniper, cedar]));
    await read('listing-2022-05-25.csv', [JUNIPER]);
    expect((await listings()).find(({ name }) => name.startsWith('Juniper'))).toMatchObject({
      precision: 'street',
      latitude: 39.7505,
      website: 'http://junipersteps.example/',
    });
    await importDirectory(directory(2023, [willow]));
    expect(await standing()).toEqual([
      ['Cedar Landing', 0],
      ['Juniper Steps Counseling Center', 1],
      ['Willow Path Clinic', 1],
    ]);
  });

  it('that was renamed or has moved since the directory is followed, and the report says so', async () => {
    const service_code_info = 'SA * OP OIT ORT * CBT MOTI TELE * PVTN * STAG CARF * MD PI SF';
    const denver = { city: 'Denver', state: 'CO', zip: '80202', service_code_info };
    const rows = [
      { ...denver, name1: 'Baystate Harbor', street1: '210 Sample Avenue', phone: '303-555-0142' },
      { ...denver, name1: 'Cedar Landing Recovery', street1: '8 Former Road', phone: '720-555-0163' },
    ];
    const file = writeDirectory(database.folder, { kind: 'su', year: 2023, rows });
    await runImport(database, samhsaDirectory, file, {}, () => {});
    const [report] = await read('listing-2025-08-19.csv', [JUNIPER, CEDAR]);
    expect(report?.listings.created).toBe(0);
    expect(
      [report?.links.renamed, report?.links.moved].map((lines) => lines?.map(({ name }) => name)),
    ).toEqual([['Juniper Steps Counseling Center'], ['Cedar Landing Recovery']]);
    expect(await listings()).toEqual([
      expect.objectContaining({ street: '1500 Example Parkway', precision: 'street' }),
      expect.objectContaining({ name: 'Juniper Steps Counseling Center' }),
    ]);
  });

  it('that moved before the newest row shows the new street, and not the point of the old one', async () => {
    await read('listing-2022-05-25.csv', [{ ...CEDAR, street1: '8 Former Road', latitude: '39.7601' }]);
    const row = {
      name1: 'Cedar Landing Recovery',
      street1: '1500 Example Parkway',
      city: 'Denver',
      state: 'CO',
      zip: '80202',
      phone: '720-555-0163',
      service_code_info: 'SA * OP OIT ORT * CBT MOTI TELE * PVTN * STAG CARF * MD PI SF',
    };
    const file = writeDirectory(database.folder, { kind: 'su', year: 2023, rows: [row] });
    await runImport(database, samhsaDirectory, file, {}, () => {});
    const [listing, ...others] = await listings();
    expect(others).toEqual([]);
    expect(listing).toMatchObject({ street: '1500 Example Parkway', precision: 'zip' });
  });

  it('whose address the locator withholds is shown without address and point', async () => {
    await read('listing-2025-08-19.csv', [{ ...JUNIPER, street1: '- - -' }]);
    expect((await listings())[0]).toMatchObject({
      address_hidden: 1,
      street: null,
      zip: null,
      latitude: null,
      precision: 'none',
    });
  });
});
