import type { z } from 'zod';
import type { FormFields } from '#app/http/read-form.ts';
import type { Messages } from '#app/language/messages.ts';
import type { Criterion } from '#app/vocabulary/facets.ts';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * What a section holds: a flat record, field by field, and a field that nobody filled in is absent ("not said"). Two
 * values are compared, and two people's are joined, field by field: what has to stand or fall together is one field.
 */
export type SectionValue = { readonly [field: string]: Json };

/** What is wrong in a field, in words of the catalogue. A draft with problems is kept and cannot be published. */
export interface Problem {
  /** The field, or the name of the input within it. */
  field: string;
  trouble: keyof Messages['editing']['trouble'];
}

/** Where a section stands on the overview: with one of the five criteria, with whom it is for, or with what names the program. */
export type SectionGroup = Criterion | 'identity';

/** One part of a program's page that is edited, published and kept right as a whole. Pure: what it reads and writes is in `section-stores.server.ts`. */
export interface Section {
  group: SectionGroup;
  /** Waits for a moderator before it is public. */
  waits: boolean;
  /** What is read back from drafts and revisions. */
  schema: z.ZodType<SectionValue>;
  /** Total, and loses nothing that can be mended: what was typed is kept even where it is wrong. Takes only what it names. */
  parse(form: FormFields): SectionValue;
  problemsOf(value: SectionValue): readonly Problem[];
  /** What a field is called. */
  labelOf(field: string, messages: Messages): string;
  /** The field's value in words; never called for a field that is absent. */
  say(field: string, value: Json, messages: Messages): string;
  /** What is new and what is gone where a field of several parts changes; without it, both values are said whole. */
  sayChange?(field: string, before: Json, after: Json, messages: Messages): readonly string[];
}

/** Nothing is said. */
export const BLANK: SectionValue = {};
