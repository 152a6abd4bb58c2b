import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { currentOpening } from '#app/listings/current-opening.ts';
import { findListingByPublicId } from '#app/listings/listing-repository.server.ts';
import { findParticulars } from '#app/listings/particulars-repository.server.ts';
import { findStatementsOf } from '#app/listings/statement-repository.server.ts';
import type { ListingRow } from '#db/schema.ts';
import {
  type ColoradoRow,
  type DirectoryRow,
  writeColorado,
  writeDirectory,
} from '#tests/fixtures/directory-files.ts';
import { type TemporaryDatabase, temporaryDatabase } from '#tests/fixtures/temporary-database.ts';
import type { ImportReport } from './import-report.ts';
import { runImport } from './run-import.server.ts';
import { SourceFileError, type SourceReader } from './source-reader.ts';
import { coloradoBha } from './sources/colorado-bha.server.ts';
import { samhsaDirectory } from './sources/samhsa-directory.server.ts';

let database: TemporaryDatabase;

beforeEach(async () => {
  database = await temporaryDatabase({ places: true });
});

afterEach(async () => {
  await database.close();
});

const OUTPATIENT =
  'SA * OP OIT ORT * CBT MOTI TELE * PVTN * STAG CARF * MD PI SF * SS * ADLT YAD * FEM MALE * ACC DP';
const MENTAL_HEALTH = 'MH * OP * OMH * CBT DBT GT * PVTN * MD PI * ADLT YAD * PTSD SMI * PHDT';

const JUNIPER: DirectoryRow = {
  name1: 'Juniper Steps Counseling Ctr',
  street1: '210 Sample Avenue',
  street2: 'Suite 4',
  city: 'Denver',
  state: 'CO',
  zip: '80202',
  phone: '303-555-0142 x12',
  intake1: '303-555-0143',
  service_code_info: OUTPATIENT,
};
const CEDAR: DirectoryRow = {
  name1: 'Cedar Landing Recovery',
  street1: '1500 Example Parkway',
  city: 'Lakewood',
  state: 'CO',
  zip: '80226',
  phone: '720-555-0163',
  service_code_info: OUTPATIENT,
};
const SHELTERED: DirectoryRow = {
  name1: 'Harbor Women and Children',
  street1: '- - -',
  city: 'Boulder',
  state: 'CO',
  zip: '80301',
  phone: '303-555-0171',
  service_code_info: OUTPATIENT,
};
const LADDER: ColoradoRow = {
  id: '001A000001',
  name: 'Juniper Steps Counseling Center - Sample Ave',
  displayName: 'Juniper Steps Evening Program',
  street: '210 Sample Ave Suite 4',
  phone: '(303) 555-0142',
  latitude: '39.7500',
  longitude: '-104.9990',
  substanceUse: 'Outpatient; Intensive Outpatient',
  fees: 'Medicaid; Self Pay',
  accepting: 'yes',
  modified: '11/17/2022 10:16 AM',
  hours: { Monday: '9:00AM - 8:30PM', Friday: '7:00PM - 8:00AM' },
};

async function read(reader: SourceReader, file: string): Promise<ImportReport> {
  const reports = await runImport(database, reader, file, {}, () => {});
  expect(reports).toHaveLength(1);
  return reports[0] as ImportReport;
}

const su = (year: number, rows: readonly DirectoryRow[]) =>
  read(
    samhsaDirectory,
    writeDirectory(database.folder, { kind: 'su', year, rows, capitalHeader: year > 2022 }),
  );
const mh = (year: number, rows: readonly DirectoryRow[]) =>
  read(samhsaDirectory, writeDirectory(database.folder, { kind: 'mh', year, rows }));
const colorado = (date: string, rows: readonly ColoradoRow[]) =>
  read(coloradoBha, writeColorado(database.folder, { date, rows, spacedHeader: date < '2022-07' }));

function listings(): Promise<ListingRow[]> {
  return database.reader.selectFrom('listing').selectAll().orderBy('id').execute();
}

