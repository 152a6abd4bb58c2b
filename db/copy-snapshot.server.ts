import Sqlite from 'better-sqlite3';
import { countRows, type RowCounts } from './count-rows.server.ts';

export type PagesCopied = (done: number, total: number) => void;

/**
 * Copies a database, page by page, as it stands at one moment, while others read and write it; returns the rows of
 * that moment. The copy is a single file that needs no other beside it.
 *
 * A read transaction is held throughout: without one SQLite begins the copy anew at each commit of another
 * connection, and beside a busy import never ends. Writers do not wait for it; the write-ahead log grows meanwhile.
 */
export async function copySnapshot(from: string, to: string, onPages: PagesCopied): Promise<RowCounts> {
  const source = new Sqlite(from, { readonly: true, fileMustExist: true });
  try {
    source.pragma('trusted_schema = OFF');
    source.exec('begin');
    const rows = countRows(source);
    await source.backup(to, {
      progress({ totalPages, remainingPages }) {
        onPages(totalPages - remainingPages, totalPages);
        return PAGES_A_STEP;
      },
    });
    source.exec('commit');
    makeSingleFile(to);
    return rows;
  } finally {
    source.close();
  }
}

/** Small enough that a signal is heard and a bar moves; large enough to cost no time. */
const PAGES_A_STEP = 100;

/** Takes a file that nobody else uses out of write-ahead mode; whoever opens it to serve puts it back. */
export function makeSingleFile(file: string): void {
  const connection = new Sqlite(file, { fileMustExist: true });
  connection.pragma('journal_mode = DELETE');
  connection.close();
}
