import type { Messages } from '#app/language/messages.ts';
import type { SectionValue } from '../../editing/section.ts';

/** What is wrong in a cell, in words of the catalogue. */
export type CellTrouble = keyof Messages['sites']['trouble'];

/** What a cell says, of which the catalogue has an example. */
export type CellKind = keyof Messages['sites']['examples'];

/** One column of a section: "times" of the first track is the field "1.times". */
export interface CellColumn {
  field: string;
  kind: CellKind;
}

export interface CellProblem {
  field: string;
  trouble: CellTrouble;
  /** What in the cell is wrong, where it has several parts. */
  part?: string;
}

/** By field; what is not said is absent. */
export type CellTexts = Readonly<Record<string, string>>;

export interface ReadCells {
  value: SectionValue;
  /** What the columns say now, each in the place that it has in the file. */
  said: CellTexts;
  problems: CellProblem[];
}

/**
 * How a section stands in the sheet of many sites. What `say` writes of a value without problems, `read` makes the same value
 * of, whatever it is read onto. Pure.
 */
export interface SectionCells {
  columns: readonly CellColumn[];
  say(value: SectionValue): CellTexts;
  /** `cells` has the fields that change what is held; an empty text takes back what is there. Total. */
  read(held: SectionValue, cells: ReadonlyMap<string, string>): ReadCells;
}

/** Names that people write in one way and another: letters, hyphens and blanks do not count. */
export function foldCell(text: string): string {
  return text
    .toLowerCase()
    .replace(/[-‐-―_\s]+/g, ' ')
    .trim();
}

/** Without what is blank. */
export function saidCells(texts: Readonly<Record<string, string>>): CellTexts {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''));
}
