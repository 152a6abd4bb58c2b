import type { FormFields } from '#app/http/read-form.ts';
import type { Json, SectionValue } from '../editing/section.ts';
import { type SectionKey, sectionOf } from '../editing/sections.ts';
import type { SheetRow } from './read-sheet.ts';
import { NOT_SAID, type SheetColumn } from './sheet-columns.ts';

export type RowTrouble = 'no-listing' | 'listing-twice' | 'answer' | 'value';

/** What is wrong in a row; the column where it is in one. */
export interface RowProblem {
  column?: string;
  trouble: RowTrouble;
}

export interface FieldChange {
  column: string;
  before: string;
  after: string;
}

export interface SectionChange {
  section: SectionKey;
  value: SectionValue;
  fields: FieldChange[];
}

export interface RowPlan {
  changes: SectionChange[];
  problems: RowProblem[];
}

const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

function formOf(value: SectionValue): FormFields {
  return {
    text: (name) => textOf(value[name]),
    all: (name) => [value[name] ?? []].flat().filter((each): each is string => typeof each === 'string'),
  };
}

/** What the cell stands for; undefined where the column has no such answer. */
function cellOf({ answers }: SheetColumn, text: string): string | undefined {
  const folded = text.trim().toLowerCase();
  if (folded === NOT_SAID) return '';
  if (!answers) return text.trim();
  return answers.includes(folded) ? folded : undefined;
}

/**
 * What a row changes of its listing's sections, through the editor's own forms: a section that comes out as it was is left
 * alone. Pure; `live` gives each section as it stands.
 */
export function planRow(row: SheetRow, live: (section: SectionKey) => SectionValue): RowPlan {
  const problems: RowProblem[] = [];
  const changes: SectionChange[] = [];
  for (const section of new Set(row.cells.map(({ column }) => column.section))) {
    const cells = row.cells.filter(({ column }) => column.section === section);
    const typed: Record<string, Json> = { ...live(section) };
    for (const { column, text } of cells) {
      const cell = cellOf(column, text);
      if (cell === undefined) problems.push({ column: column.name, trouble: 'answer' });
      else typed[column.field] = cell;
    }
    const value = sectionOf(section).parse(formOf(typed));
    const fields = cells.flatMap(({ column: { name, field } }): FieldChange[] => {
      const [before, after] = [textOf(live(section)[field]), textOf(value[field])];
      return before === after ? [] : [{ column: name, before, after }];
    });
    if (fields.length === 0) continue;
    const troubled = sectionOf(section).problemsOf(value);
    for (const { field } of troubled) problems.push({ column: `${section}.${field}`, trouble: 'value' });
    if (troubled.length === 0) changes.push({ section, value, fields });
  }
  return { changes: problems.length > 0 ? [] : changes, problems };
}
