import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readerNamed } from '#app/import/1-read-source.server.ts';
import { runImport } from '#app/import/run-import.server.ts';
import { EmbeddedEngine } from '#app/search/embedded/engine.ts';
import { ChangeFollower } from '#app/search/follow-changes.server.ts';
import { backupDatabase } from '#app/upkeep/backup-database.server.ts';
import { checksumOfFile } from '#app/upkeep/file-checksum.server.ts';
import { restoreDatabase } from '#app/upkeep/restore-database.server.ts';
import { checkFile } from '#db/check-file.server.ts';
import { openDatabase } from '#db/connect.server.ts';
import { childScript } from './fixtures/child-scripts.ts';
import { type DirectoryRow, writeColorado, writeDirectory } from './fixtures/directory-files.ts';
import { tableContents } from './fixtures/table-contents.ts';
import { type TemporaryDatabase, temporaryDatabase } from './fixtures/temporary-database.ts';

let database: TemporaryDatabase;

beforeAll(async () => {
  database = await temporaryDatabase({ places: true });
  const { folder } = database;
  const first = writeDirectory(folder, { kind: 'su', year: 2022, rows: rowsOf(0, 300) });
  await importFile('samhsa-directory', first);
  const register = { date: '2023-02-27', rows: [REGISTERED, { ...REGISTERED, id: '2', hidden: true }] };
  await importFile('colorado-bha', writeColorado(folder, register));
});

afterAll(async () => {
  await database.close();
});

const REGISTERED = {
  id: '1',
  name: 'Specimen House',
  latitude: '39.7',
  longitude: '-104.9',
  accepting: 'Yes',
  substanceUse: 'Intensive Outpatient',
  hours: { Monday: '8:00AM - 5:00PM' },
};

function rowsOf(from: number, to: number): DirectoryRow[] {
  return Array.from({ length: to - from }, (_, index) => ({
    name1: `Sample Program ${from + index}`,
    street1: `${from + index + 1} Specimen Street`,
    city: 'Denver',
    state: 'CO',
    zip: '80202',
    phone: `303-555-${String(from + index).padStart(4, '0')}`,
    service_code_info: 'SA * OP OIT * CBT * PVTN * CARF * MD',
  }));
}

async function importFile(source: string, file: string): Promise<void> {
  const reader = readerNamed(source);
  if (!reader) throw new Error(`There is no source ${source}.`);
  await runImport(database, reader, file, {}, () => {});
}

describe('the restore drill', () => {
  test('brings back every row of every table, and the index fills from it', async () => {
    const backup = join(database.folder, 'drill.backup');
    const report = await backupDatabase(database.file, backup, { force: false }, () => {});
    const elsewhere = join(database.folder, 'elsewhere');
    const restored = join(elsewhere, 'stepwell.db');
    await restoreDatabase(restored, backup, new Date(), () => {});

    const contents = tableContents(restored);
    expect(contents).toEqual(tableContents(database.file));
    const empty = Object.keys(contents).filter((table) => contents[table]?.length === 0);
    for (const table of ['listing', 'statement', 'source_record', 'credential', 'office_hours', 'place']) {
      expect(empty).not.toContain(table);
    }
    expect(report.rows.listing).toBe(contents.listing?.length);
    expect(report.sha256).toBe(await checksumOfFile(backup));

    const opened = openDatabase(restored);
    const engine = new EmbeddedEngine();
    await new ChangeFollower(opened.reader, engine).fill();
    expect(engine.health().documents).toBe(contents.listing?.length);
    await opened.close();
  });
});

describe('a backup beside an import in another process', () => {
  test('is whole, each time, and the import ends well', async () => {
    const file = join(database.folder, 'busy', 'stepwell.db');
    mkdirSync(join(database.folder, 'busy'));
    await backupDatabase(database.file, file, { force: false }, () => {});
    const second = writeDirectory(database.folder, { kind: 'su', year: 2023, rows: rowsOf(30, 900) });
    const child = fork(childScript('import-child.ts'), [file, 'samhsa-directory', second], { execArgv: [] });
    let isOver = false;
    const over = once(child, 'exit').then(([code]) => {
      isOver = true;
      return code as number | null;
    });
    const counts: number[] = [];
    while (!isOver) {
      const target = join(database.folder, `busy-${counts.length}.backup`);
      const report = await backupDatabase(file, target, { force: false }, () => {});
      expect(checkFile(target)).toMatchObject({ problems: [], rows: report.rows });
      // A single file, in the mode that needs no other beside it: bytes 18 and 19 are 1.
      expect([...readFileSync(target).subarray(18, 20)]).toEqual([1, 1]);
      rmSync(target);
      counts.push(report.rows.source_record ?? 0);
    }
    expect(await over).toBe(0);
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    expect(checkFile(file)).toMatchObject({ problems: [] });
  });
});
