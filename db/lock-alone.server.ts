import Sqlite from 'better-sqlite3';

export interface Lock {
  /** False where the file is too broken for SQLite to lock: nobody can be asked whether it is in use. */
  isReadable: boolean;
  release(): void;
}

/** Another process has the database open. */
export class DatabaseInUseError extends Error {
  readonly code = 'database-in-use';
}

/** In milliseconds: longer than a command that only looks in. */
const PATIENCE_MS = 2_000;

/**
 * Shuts everyone else out of a database file, and empties its write-ahead log into it. Throws DatabaseInUseError
 * where any process has it open, at work or not: each connection in write-ahead mode holds a shared lock as long as
 * it lives. Until it is released this process must not open the file in any other way, since closing any handle of a
 * file drops the process's locks on it.
 */
export function lockAlone(file: string): Lock {
  const connection = new Sqlite(file, { fileMustExist: true, timeout: PATIENCE_MS });
  const release = () => {
    connection.close();
  };
  try {
    connection.pragma('journal_mode = DELETE');
    connection.exec('begin exclusive');
    return { isReadable: true, release };
  } catch (error) {
    const code = error instanceof Sqlite.SqliteError ? error.code : '';
    if (/^SQLITE_(?:NOTADB|CORRUPT)/.test(code)) return { isReadable: false, release };
    connection.close();
    if (/^SQLITE_(?:BUSY|LOCKED)/.test(code)) {
      throw new DatabaseInUseError(`Another process has ${file} open.`, { cause: error });
    }
    throw error;
  }
}
