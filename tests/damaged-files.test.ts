import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { readerNamed } from '#app/import/1-read-source.server.ts';
import type { ImportReport } from '#app/import/import-report.ts';
import { runImport } from '#app/import/run-import.server.ts';
import { SourceFileError } from '#app/import/source-reader.ts';
import {
  type ColoradoRow,
  type DirectoryRow,
  writeColorado,
  writeDirectory,
} from './fixtures/directory-files.ts';
import { editBytes } from './fixtures/mutated-tables.ts';
import { madeUpTables } from './fixtures/table-slices.ts';
import { type TemporaryDatabase, temporaryDatabase } from './fixtures/temporary-database.ts';
import { workbookOf } from './fixtures/write-workbook.ts';

let database: TemporaryDatabase;

beforeEach(async () => {
  database = await temporaryDatabase({ places: false });
});

afterEach(async () => {
  await database.close();
});

async function read(source: string, file: string): Promise<ImportReport> {
  const reader = readerNamed(source);
  if (!reader) throw new Error(source);
  const [report] = await runImport(database, reader, file, {}, () => {});
  if (!report) throw new Error(file);
  return report;
}

function written(name: string, bytes: Buffer | string): string {
  const file = join(database.folder, name);
  writeFileSync(file, bytes);
  return file;
}

const PROGRAM: DirectoryRow = {
  name1: 'Juniper Recovery',
  street1: '210 Sample Avenue',
  city: 'Denver',
  state: 'CO',
  zip: '80202',
  phone: '303-555-0142',
  service_code_info: 'SA * OP OIT * CBT',
};
const CEDAR = { ...PROGRAM, name1: 'Cedar Recovery', street1: '9 Sample Court', phone: '303-555-0163' };
const LADDER: ColoradoRow = {
  id: '001A1',
  name: 'Juniper Recovery',
  latitude: '39.75',
  longitude: '-104.99',
};

const directory = (...rows: DirectoryRow[]) =>
  writeDirectory(database.folder, { kind: 'su', year: 2023, rows });
const colorado = (...rows: ColoradoRow[]) => writeColorado(database.folder, { date: '2023-02-27', rows });

describe('a damaged field is told with its row, and its program is listed', () => {
  test.each<{ reason: string; row: DirectoryRow; field: string; value: string; says: RegExp; keeps: object }>(
    [
      {
        reason: 'a placeholder for a phone',
        row: { ...PROGRAM, phone: '(999) 999-9999' },
        field: 'phone',
        value: '(999) 999-9999',
        says: /no phone number that rings/,
        keeps: { phones: '[]' },
      },
      {
        reason: 'a ZIP without its zero',
        row: { ...PROGRAM, state: 'MA', city: 'Cambridge', zip: '2139' },
        field: 'zip',
        value: '2139',
        says: /read as 02139/,
        keeps: { zip: '02139' },
      },
      {
        reason: 'a ZIP that is none',
        row: { ...PROGRAM, zip: '8O202' },
        field: 'zip',
        value: '8O202',
        says: /no ZIP code/,
        keeps: { zip: null, street: '210 Sample Avenue', city: 'Denver' },
      },
    ],
  )('of a national directory: $reason', async ({ row, field, value, says, keeps }) => {
    const report = await read('samhsa-directory', directory(CEDAR, row));
    expect(report.rows).toEqual({ read: 2, listed: 2, rejected: 0 });
    expect(report.problems).toEqual([{ row: 3, field, value, reason: expect.stringMatching(says) }]);
    const listing = await database.reader
      .selectFrom('listing')
      .selectAll()
      .where('name', '=', 'Juniper Recovery')
      .executeTakeFirst();
    expect(listing).toMatchObject(keeps);
  });

  test.each<{ reason: string; row: Partial<ColoradoRow>; field: string; says: RegExp; keeps: object }>([
    {
      reason: 'exchanged coordinates',
      row: { latitude: '-104.99', longitude: '39.75' },
      field: 'lat, lon',
      says: /exchanged/,
      keeps: { latitude: 39.75, longitude: -104.99, precision: 'street' },
    },
    {
      reason: 'absurd coordinates',
      row: { latitude: '999', longitude: '999' },
      field: 'lat, lon',
      says: /not in the United States/,
      keeps: { latitude: null, precision: 'none' },
    },
    {
      reason: 'a placeholder for a phone',
      row: { phone: '(999) 999-9999' },
      field: 'Phone',
      says: /no phone number that rings/,
      keeps: { phones: '[]' },
    },
    {
      reason: 'a ZIP with a digit lost',
      row: { zip: '8020' },
      field: 'ProviderLocationDisplayLabel',
      says: /no ZIP code/,
      keeps: { zip: null, city: 'Denver', street: '1 Sample Street' },
    },
  ])("of Colorado's directory: $reason", async ({ row, field, says, keeps }) => {
    const report = await read('colorado-bha', colorado({ ...LADDER, ...row }));
    expect(report.rows).toEqual({ read: 1, listed: 1, rejected: 0 });
    expect(report.problems).toEqual([
      { row: 2, field, value: expect.any(String), reason: expect.stringMatching(says) },
    ]);
    expect(await database.reader.selectFrom('listing').selectAll().executeTakeFirst()).toMatchObject(keeps);
  });
});

