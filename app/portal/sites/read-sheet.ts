import { parse } from 'csv-parse/sync';
import { findSheetColumn, ID_COLUMN, LABEL_COLUMN, type SheetColumn } from './sheet-columns.ts';

/** In rows, behind the row of names. */
export const MOST_ROWS = 10_000;
/** In characters, of which the fullest cell of plans has about half. Spreadsheets have room for 32,767. */
export const LONGEST_CELL = 20_000;

export interface SheetRow {
  /** Counts from 1, the row of names included, as spreadsheets do. */
  line: number;
  publicId: string;
  /** Cells that say something. */
  cells: { column: SheetColumn; text: string }[];
}

export type SheetTrouble = 'unreadable' | 'no-id-column' | 'column-twice' | 'too-many-rows';

export type ReadSheet =
  | { kind: 'sheet'; rows: SheetRow[]; unknownColumns: string[] }
  | { kind: 'trouble'; trouble: SheetTrouble };

/** Takes off the apostrophe that keeps a spreadsheet from running a text, and no other: what was written comes back. */
function withoutGuard(cell: string): string {
  return /^'+[=+\-@\t\r\n]/.test(cell) ? cell.slice(1) : cell;
}

/** Spreadsheets that do not write UTF-8 write the letters of Windows. */
export function decodeSheet(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Reads a sheet. Total: nothing in it is run, and a column that is none of ours is named and passed over. */
export function readSheet(text: string): ReadSheet {
  let records: string[][];
  try {
    records = parse(text, {
      bom: true,
      relax_column_count: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      skip_empty_lines: false,
    });
  } catch {
    return { kind: 'trouble', trouble: 'unreadable' };
  }
  const [head = [], ...lines] = records;
  const names = head.map((name) => name.trim().toLowerCase());
  const known = names.filter((name) => name === ID_COLUMN || findSheetColumn(name));
  if (!names.includes(ID_COLUMN)) return { kind: 'trouble', trouble: 'no-id-column' };
  if (new Set(known).size < known.length) return { kind: 'trouble', trouble: 'column-twice' };
  if (lines.length > MOST_ROWS) return { kind: 'trouble', trouble: 'too-many-rows' };
  const rows = lines.flatMap((cells, at): SheetRow[] => {
    if (cells.every((cell) => cell.trim() === '')) return [];
    const said = names.flatMap((name, index) => {
      const column = findSheetColumn(name);
      const cell = withoutGuard(cells[index] ?? '');
      return column && cell.trim() !== '' ? [{ column, text: cell }] : [];
    });
    return [{ line: at + 2, publicId: (cells[names.indexOf(ID_COLUMN)] ?? '').trim(), cells: said }];
  });
  const unknownColumns = names.filter(
    (name) => name !== '' && name !== LABEL_COLUMN && !known.includes(name),
  );
  return { kind: 'sheet', rows, unknownColumns: [...new Set(unknownColumns)] };
}
