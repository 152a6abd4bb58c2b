import { existsSync, realpathSync, renameSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import Sqlite from 'better-sqlite3';
import { checkFile } from '#db/check-file.server.ts';
import { copySnapshot } from '#db/copy-snapshot.server.ts';
import type { RowCounts } from '#db/count-rows.server.ts';
import { checksumOfFile } from './file-checksum.server.ts';
import { createPartial, removeLeftovers, removePartial } from './partial-file.server.ts';
import { syncPath } from './sync-file.server.ts';
import { UpkeepError } from './upkeep-error.ts';

export type BackupStage = 'copy' | 'check' | 'sync' | 'place' | 'done';
export type BackupProgress = (stage: BackupStage, done: number, total: number) => void;

export interface BackupReport {
  file: string;
  bytes: number;
  seconds: number;
  rows: RowCounts;
  /** SHA-256 of the file, hexadecimal. */
  sha256: string;
}

/**
 * Writes a whole copy of the database as it stands now, while it is served and written. The target is either absent
 * (or what it was) or whole: the copy has another name until it is checked and on the disk. Throws UpkeepError.
 */
export async function backupDatabase(
  databaseFile: string,
  targetFile: string,
  { force }: { force: boolean },
  onProgress: BackupProgress,
): Promise<BackupReport> {
  const startedAt = performance.now();
  const target = resolve(targetFile);
  refuseBadTarget(databaseFile, target, force);
  removeLeftovers(dirname(target));
  const partial = createPartial(target);
  try {
    const rows = await copyChecked(databaseFile, partial, onProgress);
    const sha256 = await checksumOfFile(partial);
    onProgress('sync', 0, 1);
    syncPath(partial);
    onProgress('place', 0, 1);
    if (!force) refuseExisting(target);
    renameSync(partial, target);
    onProgress('done', 1, 1);
    syncPath(dirname(target));
    const seconds = Math.round(performance.now() - startedAt) / 1000;
    return { file: target, bytes: statSync(target).size, seconds, rows, sha256 };
  } finally {
    removePartial(partial);
  }
}

function refuseBadTarget(databaseFile: string, target: string, force: boolean): void {
  if (!existsSync(databaseFile)) {
    throw new UpkeepError(`There is no database at ${databaseFile}. Set DATABASE_FILE to the one to copy.`);
  }
  if (!existsSync(dirname(target))) {
    throw new UpkeepError(`There is no folder ${dirname(target)}. Make it first, or choose another.`);
  }
  const database = realpathSync(databaseFile);
  const realTarget = existsSync(target) ? realpathSync(target) : target;
  if (['', '-wal', '-shm', '-journal'].some((suffix) => realTarget === `${database}${suffix}`)) {
    throw new UpkeepError('That is the database itself. Choose another file for the backup.');
  }
  if (existsSync(target) && !statSync(target).isFile()) {
    throw new UpkeepError(`${target} is not a file. Name the file to write, such as ${target}/stepwell.db.`);
  }
  if (!force) refuseExisting(target);
}

function refuseExisting(target: string): void {
  if (existsSync(target)) {
    throw new UpkeepError(`${target} exists. Choose another name, or add --force to replace it.`);
  }
}

async function copyChecked(from: string, to: string, onProgress: BackupProgress): Promise<RowCounts> {
  try {
    const wanted = await copySnapshot(from, to, (done, total) => onProgress('copy', done, total));
    onProgress('check', 0, 1);
    const { problems, rows } = checkFile(to);
    if (problems.length > 0) throw sayDamaged(problems.join('; '));
    if (JSON.stringify(rows) === JSON.stringify(wanted)) return rows;
    throw new UpkeepError('The copy holds other rows than the database, so it was not kept. Try again.');
  } catch (error) {
    if (!(error instanceof Sqlite.SqliteError) || !/^SQLITE_(?:CORRUPT|NOTADB)/.test(error.code)) throw error;
    throw sayDamaged(error.message);
  }
}

const sayDamaged = (what: string) =>
  new UpkeepError(`The database is damaged, so no copy was kept: ${what}. Run "npm run doctor".`);
