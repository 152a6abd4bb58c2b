import type { FormFields } from '#app/http/read-form.ts';
import type { Json, SectionValue } from '../../editing/section.ts';
import { type SectionKey, sectionOf } from '../../editing/sections.ts';
import { joinParts } from './cell-parts.ts';
import {
  type CellColumn,
  type CellProblem,
  type CellTrouble,
  type SectionCells,
  saidCells,
} from './section-cells.ts';

export interface TextCell extends CellColumn {
  /** What the editor's form would send for a text that is not empty; without it, the text. `row` is what was read before it. */
  typed?(text: string, row: Readonly<Record<string, Json>>): { typed: Json } | { trouble: CellTrouble };
}

function formOf(value: SectionValue): FormFields {
  const all = (name: string) =>
    [value[name] ?? []].flat().filter((each): each is string => typeof each === 'string');
  return { text: (name) => all(name)[0] ?? '', all };
}

function sayField(held: Json | undefined): string {
  if (typeof held === 'string') return held;
  return Array.isArray(held) ? joinParts(held.filter((each) => typeof each === 'string')) : '';
}

const squeeze = (text: string) => text.normalize('NFC').replace(/[\p{Cc}\s]+/gu, '');

/** A section whose fields are texts and answers: a column is a field of the editor's form, and is read by it. */
export function textCells(key: SectionKey, columns: readonly TextCell[]): SectionCells {
  const section = () => sectionOf(key);
  const say = (value: SectionValue) =>
    saidCells(Object.fromEntries(columns.map(({ field }) => [field, sayField(value[field])])));
  return {
    columns,
    say,
    read(held, cells) {
      const problems: CellProblem[] = [];
      const typed: Record<string, Json> = { ...held };
      for (const { field, typed: typedIn } of columns) {
        const text = cells.get(field);
        if (text === undefined) continue;
        const read = text === '' || !typedIn ? { typed: text } : typedIn(text, typed);
        if ('trouble' in read) problems.push({ field, trouble: read.trouble });
        else typed[field] = read.typed;
      }
      const value = section().parse(formOf(typed));
      for (const { field, trouble } of section().problemsOf(value)) {
        const ofList = columns.some((each) => each.field === field) ? field : field.replace(/-\d+$/, '');
        problems.push({ field: ofList, trouble });
      }
      const said = say(value);
      for (const field of cells.keys()) {
        if (problems.some((each) => each.field === field)) continue;
        const trouble = lossOf(squeeze(sayField(typed[field])), squeeze(said[field] ?? ''));
        if (trouble) problems.push({ field, trouble });
      }
      return { value, said, problems };
    },
  };
}

/** A form cuts what is too long, and drops what does not go with its other answers. */
function lossOf(text: string, kept: string): CellTrouble | undefined {
  if (text !== '' && kept === '') return 'dropped';
  return text.length > kept.length && text.startsWith(kept) ? 'tooLong' : undefined;
}
