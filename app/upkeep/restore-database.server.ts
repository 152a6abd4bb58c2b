import { chmodSync, chownSync, existsSync, mkdirSync, realpathSync, renameSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { copySnapshot } from '#db/copy-snapshot.server.ts';
import type { RowCounts } from '#db/count-rows.server.ts';
import { DatabaseInUseError, type Lock, lockAlone } from '#db/lock-alone.server.ts';
import { migrateCopy, readingBackup, requireSound } from './check-backup.server.ts';
import { keepAside, removeSecondNames } from './keep-aside.server.ts';
import { createPartial, removeLeftovers, removePartial } from './partial-file.server.ts';
import { syncPath } from './sync-file.server.ts';
import { UpkeepError } from './upkeep-error.ts';

export type RestoreStage = 'copy' | 'check' | 'migrate' | 'sync' | 'lock' | 'keep' | 'replace' | 'done';
export type RestoreProgress = (stage: RestoreStage, done: number, total: number) => void;

export interface RestoreReport {
  database: string;
  bytes: number;
  seconds: number;
  /** As the backup held them. */
  rows: RowCounts;
  /** Migrations that the backup lacked and the restored database has. */
  applied: string[];
  /** Where the database that stood there is kept; absent where there was none. */
  keptAs?: string;
  /** False where the database that stood there could not be read, so nobody could be asked whether it is in use. */
  couldLock: boolean;
}

/**
 * Puts a backup in the database's place. Everything is checked on a copy beside the database, which one rename then
 * puts there: cut short at any moment, the database is the earlier one or the restored one, whole. Throws UpkeepError.
 */
export async function restoreDatabase(
  databaseFile: string,
  backupFile: string,
  now: Date,
  onProgress: RestoreProgress,
): Promise<RestoreReport> {
  const startedAt = performance.now();
  const database = existsSync(databaseFile) ? realpathSync(databaseFile) : resolve(databaseFile);
  const backup = requireBackup(backupFile, database);
  mkdirSync(dirname(database), { recursive: true });
  removeLeftovers(dirname(database));
  lockAgainstAll(database)?.release();
  const partial = createPartial(database);
  try {
    const copy = () => copySnapshot(backup, partial, (done, total) => onProgress('copy', done, total));
    await readingBackup(backup, copy);
    onProgress('check', 0, 1);
    const { rows } = await readingBackup(backup, () => requireSound(partial, backup));
    onProgress('migrate', 0, 1);
    const applied = await readingBackup(backup, () => migrateCopy(partial, backup));
    takeOwner(partial, database);
    onProgress('sync', 0, 1);
    syncPath(partial);
    const placed = place(partial, database, now, onProgress);
    const seconds = Math.round(performance.now() - startedAt) / 1000;
    return { database, bytes: statSync(database).size, seconds, rows, applied, ...placed };
  } finally {
    removePartial(partial);
  }
}

function requireBackup(backupFile: string, database: string): string {
  if (!existsSync(backupFile)) throw new UpkeepError(`There is no file ${backupFile}.`);
  const backup = realpathSync(backupFile);
  if (backup === database) throw new UpkeepError('That is the database itself. Name a backup of it.');
  const { size } = statSync(backup);
  if (!statSync(backup).isFile() || size === 0) {
    throw new UpkeepError(`${backupFile} is ${size === 0 ? 'empty' : 'not a file'}.`);
  }
  return backup;
}

function lockAgainstAll(database: string): Lock | undefined {
  if (!existsSync(database)) return undefined;
  try {
    return lockAlone(database);
  } catch (error) {
    if (!(error instanceof DatabaseInUseError)) throw error;
    throw new UpkeepError(
      `${database} is in use. Stop the server, wait until any import is done, and run this again.`,
    );
  }
}

/** Root restores for the account under which the server runs; nobody else may give a file away. */
function takeOwner(partial: string, database: string): void {
  const isThere = existsSync(database);
  const { mode, uid, gid } = statSync(isThere ? database : dirname(database));
  if (isThere) chmodSync(partial, mode & 0o777);
  if (process.getuid?.() === 0) chownSync(partial, uid, gid);
}

function place(
  partial: string,
  database: string,
  now: Date,
  onProgress: RestoreProgress,
): Pick<RestoreReport, 'keptAs' | 'couldLock'> {
  onProgress('lock', 0, 1);
  const lock = lockAgainstAll(database);
  try {
    removeSecondNames(database);
    onProgress('keep', 0, 1);
    const keptAs = keepAside(database, now);
    onProgress('replace', 0, 1);
    renameSync(partial, database);
    onProgress('done', 1, 1);
    syncPath(dirname(database));
    return { ...(keptAs === undefined ? {} : { keptAs }), couldLock: lock?.isReadable ?? true };
  } finally {
    lock?.release();
  }
}