async function onlyListing(): Promise<ListingRow> {
  const all = await listings();
  expect(all).toHaveLength(1);
  return all[0] as ListingRow;
}

/** Every table as text, but for times, run numbers and what search has to read. */
async function wholeDatabase(): Promise<string> {
  const tables = [
    'source',
    'source_record',
    'listing',
    'statement',
    'credential',
    'opening',
    'office_hours',
    'track',
    'payer_acceptance',
  ] as const;
  const contents = await Promise.all(
    tables.map((table) => database.reader.selectFrom(table).selectAll().orderBy('id').execute()),
  );
  return JSON.stringify(contents, (key, value) => (key === 'created_at' ? undefined : value));
}

describe('one file', () => {
  it('makes a listing of each row, with its statement, credentials and place', async () => {
    const report = await su(2023, [JUNIPER, CEDAR]);
    expect(report.source).toEqual({ series: 'samhsa-su', release: '2023' });
    expect(report.rows).toEqual({ read: 2, listed: 2, rejected: 0 });
    expect(report.listings).toEqual({ created: 2, updated: 0, unchanged: 0, merged: 0, absent: 0 });
    const [juniper] = await listings();
    expect(juniper).toMatchObject({
      name: 'Juniper Steps Counseling Center',
      source_name: 'Juniper Steps Counseling Ctr',
      street: '210 Sample Avenue',
      unit: 'Suite 4',
      precision: 'zip',
      time_zone: 'America/Denver',
      in_latest_release: 1,
    });
    expect(juniper?.slug).toBe(`juniper-steps-counseling-center-denver-co-${juniper?.public_id}`);
    expect(JSON.parse(juniper?.phones ?? '')).toEqual([
      { kind: 'main', number: '3035550142', extension: '12' },
      { kind: 'intake', number: '3035550143' },
    ]);
    const statement = (await findStatementsOf(database.reader, [1])).get(1)?.[0];
    expect(statement).toMatchObject({ series: 'samhsa-su', asOf: '2023', release: '2023' });
    expect(statement?.yes).toEqual(expect.arrayContaining(['intensive-outpatient', 'cbt', 'carf']));
    const { credentials } = await findParticulars(database.reader, 1);
    expect(credentials.map(({ term, status }) => [term, status])).toEqual([
      ['carf', 'reported'],
      ['state-substance-use-agency', 'reported'],
    ]);
  });

  it('read twice, changes nothing', async () => {
    await su(2023, [JUNIPER, CEDAR, SHELTERED]);
    const before = await wholeDatabase();
    const changes = await database.reader.selectFrom('listing_change').selectAll().execute();
    const again = await su(2023, [CEDAR, SHELTERED, JUNIPER]);
    expect(again.listings).toEqual({ created: 0, updated: 0, unchanged: 3, merged: 0, absent: 0 });
    expect(await wholeDatabase()).toBe(before);
    expect(await database.reader.selectFrom('listing_change').selectAll().execute()).toEqual(changes);
  });

  it('names each bad row and lists the good ones', async () => {
    const report = await su(2023, [{ ...JUNIPER, name1: ' ' }, CEDAR, { ...SHELTERED, state: 'ZZ' }]);
    expect(report.rows).toEqual({ read: 3, listed: 1, rejected: 2 });
    expect(report.problems).toEqual([
      { row: 2, field: 'name', value: '', reason: 'The row has no name.' },
      { row: 4, field: 'state', value: 'ZZ', reason: 'There is no such state or territory.' },
    ]);
  });

  it('counts codes that no map knows, with the first row', async () => {
    const report = await su(2023, [CEDAR, { ...JUNIPER, service_code_info: `${OUTPATIENT} * QQQ` }]);
    expect(report.unmapped).toEqual([expect.objectContaining({ value: 'QQQ', count: 1, firstRow: 3 })]);
  });

  test.each([
    ['not a workbook', (file: string) => writeFileSync(file, 'name1,name2\n'), /Excel workbook/],
    ['an empty file', (file: string) => writeFileSync(file, ''), /is empty/],
  ])('%s is refused with what to do, and nothing is written', async (_what, make, message) => {
    const file = join(database.folder, 'directory-2023.xlsx');
    make(file);
    await expect(read(samhsaDirectory, file)).rejects.toThrow(message);
    await expect(read(samhsaDirectory, file)).rejects.toBeInstanceOf(SourceFileError);
    expect(await database.reader.selectFrom('source').selectAll().execute()).toEqual([]);
  });

  it('corrected within its release, changes what differs and marks what it leaves out', async () => {
    await su(2023, [JUNIPER, CEDAR]);
    const report = await su(2023, [{ ...JUNIPER, phone: '303-555-0199' }]);
    expect(report.listings).toEqual({ created: 0, updated: 1, unchanged: 0, merged: 0, absent: 1 });
    const [juniper, cedar] = await listings();
    expect(JSON.parse(juniper?.phones ?? '')[0].number).toBe('3035550199');
    expect(cedar?.in_latest_release).toBe(0);
  });
});

