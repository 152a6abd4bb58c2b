import type { SectionValue } from '../editing/section.ts';
import { type SectionKey, sectionOf } from '../editing/sections.ts';
import type { CellKind, CellProblem, CellTrouble } from './cells/section-cells.ts';
import { LONGEST_CELL, type SheetRow } from './read-sheet.ts';
import { cellsOf, columnName, findSheetColumn, NOT_SAID } from './sheet-columns.ts';

/** What is wrong in a row; the column where it is in one. */
export interface RowProblem {
  column?: string;
  /** Of what an example helps. */
  kind?: CellKind;
  trouble: CellTrouble;
  /** What in the cell is wrong. */
  part?: string;
}

export interface FieldChange {
  column: string;
  before: string;
  after: string;
}

export interface SectionChange {
  section: SectionKey;
  /** For a moderator. */
  waits: boolean;
  /** Somebody has saved other words in the editor, which are not public yet and stay there. */
  isDrafted: boolean;
  value: SectionValue;
  fields: FieldChange[];
}

export interface RowPlan {
  changes: SectionChange[];
  problems: RowProblem[];
}

/** How a section stands before a sheet: what stands if nothing is written, and whether a draft lies in the editor. */
export interface StandingSection {
  base: SectionValue;
  isDrafted: boolean;
}

const evenText = (text: string) => text.replace(/\r\n?/g, '\n').trim();

/**
 * What a row changes of its listing's sections, by the editor's own rules. A cell that says what the sheet would say of what
 * stands is no change, whatever else the editor would make of it. Pure.
 */
export function planRow(row: SheetRow, standing: (section: SectionKey) => StandingSection): RowPlan {
  const problems: RowProblem[] = [];
  const changes: SectionChange[] = [];
  for (const section of new Set(row.cells.map(({ column }) => column.section))) {
    const { base, isDrafted } = standing(section);
    const before = cellsOf(section).say(base);
    const cells = new Map<string, string>();
    for (const { column, text } of row.cells.filter((each) => each.column.section === section)) {
      const cell = evenText(text);
      const said = before[column.field] ?? '';
      const isNotSaid = cell.toLowerCase() === NOT_SAID;
      if (cell === evenText(said) || (isNotSaid && said === '')) continue;
      if (cell.length > LONGEST_CELL) problems.push({ column: column.name, trouble: 'tooLong' });
      else cells.set(column.field, isNotSaid ? '' : cell);
    }
    if (cells.size === 0) continue;
    const read = cellsOf(section).read(base, cells);
    const columns = cellsOf(section).columns.map(({ field }) => field);
    const fields = columns.flatMap((field): FieldChange[] => {
      const change = { before: before[field] ?? '', after: read.said[field] ?? '' };
      return change.before === change.after ? [] : [{ column: columnName(section, field), ...change }];
    });
    // What was wrong before is no fault of a row that leaves the section as it is.
    const ofRow = read.problems.filter(({ field }) => fields.length > 0 || cells.has(field));
    problems.push(...ofRow.map((problem) => rowProblem(section, problem)));
    const { waits } = sectionOf(section);
    if (fields.length > 0) changes.push({ section, waits, isDrafted, value: read.value, fields });
  }
  return { changes: problems.length > 0 ? [] : changes, problems };
}

function rowProblem(section: SectionKey, { field, trouble, part }: CellProblem): RowProblem {
  const column = columnName(section, field);
  const kind = findSheetColumn(column)?.kind;
  return { column, ...(kind ? { kind } : {}), trouble, ...(part === undefined ? {} : { part }) };
}
