import Sqlite from 'better-sqlite3';
import { closeAllDoors } from '#app/accounts/session-repository.server.ts';
import { forgetSharedIndexes } from '#app/search/search-index-repository.server.ts';
import { checkFile, type FileCheck } from '#db/check-file.server.ts';
import { type OpenDatabase, openDatabase } from '#db/connect.server.ts';
import { makeSingleFile } from '#db/copy-snapshot.server.ts';
import { MIGRATION_NAMES, migrateToLatest } from '#db/migrate.server.ts';
import { findShapeDifferences } from '#db/schema-shape.server.ts';
import { UpkeepError } from './upkeep-error.ts';

const DIFFERENCES_SHOWN = 3;

/** Runs a reading of a backup, and says in a sentence what SQLite says in a code. */
export async function readingBackup<T>(backup: string, read: () => T | Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof Sqlite.SqliteError)) throw error;
    if (error.code === 'SQLITE_NOTADB') throw new UpkeepError(`${backup} is no SQLite database.`);
    if (error.code.startsWith('SQLITE_CORRUPT')) {
      throw new UpkeepError(`${backup} is damaged: ${error.message}. Use an earlier backup.`);
    }
    throw new UpkeepError(`${backup} cannot be read: ${error.message} (${error.code}).`);
  }
}

/** Checks the copy of a backup: whole, ours, and not newer than this code. Throws UpkeepError. */
export function requireSound(copy: string, backup: string): FileCheck {
  const check = checkFile(copy);
  if (check.problems.length > 0) {
    throw new UpkeepError(`${backup} is damaged: ${check.problems.join('; ')}. Use an earlier backup.`);
  }
  if (check.steps.length === 0) throw new UpkeepError(`${backup} is no database of Stepwell.`);
  const newer = check.steps.find((step) => !MIGRATION_NAMES.includes(step));
  if (newer !== undefined) {
    throw new UpkeepError(
      `${backup} was made by a newer Stepwell: this one does not know "${newer}". Bring Stepwell up to date first.`,
    );
  }
  const missing = MIGRATION_NAMES.slice(0, check.steps.length).find((step) => !check.steps.includes(step));
  if (missing !== undefined) {
    throw new UpkeepError(`${backup} lacks the step "${missing}" although later ones were made.`);
  }
  return check;
}

/**
 * A search server's index has followed another database than the copy: it must be filled anew. Who was signed out, and
 * which link was used, since the backup was made, the copy does not know: nobody is signed in, and no link works.
 */
async function migrateAndForget({ writer }: OpenDatabase): Promise<string[]> {
  const applied = await migrateToLatest(writer);
  await forgetSharedIndexes(writer);
  await closeAllDoors(writer);
  return applied;
}

/** Brings the copy's schema up to date, and makes sure that it is then ours. Returns the steps that ran. */
export async function migrateCopy(copy: string, backup: string): Promise<string[]> {
  const database = openDatabase(copy);
  const applied = await migrateAndForget(database).finally(() => database.close());
  const differences = await findShapeDifferences(copy);
  if (differences.length > 0) {
    const shown = differences.slice(0, DIFFERENCES_SHOWN).join('; ');
    throw new UpkeepError(
      `${backup} is not as Stepwell makes it: it ${shown}. It may be of another program, or changed by hand.`,
    );
  }
  const { problems } = checkFile(copy);
  if (problems.length > 0) {
    throw new UpkeepError(`Brought up to date, ${backup} is not whole: ${problems.join('; ')}.`);
  }
  makeSingleFile(copy);
  return applied;
}