describe('a newer release', () => {
  it('replaces the statement, keeps the row, the slug and the id', async () => {
    await su(2022, [JUNIPER]);
    const before = await onlyListing();
    const report = await su(2023, [
      { ...JUNIPER, name1: 'Juniper Steps Counseling Center', service_code_info: `${OUTPATIENT} * JC` },
    ]);
    expect(report.listings).toMatchObject({ created: 0, updated: 1, merged: 0 });
    const after = await onlyListing();
    expect([after.slug, after.public_id]).toEqual([before.slug, before.public_id]);
    const statements = (await findStatementsOf(database.reader, [after.id])).get(after.id);
    expect(statements).toHaveLength(1);
    expect(statements?.[0]).toMatchObject({ release: '2023' });
    expect(statements?.[0]?.yes).toContain('joint-commission');
    expect(await database.reader.selectFrom('source_record').selectAll().execute()).toHaveLength(2);
  });

  it('marks a place that it leaves out, and never deletes it', async () => {
    await su(2022, [JUNIPER, CEDAR]);
    const report = await su(2023, [JUNIPER]);
    expect(report.listings.absent).toBe(1);
    expect((await listings()).map(({ in_latest_release }) => in_latest_release)).toEqual([1, 0]);
  });

  it('read before the older one, still stands', async () => {
    await su(2023, [JUNIPER]);
    const report = await su(2022, [{ ...JUNIPER, phone: '303-555-0100' }, CEDAR]);
    expect(report.listings).toMatchObject({ created: 1, updated: 0, unchanged: 1 });
    const [juniper, cedar] = await listings();
    expect(JSON.parse(juniper?.phones ?? '')[0].number).toBe('3035550142');
    expect([juniper?.in_latest_release, cedar?.in_latest_release]).toEqual([1, 0]);
    expect((await findStatementsOf(database.reader, [juniper?.id ?? 0])).get(1)?.[0]?.release).toBe('2023');
  });
});

