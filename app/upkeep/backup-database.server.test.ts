import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { checkFile } from '#db/check-file.server.ts';
import { type TemporaryDatabase, temporaryDatabase } from '#tests/fixtures/temporary-database.ts';
import { backupDatabase } from './backup-database.server.ts';

let database: TemporaryDatabase;
let folder: string;

beforeAll(async () => {
  database = await temporaryDatabase({ places: true });
  folder = join(database.folder, 'backups');
  mkdirSync(folder);
});

afterAll(async () => {
  await database.close();
});

const backUp = (target: string, force = false) => backupDatabase(database.file, target, { force }, () => {});

describe('a backup', () => {
  it('holds one moment, however often others write meanwhile, and does not begin anew', async () => {
    const other = new Sqlite(database.file);
    const insert = other.prepare(
      "insert into listing_change (listing_id, changed_at) values (1, '2026-01-01T00:00:00.000Z')",
    );
    const target = join(folder, 'moment.db');
    const copied: number[] = [];
    const { rows } = await backupDatabase(database.file, target, { force: false }, (stage, done) => {
      insert.run();
      if (stage === 'copy') copied.push(done);
    });
    other.close();
    expect(copied.length).toBeGreaterThan(10);
    expect(copied).toEqual([...new Set(copied)].toSorted((a, b) => a - b));
    expect(rows.listing_change).toBe(0);
    expect(checkFile(target)).toMatchObject({ problems: [], rows });
  });

  it('is for its owner only, and is alone in its folder', async () => {
    const alone = join(folder, 'alone');
    mkdirSync(alone);
    await backUp(join(alone, 'a.db'));
    expect(statSync(join(alone, 'a.db')).mode & 0o777).toBe(0o600);
    expect(readdirSync(alone)).toEqual(['a.db']);
  });

  it('replaces a file with force', async () => {
    const target = join(folder, 'old.db');
    writeFileSync(target, 'old');
    await backUp(target, true);
    expect(checkFile(target).problems).toEqual([]);
  });

  it('clears away what killed ones left, and not what others are writing', async () => {
    const left = join(folder, 'left');
    mkdirSync(left);
    // No process has this number: it is above what systems give.
    writeFileSync(join(left, 'x.db.stepwell-partial-99999999'), 'half');
    writeFileSync(join(left, 'x.db.stepwell-partial-99999999-journal'), 'half');
    writeFileSync(join(left, `y.db.stepwell-partial-${process.ppid}`), 'at work');
    await backUp(join(left, 'z.db'));
    expect(readdirSync(left).sort()).toEqual([`y.db.stepwell-partial-${process.ppid}`, 'z.db']);
  });
});

describe('a backup is refused', () => {
  test.each<[reason: string, target: () => string, force: boolean, says: RegExp]>([
    [
      'where a file is',
      () => {
        writeFileSync(join(folder, 'there.db'), 'mine');
        return join(folder, 'there.db');
      },
      false,
      /there\.db exists.*--force/,
    ],
    ['where the folder is missing', () => join(folder, 'none', 'a.db'), false, /no folder.*Make it first/],
    ['onto the database', () => database.file, true, /database itself/],
    ['onto its log', () => `${database.file}-wal`, true, /database itself/],
    [
      'onto the database under another name',
      () => {
        symlinkSync(database.file, join(folder, 'link.db'));
        return join(folder, 'link.db');
      },
      true,
      /database itself/,
    ],
    ['onto a folder', () => folder, true, /is not a file/],
  ])('%s', async (_reason, target, force, says) => {
    const file = target();
    await expect(backUp(file, force)).rejects.toThrow(says);
    expect(readdirSync(folder).filter((name) => name.includes('partial'))).toEqual([]);
  });

  it('where there is no database, and makes none', async () => {
    const none = join(database.folder, 'none.db');
    const made = backupDatabase(none, join(folder, 'n.db'), { force: false }, () => {});
    await expect(made).rejects.toThrow(/no database/);
    expect(existsSync(none)).toBe(false);
  });

  it('where the database is damaged, and keeps nothing', async () => {
    const damaged = join(database.folder, 'damaged.db');
    await backUp(damaged);
    const bytes = readFileSync(damaged);
    bytes.fill(0, bytes.length / 2, bytes.length / 2 + 4096);
    writeFileSync(damaged, bytes);
    const target = join(folder, 'of-damaged.db');
    await expect(backupDatabase(damaged, target, { force: false }, () => {})).rejects.toThrow(
      /damaged.*doctor/,
    );
    expect(existsSync(target)).toBe(false);
  });
});
