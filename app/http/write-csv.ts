export type Cell = string | number | boolean | null;

export interface Table {
  columns: readonly string[];
  rows: readonly (readonly Cell[])[];
}

/** A spreadsheet reads what begins so as a formula. Apostrophes count, so that taking one off gives back the text. */
const READS_AS_FORMULA = /^'*[=+\-@\t\r\n]/;
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

/** Goes before a file that people open: a spreadsheet that finds no mark there reads letters with accents wrong. */
export const MARK_OF_UTF8 = '\uFEFF';

/** RFC 4180, with a line of names. Yes and no for true and false; an apostrophe before what could run. */
export function writeCsv({ columns, rows }: Table): string {
  return `${[columns, ...rows].map((row) => row.map(cellText).join(',')).join('\r\n')}\r\n`;
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  const safe = READS_AS_FORMULA.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
