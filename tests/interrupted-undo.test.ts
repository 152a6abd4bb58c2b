import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { runImport } from '#app/import/run-import.server.ts';
import { samhsaDirectory } from '#app/import/sources/samhsa-directory.server.ts';
import { undoImport } from '#app/import/undo-import.server.ts';
import { type OpenDatabase, openDatabase } from '#db/connect.server.ts';
import { copyDatabase } from '#db/copy-database.server.ts';
import { contentOf } from './fixtures/database-content.ts';
import { type DirectoryRow, writeDirectory } from './fixtures/directory-files.ts';
import { runChild } from './fixtures/run-child.ts';
import { type TemporaryDatabase, temporaryDatabase } from './fixtures/temporary-database.ts';

const ROWS = 900;

let database: TemporaryDatabase;
let second: string;
let both: string;
let before: unknown;
let after: unknown;

beforeAll(async () => {
  database = await temporaryDatabase({ places: false });
  const first = writeDirectory(database.folder, { kind: 'su', year: 2022, rows: rowsOf(2022) });
  second = writeDirectory(database.folder, { kind: 'su', year: 2023, rows: rowsOf(2023) });
  await importFile(database.file, first);
  before = contentOf(database.file);
  both = join(database.folder, 'both.db');
  copyDatabase(database.file, both);
  await importFile(both, second);
  after = contentOf(both);
});

afterAll(async () => {
  await database.close();
});

/** Of 900 programs a tenth is gone in 2023, a tenth is new and the rest has other codes. */
function rowsOf(year: number): DirectoryRow[] {
  const from = year === 2022 ? 0 : ROWS / 10;
  return Array.from({ length: ROWS }, (_, index) => index + from).map((number) => ({
    name1: `Sample Program ${number}`,
    street1: `${number + 1} Specimen Street`,
    city: 'Denver',
    state: 'CO',
    zip: '80202',
    phone: `303-555-${String(number).padStart(4, '0')}`,
    service_code_info: year === 2022 ? 'SA * OP OIT * CBT' : 'SA * OP OIT ORT * CBT * JC',
  }));
}

async function within(
  databaseFile: string,
  job: (database: OpenDatabase) => Promise<unknown>,
): Promise<void> {
  const opened = openDatabase(databaseFile);
  await job(opened);
  await opened.close();
}

const importFile = (databaseFile: string, file: string) =>
  within(databaseFile, (opened) => runImport(opened, samhsaDirectory, file, {}, () => {}));

const undo = (databaseFile: string, run: number) => within(databaseFile, (opened) => undoImport(opened, run));

const importKilled = (databaseFile: string, file: string, killAt: string) =>
  runChild('import-child.ts', [databaseFile, 'samhsa-directory', file], killAt);

const undoKilled = (databaseFile: string, run: number, killAt: string) =>
  runChild('undo-child.ts', [databaseFile, String(run)], killAt);

function copyOf(file: string, name: string): string {
  const copy = join(database.folder, `${name.replace(/\W/g, '-')}.db`);
  copyDatabase(file, copy);
  return copy;
}

/** Rows kept of what run 2 replaced. */
function countImages(file: string): unknown {
  const connection = new Sqlite(file, { readonly: true });
  const images = connection
    .prepare('select count(*) from source_record_before where run_id = 2')
    .pluck()
    .get();
  connection.close();
  return images;
}

describe('taking an import back, killed', () => {
  test.each([
    ['restore 0', 'once it is decided'],
    ['restore 400', 'after one batch'],
    ['settle 0', 'before the source goes'],
    ['settle 1', 'before the run is marked'],
  ])('at "%s" (%s) is completed by the same command', async (killAt) => {
    const broken = copyOf(both, killAt);
    expect(await undoKilled(broken, 2, killAt)).toBe('killed');
    await undo(broken, 2);
    expect(contentOf(broken)).toEqual(before);
    expect(countImages(broken)).toBe(0);
  });

  it('and followed by the import instead, leaves what the import makes', async () => {
    const broken = copyOf(both, 'import instead');
    expect(await undoKilled(broken, 2, 'restore 400')).toBe('killed');
    await importFile(broken, second);
    expect(contentOf(broken)).toEqual(after);
    await undo(broken, 3);
    await undo(broken, 2);
    expect(contentOf(broken)).toEqual(before);
  });
});

describe('an import that was killed', () => {
  test.each([
    ['match 0', 'after the source is named'],
    ['write 400', 'after one batch'],
    ['settle 0', 'before the places that are gone are marked'],
  ])('at "%s" (%s) can be taken back', async (killAt) => {
    const broken = copyOf(database.file, `import ${killAt}`);
    expect(await importKilled(broken, second, killAt)).toBe('killed');
    await undo(broken, 2);
    expect(contentOf(broken)).toEqual(before);
  });

  it('and then completed, is taken back run by run, the newest first', async () => {
    const broken = copyOf(database.file, 'completed');
    expect(await importKilled(broken, second, 'write 400')).toBe('killed');
    await importFile(broken, second);
    expect(contentOf(broken)).toEqual(after);
    await undo(broken, 3);
    await undo(broken, 2);
    expect(contentOf(broken)).toEqual(before);
  });
});
