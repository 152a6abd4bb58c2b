import type { Messages } from '#app/language/messages.ts';
import type { Json, Section, SectionValue } from './section.ts';

/** One field that differs, in words. */
export interface DiffLine {
  field: string;
  label: string;
  before: string;
  after: string;
  /** What is new and what is gone, where the field has parts. */
  changes: readonly string[];
}

/** Fields in which two values differ, those of the first before those that only the second has. */
export function fieldsThatDiffer(before: SectionValue, after: SectionValue): string[] {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...fields].filter((field) => !isSame(before[field], after[field]));
}

function isSame(a: Json | undefined, b: Json | undefined): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const [ofA, ofB] = [Object.entries(a), Object.entries(b)];
  return ofA.length === ofB.length && ofA.every(([key, each]) => isSame(each, new Map(ofB).get(key)));
}

export function isSameValue(a: SectionValue, b: SectionValue): boolean {
  return fieldsThatDiffer(a, b).length === 0;
}

/** What a change does, a line for each field. */
export function compareValues(
  section: Section,
  before: SectionValue,
  after: SectionValue,
  messages: Messages,
): DiffLine[] {
  return fieldsThatDiffer(before, after).map((field) => ({
    field,
    label: section.labelOf(field, messages),
    before: sayField(section, field, before[field], messages),
    after: sayField(section, field, after[field], messages),
    changes: sayChanges(section, field, [before[field], after[field]], messages),
  }));
}

function sayChanges(
  section: Section,
  field: string,
  [before, after]: readonly [Json | undefined, Json | undefined],
  messages: Messages,
): readonly string[] {
  if (before === undefined || after === undefined) return [];
  return section.sayChange?.(field, before, after, messages) ?? [];
}

export function sayField(section: Section, field: string, value: Json | undefined, messages: Messages) {
  return value === undefined ? messages.editing.notSaid : section.say(field, value, messages);
}
