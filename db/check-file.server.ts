import Sqlite from 'better-sqlite3';
import { countRows, type RowCounts } from './count-rows.server.ts';

export interface FileCheck {
  /** Empty where the file is whole: what SQLite says is broken, and rows that point at nothing. */
  problems: string[];
  rows: RowCounts;
  /** Names of the migrations that were applied, in order; empty where it is no database of ours. */
  steps: string[];
}

const PROBLEMS_LISTED = 5;

/** Reads every page of a database file. `quick` leaves out whether indexes agree with their tables. */
export function checkFile(file: string, { quick = false } = {}): FileCheck {
  const connection = new Sqlite(file, { readonly: true, fileMustExist: true });
  try {
    connection.pragma('trusted_schema = OFF');
    const check = `${quick ? 'quick_check' : 'integrity_check'}(${PROBLEMS_LISTED})`;
    const found = connection.prepare(`pragma ${check}`).pluck().all() as string[];
    const broken = found.flatMap((text) => text.split('\n')).filter((line) => !/^ok$|^\*\*\*/.test(line));
    if (broken.length > 0) return { problems: broken.slice(0, PROBLEMS_LISTED), rows: {}, steps: [] };
    const orphans = connection.pragma('foreign_key_check') as { table: string; parent: string }[];
    return {
      problems: orphans
        .slice(0, PROBLEMS_LISTED)
        .map(({ table, parent }) => `a row of ${table} points at no ${parent}`),
      rows: countRows(connection),
      steps: appliedSteps(connection),
    };
  } finally {
    connection.close();
  }
}

export function appliedSteps(connection: Sqlite.Database): string[] {
  const isOurs = connection.prepare("select 1 from sqlite_master where name = 'kysely_migration'").get();
  if (!isOurs) return [];
  return connection.prepare('select name from kysely_migration order by name').pluck().all() as string[];
}
