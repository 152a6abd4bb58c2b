import { z } from 'zod';
import type { FormFields } from '#app/http/read-form.ts';
import { parsePhoneNumbers } from '#app/import/phone-numbers.ts';
import type { Messages } from '#app/language/messages.ts';
import { findState } from '#app/vocabulary/states.ts';
import { isSiteAddress } from './field-tests.ts';
import { lineOf, textIn, valueSchema, withoutBlanks } from './field-text.ts';
import type { Problem, Section, SectionValue } from './section.ts';

/** In characters. */
const LONGEST_NAME = 150;
const LONGEST_LINE = 100;
const LONGEST_WEBSITE = 300;
const LONGEST_NUMBER = 40;
export const MOST_NUMBERS = 5;

const LABELS = (messages: Messages) => messages.editing.identity;
type IdentityField = keyof ReturnType<typeof LABELS>;

const text = z.string().optional();
const linesIn = (form: FormFields, fields: readonly string[], most: number): SectionValue =>
  withoutBlanks(Object.fromEntries(fields.map((field) => [field, lineOf(form.text(field), most)])));

const IDENTITY = {
  group: 'identity' as const,
  waits: true,
  labelOf: (field: string, messages: Messages) =>
    field in LABELS(messages) ? LABELS(messages)[field as IdentityField] : field,
};

export const NAME_SECTION: Section = {
  ...IDENTITY,
  schema: valueSchema({ name: text, program: text }),
  parse: (form) => linesIn(form, ['name', 'program'], LONGEST_NAME),
  problemsOf: (value) =>
    Array.from(textIn(value, 'name')).length < 3 ? [{ field: 'name', trouble: 'name' }] : [],
  say: (_field, value) => String(value),
};

const ADDRESS_FIELDS = ['street', 'unit', 'city', 'state', 'zip'] as const;

/** A withheld address is not kept at all: neither street, unit nor ZIP. */
export const ADDRESS_SECTION: Section = {
  ...IDENTITY,
  schema: valueSchema({
    street: text,
    unit: text,
    city: text,
    state: text,
    zip: text,
    withheld: z.literal('yes').optional(),
  }),
  parse(form) {
    const isWithheld = form.text('withheld') === 'yes';
    const fields = isWithheld ? (['city', 'state'] as const) : ADDRESS_FIELDS;
    return { ...linesIn(form, fields, LONGEST_LINE), ...(isWithheld ? { withheld: 'yes' } : {}) };
  },
  problemsOf(value) {
    const problems: Problem[] = [];
    if (!findState(textIn(value, 'state'))) problems.push({ field: 'state', trouble: 'state' });
    if (value.withheld === 'yes') return problems;
    if (textIn(value, 'street').length < 3) problems.push({ field: 'street', trouble: 'street' });
    if (textIn(value, 'city').length < 2) problems.push({ field: 'city', trouble: 'city' });
    if (!/^\d{5}$/.test(textIn(value, 'zip'))) problems.push({ field: 'zip', trouble: 'zip' });
    return problems;
  },
  say: (field, value, { editing }) => (field === 'withheld' ? editing.answer.yes : String(value)),
};

/** The numbers of a contacts value as they were typed. */
export function intakeNumbersIn(value: SectionValue): string[] {
  const { intake } = value;
  return Array.isArray(intake) ? intake.filter((each): each is string => typeof each === 'string') : [];
}

const isNumber = (typed: string) => parsePhoneNumbers(typed).length === 1;

export const CONTACTS_SECTION: Section = {
  ...IDENTITY,
  schema: valueSchema({ phone: text, intake: z.array(z.string()).optional(), website: text }),
  parse: (form) =>
    withoutBlanks({
      phone: tidyNumber(form.text('phone')),
      intake: form
        .all('intake')
        .map(tidyNumber)
        .filter((number) => number !== '')
        .slice(0, MOST_NUMBERS),
      website: lineOf(form.text('website'), LONGEST_WEBSITE),
    }),
  problemsOf(value) {
    const website = textIn(value, 'website');
    const problems: Problem[] = [];
    if (!isNumber(textIn(value, 'phone'))) problems.push({ field: 'phone', trouble: 'phone' });
    for (const [at, typed] of intakeNumbersIn(value).entries()) {
      if (!isNumber(typed)) problems.push({ field: `intake-${at + 1}`, trouble: 'phone' });
    }
    if (website !== '' && !isSiteAddress(website)) problems.push({ field: 'website', trouble: 'website' });
    return problems;
  },
  say: (_field, value) => (Array.isArray(value) ? value.join(', ') : String(value)),
};

/** A number that can be read is written in one way, so that a blank more is no change. */
export function tidyNumber(typed: string): string {
  const numbers = parsePhoneNumbers(typed);
  const [only] = numbers;
  return only && numbers.length === 1 ? sayNumber(only) : lineOf(typed, LONGEST_NUMBER);
}

export function sayNumber({ number, extension }: { number: string; extension?: string }): string {
  const said = `(${number.slice(0, 3)}) ${number.slice(3, 6)}-${number.slice(6)}`;
  return extension === undefined ? said : `${said} x${extension}`;
}
