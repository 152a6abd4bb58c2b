import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { insertLink } from '#app/accounts/link-repository.server.ts';
import { checkFile } from '#db/check-file.server.ts';
import { openDatabase } from '#db/connect.server.ts';
import { MIGRATION_NAMES, MIGRATIONS, migrateToLatest } from '#db/migrate.server.ts';
import { fillWithListings } from '#tests/fixtures/fill-with-listings.ts';
import { makeAccount, signedInCookie } from '#tests/fixtures/made-accounts.ts';
import { tableContents } from '#tests/fixtures/table-contents.ts';
import { type TemporaryDatabase, temporaryDatabase } from '#tests/fixtures/temporary-database.ts';
import { backupDatabase } from './backup-database.server.ts';
import { restoreDatabase } from './restore-database.server.ts';

const NOW = new Date('2026-11-22T06:43:00.123Z');

let origin: TemporaryDatabase;
let backup: string;

beforeAll(async () => {
  origin = await temporaryDatabase({ places: false });
  await fillWithListings(origin.writer, 300);
  backup = join(origin.folder, 'good.backup');
  await backupDatabase(origin.file, backup, { force: false }, () => {});
});

afterAll(async () => {
  await origin.close();
});

let folders = 0;

/** The path of a database in a folder of its own; `made` puts a small one there, which nobody has open. */
async function databasePath(made: boolean): Promise<string> {
  folders += 1;
  const folder = join(origin.folder, `place-${folders}`);
  mkdirSync(folder);
  const file = join(folder, 'stepwell.db');
  if (made) {
    const { writer, close } = openDatabase(file);
    await migrateToLatest(writer);
    await fillWithListings(writer, 5);
    await close();
  }
  return file;
}

const namesBeside = (file: string) => readdirSync(join(file, '..')).sort();
const restore = (file: string, from = backup) => restoreDatabase(file, from, NOW, () => {});

describe('a restore', () => {
  it('puts the backup in place and keeps what was there', async () => {
    const file = await databasePath(true);
    const report = await restore(file);
    expect(report).toMatchObject({ applied: [], couldLock: true, rows: { listing: 300 } });
    expect(tableContents(file)).toEqual(tableContents(backup));
    expect(namesBeside(file)).toEqual(['stepwell.db', 'stepwell.db.before-restore-20261122-064300']);
    expect(checkFile(report.keptAs ?? '').rows.listing).toBe(5);
  });

  it('signs everybody out: the backup does not know who was signed out since', async () => {
    const source = await temporaryDatabase({ places: false });
    const { id } = await makeAccount(source.writer);
    await signedInCookie(source.writer, id);
    const link = { accountId: id, purpose: 'password', now: NOW, expiresAt: new Date('2027-01-01') } as const;
    await insertLink(source.writer, link);
    const from = join(source.folder, 'signed-in.backup');
    await backupDatabase(source.file, from, { force: false }, () => {});
    const file = await databasePath(false);
    await restore(file, from);
    await source.close();
    const { account, session, account_link } = tableContents(file);
    expect([account?.length, session, account_link]).toEqual([1, [], []]);
  });

  it('keeps each of two that were there in one second', async () => {
    const file = await databasePath(true);
    await restore(file);
    await restore(file);
    expect(namesBeside(file)).toHaveLength(3);
  });

  it('makes a database where there is none, and its folder', async () => {
    const file = join(await databasePath(false), '..', 'deep', 'stepwell.db');
    expect((await restore(file)).keptAs).toBeUndefined();
    expect(namesBeside(file)).toEqual(['stepwell.db']);
  });

  it('keeps the rights of the file that was there', async () => {
    const file = await databasePath(true);
    const { mode } = statSync(file);
    await restore(file);
    expect(statSync(file).mode).toBe(mode);
  });

  it('does not touch the backup', async () => {
    const before = readFileSync(backup);
    await restore(await databasePath(true));
    expect(readFileSync(backup).equals(before)).toBe(true);
  });

  it('brings an older backup up to date, the backup itself not', async () => {
    const file = await databasePath(false);
    const older = `${file}.older`;
    const { writer, close } = openDatabase(older);
    const [first = ''] = MIGRATION_NAMES;
    const step = MIGRATIONS[first];
    if (!step) throw new Error('There is no first step.');
    await migrateToLatest(writer, { [first]: step });
    await close();
    expect((await restore(file, older)).applied).toEqual(MIGRATION_NAMES.slice(1));
    expect(checkFile(file).steps).toEqual(MIGRATION_NAMES);
    expect(checkFile(older).steps).toEqual([first]);
  });

  it('reads a live database with its log, as well as a backup', async () => {
    const file = await databasePath(false);
    expect(existsSync(`${origin.file}-wal`)).toBe(true);
    await restore(file, origin.file);
    expect(tableContents(file)).toEqual(tableContents(origin.file));
  });

  it('takes the place of a database that cannot be read, and keeps it', async () => {
    const file = await databasePath(true);
    const bytes = readFileSync(file);
    bytes.fill(0, 0, 100);
    writeFileSync(file, bytes);
    const { couldLock, keptAs = '' } = await restore(file);
    expect(couldLock).toBe(false);
    expect(checkFile(file)).toMatchObject({ problems: [], rows: { listing: 300 } });
    expect(readFileSync(keptAs).equals(bytes)).toBe(true);
  });

  it('keeps aside the log of a database that is gone, since SQLite would read it into the restored one', async () => {
    const file = await databasePath(true);
    const { writer, close } = openDatabase(file);
    await writer.updateTable('listing').set({ name: 'Of the one that is gone' }).execute();
    copyFileSync(`${file}-wal`, `${file}-kept`);
    await close();
    rmSync(file);
    renameSync(`${file}-kept`, `${file}-wal`);
    await restore(file);
    expect(namesBeside(file)).toEqual(['stepwell.db', 'stepwell.db.before-restore-20261122-064300-wal']);
    expect(tableContents(file)).toEqual(tableContents(backup));
  });
});