describe('a damaged row is rejected with a line, and the others are listed', () => {
  it('the header again, amid the rows of a workbook', async () => {
    const columns = Object.keys(PROGRAM) as (keyof DirectoryRow)[];
    const again = Object.fromEntries(columns.map((column) => [column, column]));
    const rest = { name2: 'name2', street2: 'street2', intake1: 'intake1', intake2: 'intake2' };
    const others = { intake1a: 'intake1a', intake2a: 'intake2a' };
    const report = await read(
      'samhsa-directory',
      directory(PROGRAM, { ...again, ...rest, ...others }, CEDAR),
    );
    expect(report.rows).toEqual({ read: 3, listed: 2, rejected: 1 });
    expect(report.problems).toEqual([
      { row: 3, field: 'row', value: 'name1', reason: 'The header stands here again.' },
    ]);
  });

  it('a row of too few cells in a CSV', async () => {
    const file = colorado(LADDER, { ...LADDER, id: '001A2', name: 'Cedar' });
    const report = await read(
      'colorado-bha',
      written('short-2023-02-27.csv', `${readFileSync(file, 'utf8')}\n"yes",""`),
    );
    expect(report.rows).toEqual({ read: 3, listed: 2, rejected: 1 });
    expect(report.problems).toEqual([
      {
        row: 4,
        field: 'row',
        value: '',
        reason: expect.stringMatching(/^The row has 2 cells; the header has/),
      },
    ]);
  });
});

describe('a damaged file is refused in a sentence, and the database is as it was', () => {
  const bytes = () => workbookOf([{ name: 'One', rows: [['name1']] }]);

  test.each<[reason: string, source: string, make: () => string, sentence: RegExp]>([
    ['a CSV for a workbook', 'samhsa-directory', () => colorado(LADDER), /is a text table/],
    ['a workbook for a CSV', 'colorado-bha', () => directory(PROGRAM), /is an Excel workbook/],
    ['a folder', 'colorado-bha', () => database.folder, /is a folder/],
    ['a workbook of one sheet', 'samhsa-directory', () => written('a-2023.xlsx', bytes()), /has 1 sheet/],
    [
      'a workbook cut short',
      'samhsa-directory',
      () => written('b-2023.xlsx', editBytes(bytes(), [{ kind: 'cut', at: 500, length: 1, byte: 0 }])),
      /damaged or cut short/,
    ],
    [
      'a column missing',
      'colorado-bha',
      () => written('c-2023-02-27.csv', 'AccountID,AccountName\n1,Juniper\n'),
      /has no column hideaddress/,
    ],
    [
      'a quotation mark open',
      'colorado-bha',
      () => written('d-2023-02-27.csv', 'AccountID,AccountName\n1,Juniper\n2,"Cedar\n'),
      /^Row 3 of d-2023-02-27\.csv/,
    ],
  ])('%s', async (_reason, source, make, sentence) => {
    const file = make();
    await expect(read(source, file)).rejects.toThrow(sentence);
    await expect(read(source, file)).rejects.toBeInstanceOf(SourceFileError);
    for (const table of ['source', 'import_run', 'listing'] as const) {
      expect(await database.reader.selectFrom(table).selectAll().execute()).toEqual([]);
    }
  });
});

describe('a file with nasty cells', () => {
  test.each(madeUpTables())(
    'of $source goes in whole: what is listed is kept, row for row',
    async (table) => {
      const nasty = table.grid.map((cells, row) =>
        row === 0
          ? cells
          : cells.map((cell, at) => (at === row ? "'; drop table listing; -- 🙂\ud800" : cell)),
      );
      const file = written(table.fileName, table.bytesOf(nasty));
      const reader = readerNamed(table.source);
      if (!reader) throw new Error(table.source);
      const reports = await runImport(database, reader, file, {}, () => {});
      const { rows } = await database.reader
        .selectFrom('source_record')
        .select((eb) => eb.fn.countAll<number>().as('rows'))
        .executeTakeFirstOrThrow();
      const listed = reports.reduce((sum, report) => sum + report.rows.listed, 0);
      if ('rowFrom' in reader) expect(rows).toBe(listed);
      for (const report of reports) expect(report.rows.read).toBe(report.rows.listed + report.rows.rejected);
    },
  );
});
