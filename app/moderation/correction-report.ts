import { z } from 'zod';

/** What can be wrong on a program's page, in the order in which the form asks. */
export const WRONG_THINGS = [
  'closed',
  'contact',
  'private-address',
  'offers',
  'times',
  'cost',
  'license',
  'other',
] as const;

export type WrongThing = (typeof WRONG_THINGS)[number];

/** In characters. */
export const LONGEST_WORDS = 2_000;
export const LONGEST_CONTACT = 200;

export interface CorrectionReport {
  wrong: WrongThing[];
  words?: string;
  /** How to ask back, as the visitor wrote it. */
  contact?: string;
}

/** What a visitor typed, kept as it came for the form to show again. */
export interface TypedReport {
  wrong: readonly string[];
  words: string;
  contact: string;
}

export type ReportTrouble = 'none-chosen' | 'words-missing' | 'words-too-long' | 'contact-too-long';

export type ReadReport =
  | { kind: 'report'; report: CorrectionReport }
  | { kind: 'trouble'; trouble: Partial<Record<keyof TypedReport, ReportTrouble>> };

const longest = (most: number, trouble: ReportTrouble) =>
  z.string().refine((text) => Array.from(text).length <= most, trouble);

const schema = z
  .object({
    wrong: z.array(z.enum(WRONG_THINGS)).min(1, 'none-chosen' satisfies ReportTrouble),
    words: longest(LONGEST_WORDS, 'words-too-long'),
    contact: longest(LONGEST_CONTACT, 'contact-too-long'),
  })
  .refine(({ wrong, words }) => !wrong.includes('other') || words !== '', {
    path: ['words'],
    message: 'words-missing' satisfies ReportTrouble,
  });

/** Total: names each field that cannot be used. Choices that the form does not have are passed over. */
export function readCorrectionReport(typed: TypedReport): ReadReport {
  const read = schema.safeParse({
    wrong: WRONG_THINGS.filter((thing) => typed.wrong.includes(thing)),
    words: tidy(typed.words),
    contact: tidy(typed.contact),
  });
  if (!read.success) {
    const trouble = Object.fromEntries(read.error.issues.map(({ path, message }) => [path[0], message]));
    return { kind: 'trouble', trouble };
  }
  const { wrong, words, contact } = read.data;
  return {
    kind: 'report',
    report: { wrong, ...(words ? { words } : {}), ...(contact ? { contact } : {}) },
  };
}

/** One kind of line end, no control characters, no blanks around. */
function tidy(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim();
}
