import { z } from 'zod';
import { isTermSlug, type TermSlug } from '#app/vocabulary/terms.ts';
import { isDayWithin } from './day-within.ts';

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

/** In days: an older answer tells too little of today. */
export const OLDEST_ANSWER_DAYS = 365;

/** What the program said when the visitor asked. */
export interface ToldAnswer {
  term: TermSlug;
  answer: 'yes' | 'no';
  /** ISO day. */
  toldOn: string;
  /** Who said it, as the visitor wrote it. */
  toldBy?: string;
}

export interface CorrectionReport {
  wrong: WrongThing[];
  words?: string;
  /** How to ask back, as the visitor wrote it. */
  contact?: string;
  told?: ToldAnswer;
}

/** What a visitor typed, kept as it came for the form to show again. */
export interface TypedReport {
  wrong: readonly string[];
  words: string;
  contact: string;
  term: string;
  answer: string;
  toldOn: string;
  toldBy: string;
}

export type ReportTrouble =
  | 'none-chosen'
  | 'words-missing'
  | 'words-too-long'
  | 'contact-too-long'
  | 'term-missing'
  | 'answer-missing'
  | 'told-on-missing'
  | 'told-by-too-long';

export type ReadReport =
  | { kind: 'report'; report: CorrectionReport }
  | { kind: 'trouble'; trouble: Partial<Record<keyof TypedReport, ReportTrouble>> };

const longest = (most: number, trouble: ReportTrouble) =>
  z.string().refine((text) => Array.from(text).length <= most, trouble);

const tells = ({ term, answer }: { term: string; answer: string }) => term !== '' || answer !== '';

/** `today` is the ISO day in UTC: a day has begun somewhere before it has here. */
const schemaOn = (today: string) =>
  z
    .object({
      wrong: z.array(z.enum(WRONG_THINGS)),
      words: longest(LONGEST_WORDS, 'words-too-long'),
      contact: longest(LONGEST_CONTACT, 'contact-too-long'),
      term: z.string(),
      answer: z.string(),
      toldOn: z.string(),
      toldBy: longest(LONGEST_CONTACT, 'told-by-too-long'),
    })
    .superRefine((typed, context) => {
      const trouble = (field: keyof TypedReport, message: ReportTrouble) =>
        context.addIssue({ code: 'custom', path: [field], message });
      if (typed.wrong.length === 0 && !tells(typed)) trouble('wrong', 'none-chosen');
      if (typed.wrong.includes('other') && typed.words === '') trouble('words', 'words-missing');
      if (!tells(typed)) return;
      if (!isTermSlug(typed.term)) trouble('term', 'term-missing');
      if (typed.answer !== 'yes' && typed.answer !== 'no') trouble('answer', 'answer-missing');
      if (!isDayWithin(typed.toldOn, today, OLDEST_ANSWER_DAYS)) trouble('toldOn', 'told-on-missing');
    });

/** Total: names each field that cannot be used. Choices that the form does not have are passed over. */
export function readCorrectionReport(typed: TypedReport, today: string): ReadReport {
  const read = schemaOn(today).safeParse({
    wrong: WRONG_THINGS.filter((thing) => typed.wrong.includes(thing)),
    words: tidy(typed.words),
    contact: tidy(typed.contact),
    term: typed.term,
    answer: typed.answer,
    toldOn: typed.toldOn.trim(),
    toldBy: tidy(typed.toldBy),
  });
  if (!read.success) {
    const trouble = Object.fromEntries(read.error.issues.map(({ path, message }) => [path[0], message]));
    return { kind: 'trouble', trouble };
  }
  const { wrong, words, contact } = read.data;
  const told = toldIn(read.data);
  return {
    kind: 'report',
    report: {
      wrong,
      ...(words ? { words } : {}),
      ...(contact ? { contact } : {}),
      ...(told ? { told } : {}),
    },
  };
}

function toldIn({ term, answer, toldOn, toldBy }: Omit<TypedReport, 'wrong'>): ToldAnswer | undefined {
  if (!isTermSlug(term) || (answer !== 'yes' && answer !== 'no')) return undefined;
  return { term, answer, toldOn, ...(toldBy ? { toldBy } : {}) };
}

/** One kind of line end, no control characters, no blanks around. */
export function tidy(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim();
}
