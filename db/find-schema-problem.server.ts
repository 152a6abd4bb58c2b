import { existsSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { appliedSteps } from './check-file.server.ts';
import { MIGRATION_NAMES } from './migrate.server.ts';

/** Why a file cannot be served by this code, as its operator reads it; undefined where its tables are up to date. */
export function findSchemaProblem(file: string): string | undefined {
  if (!existsSync(file)) {
    return `There is no database at ${file}: run "npm start", which makes one, or set DATABASE_FILE to where it is.`;
  }
  const connection = new Sqlite(file, { readonly: true, fileMustExist: true });
  try {
    return problemOf(file, appliedSteps(connection));
  } catch (error) {
    if (!(error instanceof Sqlite.SqliteError) || !/^SQLITE_(?:NOTADB|CORRUPT)/.test(error.code)) throw error;
    return `${file} cannot be read as a database: run "npm run doctor", or put the last backup back.`;
  } finally {
    connection.close();
  }
}

function problemOf(file: string, steps: readonly string[]): string | undefined {
  if (steps.length === 0) {
    return `${file} holds no tables of Stepwell: run "npm start", which makes them, or set DATABASE_FILE to the right file.`;
  }
  if (steps.some((step) => !MIGRATION_NAMES.includes(step))) {
    return `A newer Stepwell has changed ${file}: bring this one up to date, or restore a backup from before.`;
  }
  if (MIGRATION_NAMES.some((step) => !steps.includes(step))) {
    return `The tables of ${file} are of an earlier Stepwell: make a backup, then run "npm start", which brings them up to date.`;
  }
  return undefined;
}
