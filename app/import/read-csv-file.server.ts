import { CsvError, parse } from 'csv-parse/sync';
import { checkTable, type Table, type TableLine } from './check-table.ts';
import { type DecodedText, decodeText } from './decode-text.ts';
import { openInput } from './input-file.server.ts';
import { SourceFileError } from './source-reader.ts';
import type { Problem } from './source-row.ts';

export interface CsvRules {
  /** What the file should be, such as "Colorado's directory". */
  what: string;
  /** Columns that such a file always has, folded. */
  needed: readonly string[];
  /** Column names that fold alike are one column; by default their case does not matter. */
  fold?: (column: string) => string;
}

/**
 * A table of comma-separated values, also packed by gzip. A text that is not UTF-8 is read as Windows-1252, with a
 * line in `problems`. Throws SourceFileError where the file as a whole cannot be read.
 */
export async function readCsvFile(
  file: string,
  { what, needed, fold = lowerCase }: CsvRules,
): Promise<Table> {
  const { name, bytes } = await openInput(file, 'table');
  const { text, encoding } = decodeText(bytes);
  const lines = splitLines(text, name);
  const table = checkTable(lines, {
    name,
    what,
    needed,
    fold,
    mayBeShort: false,
    isNoText: NO_TEXT[encoding],
  });
  if (encoding === 'windows-1252') table.problems.unshift(describeEncoding(table, lines));
  return table;
}

/** What the decoder puts for bytes that are not in the encoding. */
const NO_TEXT: Readonly<Record<DecodedText['encoding'], (code: number) => boolean>> = {
  'utf-8': () => false,
  'damaged-utf-8': (code) => code === 0xfffd,
  'windows-1252': (code) => code >= 0x80 && code < 0xa0,
};

const lowerCase = (column: string) => column.toLowerCase();

function splitLines(text: string, name: string): TableLine[] {
  try {
    const records = parse(text, {
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      trim: true,
    });
    return records.map((cells, index) => ({ rowNumber: index + 1, cells }));
  } catch (cause) {
    const row = cause instanceof CsvError ? Number(cause.records) + 1 : undefined;
    if (row === undefined || Number.isNaN(row)) {
      throw new SourceFileError(`${name} cannot be read as a CSV file: ${(cause as Error).message}`, {
        cause,
      });
    }
    throw quoteError(name, row, cause);
  }
}

function quoteError(name: string, row: number, cause?: unknown): SourceFileError {
  const sentence = `Row ${row} of ${name} has a quotation mark that is not closed, or one too many.`;
  return new SourceFileError(`${sentence} Nothing was imported: correct the row or fetch the file again.`, {
    cause,
  });
}

/** Names the first cell that reads otherwise, so that a person can judge it. */
function describeEncoding({ columns }: Table, lines: readonly TableLine[]): Problem {
  const isForeign = (cell: string) => /[^\0-\u007f]/.test(cell);
  const line = lines.find(({ cells }) => cells.some(isForeign));
  const at = line?.cells.findIndex(isForeign) ?? -1;
  return {
    row: line?.rowNumber ?? 1,
    field: columns[at] ?? 'row',
    value: line?.cells[at] ?? '',
    reason: 'The file is not UTF-8 and is read as Windows-1252. Check that this cell reads right.',
  };
}
