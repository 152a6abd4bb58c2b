import { z } from 'zod';
import type { Messages } from '#app/language/messages.ts';
import { isSiteAddress } from './field-tests.ts';
import { lineOf, textIn, valueSchema, withoutBlanks, wordsOf } from './field-text.ts';
import type { Section, SectionValue } from './section.ts';

/** In characters. */
export const LONGEST_SUMMARY = 600;
const LONGEST_ADDRESS = 300;
const LONGEST_COUNT = 4;

/** What the program is, in its own words. */
export const SUMMARY_SECTION: Section = {
  group: 'identity',
  waits: false,
  schema: valueSchema({ summary: z.string().optional() }),
  parse: (form) => withoutBlanks({ summary: wordsOf(form.text('summary'), LONGEST_SUMMARY) }),
  problemsOf: () => [],
  labelOf: (_field, { editing }) => editing.summary.label,
  say: (_field, value) => String(value),
};

/** Pages of the program about what comes after. */
export const AFTERCARE_LINKS = ['stepDown', 'alumni', 'soberLiving'] as const;
export type AftercareLink = (typeof AFTERCARE_LINKS)[number];

export const AFTERCARE_LINKS_SECTION: Section = {
  group: 'aftercare',
  waits: false,
  schema: valueSchema(Object.fromEntries(AFTERCARE_LINKS.map((link) => [link, z.string().optional()]))),
  parse: (form) =>
    withoutBlanks(
      Object.fromEntries(AFTERCARE_LINKS.map((link) => [link, lineOf(form.text(link), LONGEST_ADDRESS)])),
    ),
  problemsOf: (value) =>
    AFTERCARE_LINKS.filter((link) => value[link] !== undefined && !isSiteAddress(textIn(value, link))).map(
      (field) => ({ field, trouble: 'website' }),
    ),
  labelOf: (field, { editing }) => labelIn(editing.aftercareLinks, field),
  say: (_field, value) => String(value),
};

/** Kinds of licensed people; a number of them, of which 0 is said and a blank is not. */
export const CLINICIANS = [
  'psychiatrists',
  'psychologists',
  'socialWorkers',
  'counselors',
  'familyTherapists',
  'addictionCounselors',
  'nurses',
] as const;
export type Clinician = (typeof CLINICIANS)[number];

const COUNT = /^\d{1,3}$/;

export const CLINICIANS_SECTION: Section = {
  group: 'accreditation',
  waits: false,
  schema: valueSchema(Object.fromEntries(CLINICIANS.map((kind) => [kind, z.string().optional()]))),
  parse: (form) =>
    withoutBlanks(
      Object.fromEntries(CLINICIANS.map((kind) => [kind, lineOf(form.text(kind), LONGEST_COUNT)])),
    ),
  problemsOf: (value) =>
    CLINICIANS.filter((kind) => value[kind] !== undefined && !COUNT.test(textIn(value, kind))).map(
      (field) => ({ field, trouble: 'count' }),
    ),
  labelOf: (field, { editing }) => labelIn(editing.clinicians, field),
  say: (_field, value) => String(value),
};

/** Kinds with their numbers, in the order of the form. */
export function cliniciansOf(value: SectionValue): { kind: Clinician; count: number }[] {
  return CLINICIANS.flatMap((kind) => {
    const typed = textIn(value, kind);
    return COUNT.test(typed) ? [{ kind, count: Number(typed) }] : [];
  });
}

type Labels = Messages['editing']['clinicians'] | Messages['editing']['aftercareLinks'];

function labelIn(labels: Labels, field: string): string {
  return Object.entries(labels).find(([name]) => name === field)?.[1] ?? field;
}
