import { findSamhsaCode } from '#app/vocabulary/source-codes/samhsa-codes.ts';
import type { Table } from './check-table.ts';
import type { ImportReport } from './import-report.ts';
import type { Problem } from './source-row.ts';

/** Columns of the locator's table that say who and where; every other one is a service code in lower case. */
const CONTACT_COLUMNS: ReadonlySet<string> = new Set([
  'name1',
  'name2',
  'street1',
  'street2',
  'city',
  'state',
  'zip',
  'zip4',
  'county',
  'phone',
  'intake_prompt',
  'intake1',
  'intake2',
  'website',
  'latitude',
  'longitude',
  'type_facility',
]);

export interface CodeColumns {
  /** Codes in upper case, as the dictionaries have them. */
  codes: ReadonlySet<string>;
  /** Columns that no dictionary explains, as the file has them. */
  unmapped: readonly string[];
}

const MOST_CACHED = 20;
/** By the header: the rows of one file share theirs. */
const cache = new Map<string, CodeColumns>();

/** Which columns of a table are service codes, and which nobody knows. */
export function codeColumnsOf(header: readonly string[]): CodeColumns {
  const columns = header.filter((column) => !CONTACT_COLUMNS.has(column.toLowerCase()));
  const key = columns.join('\u0001');
  const cached = cache.get(key);
  if (cached) return cached;
  const isCode = (column: string) => findSamhsaCode('samhsa-su', column.toUpperCase()) !== undefined;
  const found: CodeColumns = {
    codes: new Set(columns.filter(isCode).map((column) => column.toUpperCase())),
    unmapped: columns.filter((column) => !isCode(column)),
  };
  if (cache.size >= MOST_CACHED) cache.clear();
  cache.set(key, found);
  return found;
}

export interface ColumnFindings {
  /** Each column that nobody knows, once, with the number of rows that fill it. */
  unmapped: ImportReport['unmapped'];
  /** Each value that is neither 1 nor nothing, once. */
  problems: Problem[];
}

/** What is to be said of a table's columns as a whole. */
export function describeColumns({ rows }: Table, { codes, unmapped }: CodeColumns): ColumnFindings {
  const fillings = unmapped.map((value) => {
    const filled = rows.filter(({ cells }) => (cells[value] ?? '') !== '');
    return { category: 'column', value, count: filled.length, firstRow: filled[0]?.rowNumber ?? 1 };
  });
  return { unmapped: fillings, problems: oddTicks(rows, codes) };
}

function oddTicks(rows: Table['rows'], codes: ReadonlySet<string>): Problem[] {
  const found = new Map<string, { row: number; field: string; count: number }>();
  for (const { rowNumber, cells } of rows) {
    for (const [column, value] of Object.entries(cells)) {
      if (value === '' || value === '1' || !codes.has(column.toUpperCase())) continue;
      const odd = found.get(value) ?? { row: rowNumber, field: column, count: 0 };
      odd.count += 1;
      found.set(value, odd);
    }
  }
  return [...found].map(([value, { row, field, count }]) => ({
    row,
    field,
    value,
    reason: `A service column holds 1 or nothing. Cells with this value, read as not checked: ${count}.`,
  }));
}
