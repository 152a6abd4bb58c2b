import readWorkbook from 'read-excel-file/node';
import type { TableLine } from './check-table.ts';
import { openInput } from './input-file.server.ts';
import { SourceFileError } from './source-reader.ts';

export interface Workbook {
  /** The file's name without its folder. */
  name: string;
  /** The lines of each sheet, the header being row 1. */
  sheets: TableLine[][];
}

/** An Excel workbook (.xlsx) with all cells as text. Throws SourceFileError where it cannot be read. */
export async function readWorkbookFile(file: string): Promise<Workbook> {
  const { name, bytes } = await openInput(file, 'workbook');
  try {
    const sheets = await readWorkbook(bytes, { trim: false });
    return { name, sheets: sheets.map(({ data }) => linesOf(data)) };
  } catch (cause) {
    throw new SourceFileError(`${name} cannot be read as an Excel workbook (.xlsx). Fetch it again.`, {
      cause,
    });
  }
}

function linesOf(rows: readonly (readonly unknown[])[]): TableLine[] {
  return rows.map((row, index) => ({ rowNumber: index + 1, cells: row.map((cell) => String(cell ?? '')) }));
}
