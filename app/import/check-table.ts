import { SourceFileError } from './source-reader.ts';
import type { Problem } from './source-row.ts';

/** A row of a table as it came out of its file: cells in the header's order. */
export interface TableLine {
  /** 1-based, the header being row 1, as a spreadsheet shows it. */
  rowNumber: number;
  cells: readonly string[];
}

export interface TableRow {
  rowNumber: number;
  /** Trimmed, by the column's name, trimmed. */
  cells: Record<string, string>;
}

export interface Table {
  columns: string[];
  rows: TableRow[];
  /** Rows that are not blank, header aside. Always rows.length plus the rejected ones. */
  read: number;
  /** How many rows were rejected; each has a line in `problems`. */
  rejected: number;
  problems: Problem[];
}

export interface TableRules {
  /** The file's name, for what is said of it. */
  name: string;
  /** What the file should be, such as "a national directory". */
  what: string;
  /** Columns that a table of this kind always has, folded. */
  needed: readonly string[];
  /** Column names that fold alike are one column. */
  fold: (column: string) => string;
  /** The name under which a row keeps a column; without it, the one that the file has. */
  nameOf?: (column: string) => string;
  /** A short row has empty cells at its end, as a workbook leaves them out; otherwise it is rejected. */
  mayBeShort: boolean;
  /** Characters, by code point, that stand for bytes that are no text. NUL always is one. */
  isNoText?: (code: number) => boolean;
}

/**
 * A table from its lines, the header first. Rows that cannot be told apart into their columns are rejected, with a
 * line each; blank ones are passed over. Throws SourceFileError where the header is not the one of such a file.
 */
export function checkTable(lines: Iterable<TableLine>, rules: TableRules): Table {
  const [header, ...body] = [...lines].filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const columns = requireColumns(header?.cells ?? [], rules);
  const names = rules.nameOf ? columns.map(rules.nameOf) : columns;
  const rows: TableRow[] = [];
  const problems: Problem[] = [];
  for (const { rowNumber, cells } of body) {
    const trimmed = cells.map((cell) => cell.trim());
    const finding = checkCells(trimmed, columns, rules);
    if (finding) problems.push({ row: rowNumber, ...finding });
    else rows.push({ rowNumber, cells: byColumn(names, trimmed) });
  }
  return { columns, rows, read: body.length, rejected: problems.length, problems };
}

function requireColumns(header: readonly string[], { name, what, needed, fold }: TableRules): string[] {
  const columns = header.map((cell, at) => cell.trim() || nameless(at));
  if (columns.length === 0) throw new SourceFileError(`${name} has no header. Is it ${what}?`);
  const folded = columns.map(fold);
  const missing = needed.filter((column) => !folded.includes(column));
  if (missing.length > 0) {
    throw new SourceFileError(`${name} has no column ${missing.join(', ')}. Is it ${what}?`);
  }
  const twice = columns.filter((_, at) => folded.indexOf(folded[at] ?? '') !== at);
  if (twice.length > 0) {
    throw new SourceFileError(
      `${name} has the column ${twice.join(', ')} more than once. Which one is right?`,
    );
  }
  return columns;
}

const WHOLE_ROW = 'row';

type Finding = Omit<Problem, 'row'>;

function checkCells(
  cells: readonly string[],
  columns: readonly string[],
  rules: TableRules,
): Finding | undefined {
  const extra = cells.slice(columns.length).find((cell) => cell !== '');
  if (extra !== undefined || (!rules.mayBeShort && cells.length !== columns.length)) {
    const reason = `The row has ${cells.length} cells; the header has ${columns.length}.`;
    return { field: WHOLE_ROW, value: extra ?? cells.at(-1) ?? '', reason };
  }
  if (columns.every((column, at) => rules.fold(cells[at] || nameless(at)) === rules.fold(column))) {
    return { field: WHOLE_ROW, value: cells[0] ?? '', reason: 'The header stands here again.' };
  }
  for (const [at, value] of cells.entries()) {
    const reason = checkText(value, columns.length, rules);
    if (reason) return { field: columns[at] ?? WHOLE_ROW, value: value.replaceAll('\0', '\ufffd'), reason };
  }
  return undefined;
}

function checkText(cell: string, width: number, { isNoText }: TableRules): string | undefined {
  for (const letter of cell) {
    const code = letter.codePointAt(0) ?? 0;
    if (code === 0 || isNoText?.(code)) return 'The cell holds bytes that are no text.';
  }
  const lines = cell.split(/[\r\n]+/);
  const swallowsRows = width > 1 && lines.length > 1 && lines.some((line) => line.split(',').length >= width);
  return swallowsRows ? 'The cell holds what may be whole rows. Is a quotation mark missing?' : undefined;
}

const nameless = (at: number) => `column ${at + 1}`;

function byColumn(columns: readonly string[], cells: readonly string[]): Record<string, string> {
  return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']));
}
