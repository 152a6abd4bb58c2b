import type { StoredRow } from './import-repository.server.ts';
import { checksumOf } from './record-key.ts';
import type { SourceRow } from './source-row.ts';

export interface RowToWrite {
  row: SourceRow;
  checksum: string;
  /** The listing that the row is linked to already. */
  listingId?: number;
}

export interface ComparedRows {
  /** Rows that are new or have changed since the release was last read. */
  toWrite: RowToWrite[];
  unchanged: number;
  /** Keys that the release held and the file no longer holds. */
  gone: string[];
}

/** Tells rows that are new or changed from those that stand as they were. */
export function compareRows(
  rows: readonly SourceRow[],
  stored: ReadonlyMap<string, StoredRow>,
): ComparedRows {
  const toWrite: RowToWrite[] = [];
  const seen = new Set<string>();
  for (const row of rows) {
    seen.add(row.key);
    const checksum = checksumOf(row);
    const known = stored.get(row.key);
    if (known?.checksum === checksum && known.listingId !== null && known.inFile) continue;
    toWrite.push({ row, checksum, ...(known?.listingId == null ? {} : { listingId: known.listingId }) });
  }
  const gone = [...stored.values()]
    .filter((known) => known.inFile && !seen.has(known.key))
    .map(({ key }) => key);
  return { toWrite, unchanged: rows.length - toWrite.length, gone };
}