describe('a restore is refused, and the database stays', () => {
  const changed = (name: string, change: (copy: string) => void) => () => {
    const copy = join(origin.folder, name);
    copyFileSync(backup, copy);
    change(copy);
    return copy;
  };
  const changedBySql = (name: string, statements: string) =>
    changed(name, (copy) => {
      const sqlite = new Sqlite(copy);
      sqlite.pragma('foreign_keys = off');
      sqlite.exec(statements);
      sqlite.close();
    });

  test.each<[reason: string, from: () => string, says: RegExp]>([
    ['no file', () => join(origin.folder, 'none'), /no file/],
    ['a folder', () => origin.folder, /not a file/],
    ['an empty file', changed('empty', (copy) => truncateSync(copy)), /is empty/],
    ['text', changed('text', (copy) => writeFileSync(copy, 'x'.repeat(5000))), /no SQLite database/],
    ['half a backup', changed('half', (copy) => truncateSync(copy, 200_000)), /damaged/],
    [
      'a page of zeros',
      changed('zeros', (copy) => {
        const bytes = readFileSync(copy);
        bytes.fill(0, 40_960, 45_056);
        writeFileSync(copy, bytes);
      }),
      /damaged/,
    ],
    ['a row that points at nothing', changedBySql('orphans', 'delete from listing'), /damaged.*points at no/],
    [
      'a database of another program',
      changed('other', (copy) => {
        writeFileSync(copy, '');
        const sqlite = new Sqlite(copy);
        sqlite.exec('create table notes (text)');
        sqlite.close();
      }),
      /no database of Stepwell/,
    ],
    [
      'a newer one',
      changedBySql('newer', "insert into kysely_migration values ('9999-future', '2999')"),
      /newer Stepwell.*9999-future.*up to date first/,
    ],
    [
      'one that lacks an early step',
      changedBySql('gap', `delete from kysely_migration where name = '${MIGRATION_NAMES[0]}'`),
      /no database of Stepwell|lacks the step/,
    ],
    [
      'a table that was changed by hand',
      changedBySql('by-hand', 'alter table listing drop column website'),
      /lacks column listing\.website/,
    ],
    [
      'a trigger',
      changedBySql(
        'trigger',
        'create trigger t after insert on listing begin delete from listing_change; end',
      ),
      /has trigger t/,
    ],
  ])('%s', async (_reason, from, says) => {
    const file = await databasePath(true);
    const before = tableContents(file);
    await expect(restore(file, from())).rejects.toThrow(says);
    expect(tableContents(file)).toEqual(before);
    expect(namesBeside(file).filter((name) => /partial|before/.test(name))).toEqual([]);
  });

  it('the database itself', async () => {
    const file = await databasePath(true);
    await expect(restore(file, file)).rejects.toThrow(/database itself/);
  });

  test.each<[reason: string, use: (file: string) => () => void | Promise<void>]>([
    [
      'a server has it open, at rest',
      (file) => {
        const open = openDatabase(file);
        return open.close;
      },
    ],
    [
      'a reader is in the middle of it',
      (file) => {
        const reader = new Sqlite(file, { readonly: true });
        reader.exec('begin');
        reader.prepare('select count(*) from listing').get();
        return () => void reader.close();
      },
    ],
  ])('while %s', async (_reason, use) => {
    const file = await databasePath(true);
    const end = use(file);
    await expect(restore(file)).rejects.toThrow(/in use\. Stop the server/);
    await end();
    expect(checkFile(file).rows.listing).toBe(5);
    await restore(file);
  });
});