describe('several sources', () => {
  it('that tell of one place share its listing, each with its own statement', async () => {
    await su(2023, [JUNIPER]);
    const report = await mh(2023, [{ ...JUNIPER, service_code_info: MENTAL_HEALTH }]);
    expect(report.listings).toMatchObject({ created: 0, updated: 1, merged: 1 });
    const { id } = await onlyListing();
    const statements = (await findStatementsOf(database.reader, [id])).get(id) ?? [];
    expect(statements.map(({ series }) => series).sort()).toEqual(['samhsa-mh', 'samhsa-su']);
  });

  it('with a state register: its public name, point, opening and office hours', async () => {
    await su(2023, [JUNIPER]);
    const report = await colorado('2023-02-27', [LADDER]);
    expect(report.listings).toMatchObject({ created: 0, merged: 1 });
    expect(report.problems).toEqual([
      {
        row: 2,
        field: 'Hours friday',
        value: '7:00PM - 8:00AM',
        reason: 'This is no span of hours within one day.',
      },
    ]);
    const listing = await onlyListing();
    const name = 'Juniper Steps Evening Program';
    expect(listing).toMatchObject({ name, precision: 'street', latitude: 39.75 });
    const { officeHours } = await findParticulars(database.reader, listing.id);
    const statements = await findStatementsOf(database.reader, [listing.id]);
    const opening = currentOpening(statements.get(listing.id) ?? []);
    expect(opening).toMatchObject({ taking: true, series: 'co-bha', asOf: '2022-11-17' });
    expect(officeHours).toEqual([expect.objectContaining({ weekday: 0, opensAt: 540, closesAt: 1230 })]);
  });

  it("two rows of one release at one address stay two listings, each at the other's address", async () => {
    await su(2023, [
      { ...JUNIPER, name2: 'Women Services' },
      { ...JUNIPER, name2: 'Adolescent Services' },
    ]);
    const all = await listings();
    expect(all).toHaveLength(2);
    expect(new Set(all.map(({ address_key }) => address_key)).size).toBe(1);
  });

  it('an account of a register keeps its listing when all else changes', async () => {
    await colorado('2022-06-29', [LADDER]);
    await colorado('2022-12-06', [
      { ...LADDER, name: 'Two Rivers LLC', displayName: 'Two Rivers', street: '9 Specimen Court', phone: '' },
    ]);
    expect(await onlyListing()).toMatchObject({ name: 'Two Rivers', street: '9 Specimen Court' });
  });

  it('a point far from its ZIP is refused, with a line in the report', async () => {
    const report = await colorado('2023-02-27', [{ ...LADDER, latitude: '37.2', hours: {} }]);
    expect(report.problems).toEqual([expect.objectContaining({ row: 2, field: 'coordinates' })]);
    expect(await onlyListing()).toMatchObject({ precision: 'zip' });
  });
});

describe('a withheld address', () => {
  it('of dashes is shown nowhere; the city that the source prints stays', async () => {
    await su(2023, [SHELTERED]);
    expect(await onlyListing()).toMatchObject({
      address_hidden: 1,
      street: null,
      zip: null,
      latitude: null,
      city: 'Boulder',
      slug: expect.stringMatching(/^harbor-women-and-children-co-[a-z0-9]{8}$/),
    });
  });

  it('of the state register wins over a source that prints it', async () => {
    await su(2023, [JUNIPER]);
    await colorado('2022-12-06', [{ ...LADDER, hours: {} }]);
    await colorado('2023-02-27', [{ ...LADDER, hidden: true, hours: {} }]);
    expect(await onlyListing()).toMatchObject({
      address_hidden: 1,
      street: null,
      unit: null,
      city: null,
      zip: null,
      latitude: null,
      address_key: null,
    });
  });

  it('stays withheld when a federal release comes after', async () => {
    await colorado('2022-12-06', [{ ...LADDER, hours: {} }]);
    await colorado('2023-02-27', [{ ...LADDER, hidden: true, hours: {} }]);
    await su(2023, [JUNIPER]);
    const all = await listings();
    expect(all.map(({ street }) => street)).toEqual([null]);
  });
});

it('a listing that proves to be another one is merged into it and answers to both public ids', async () => {
  const otherSuite = {
    ...JUNIPER,
    street2: 'Suite 9',
    phone: '303-555-0111',
    service_code_info: MENTAL_HEALTH,
  };
  await su(2022, [JUNIPER]);
  await mh(2022, [{ ...otherSuite, intake1: '' }]);
  const [first, second] = await listings();
  expect(second).toBeDefined();
  const report = await mh(2023, [{ ...otherSuite, intake1: '303-555-0142' }]);
  expect(report.listings.merged).toBe(1);
  const kept = await onlyListing();
  expect(kept.public_id).toBe(first?.public_id);
  expect(await findListingByPublicId(database.reader, second?.public_id ?? '')).toMatchObject({
    alias: true,
    listing: { id: kept.id },
  });
});
