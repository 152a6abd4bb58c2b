import Sqlite from 'better-sqlite3';

/** Writes a whole, consistent copy of a database file to a new file, also while others use the first. */
export function copyDatabase(from: string, to: string): void {
  const connection = new Sqlite(from, { fileMustExist: true });
  connection.prepare('vacuum into ?').run(to);
  connection.close();
}
