import { z } from 'zod';
import { tidyLine } from '../claims/proposal.ts';
import type { Json, SectionValue } from './section.ts';

/** The text of a field; empty where it is absent. */
export function textIn(value: SectionValue, field: string): string {
  const held = value[field];
  return typeof held === 'string' ? held : '';
}

/** Leaves out what is blank: it was not said. */
export function withoutBlanks(fields: Readonly<Record<string, Json | undefined>>): SectionValue {
  return Object.fromEntries(
    Object.entries(fields).filter(
      (entry): entry is [string, Json] =>
        entry[1] !== undefined && entry[1] !== '' && !(Array.isArray(entry[1]) && entry[1].length === 0),
    ),
  );
}

/** One line, and no longer than anything is kept. */
export function lineOf(text: string, mostCharacters: number): string {
  return Array.from(tidyLine(text)).slice(0, mostCharacters).join('');
}

/** Several lines: line breaks stay, other control characters go. */
export function wordsOf(text: string, mostCharacters: number): string {
  const tidied = text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, '')
    .replace(/\n{3,}/g, '\n\n')
    .normalize('NFC')
    .trim();
  return Array.from(tidied).slice(0, mostCharacters).join('');
}

/** A value of optional fields; what it does not name is dropped. */
export function valueSchema(shape: z.ZodRawShape): z.ZodType<SectionValue> {
  return z.object(shape).transform((fields) => withoutBlanks(fields as Record<string, Json | undefined>));
}
