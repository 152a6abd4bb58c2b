import { z } from 'zod';
import type { FormFields } from '#app/http/read-form.ts';
import type { Messages } from '#app/language/messages.ts';
import type { PriceUnit } from '#app/listings/own-words.ts';
import { sayCents } from '#app/listings/say-own-words.ts';
import { lineOf, valueSchema } from './field-text.ts';
import type { Json, Problem, Section, SectionValue } from './section.ts';

/** For what a price is. */
export const PRICE_UNITS = ['session', 'day', 'week', 'program', 'assessment'] as const satisfies PriceUnit[];

/** In characters. */
export const LONGEST_COVERS = 200;
const LONGEST_AMOUNT = 20;
export const MOST_LINES = 20;
const MOST_CENTS = 100_000_000;

/** What somebody pays who pays it all. */
export interface PriceLine {
  /** Null where what was typed is no price. */
  cents: number | null;
  /** What was typed, where it is no price. */
  typed?: string;
  per: string;
  covers: string;
}

const shape = z.object({
  lines: z
    .array(
      z.object({
        cents: z.number().int().nullable(),
        typed: z.string().optional(),
        per: z.string(),
        covers: z.string(),
      }),
    )
    .optional(),
});

/** US dollars as typed, such as "$1,250" or "85.50", in cents; undefined where it is no price. */
export function parseCents(typed: string): number | undefined {
  const match = /^\$?\s*(\d{1,3}(?:,\d{3})+|\d{1,7})(?:\.(\d{2}))?$/.exec(typed.trim());
  if (!match) return undefined;
  const cents = Number(match[1]?.replaceAll(',', '')) * 100 + Number(match[2] ?? 0);
  return cents <= MOST_CENTS ? cents : undefined;
}

export function priceLinesOf(value: SectionValue): PriceLine[] {
  const read = shape.safeParse(value);
  return read.success
    ? (read.data.lines ?? []).map(({ typed, ...line }) => ({
        ...line,
        ...(typed !== undefined && { typed }),
      }))
    : [];
}

export const isPriceUnit = (text: string): text is PriceUnit => PRICE_UNITS.some((unit) => unit === text);

function linesIn(form: FormFields): PriceLine[] {
  const [amounts, units, covered] = [form.all('amount'), form.all('per'), form.all('covers')];
  return amounts
    .slice(0, MOST_LINES)
    .map((amount, at) => lineIn(lineOf(amount, LONGEST_AMOUNT), units[at] ?? '', covered[at] ?? ''))
    .filter(({ cents, typed, covers }) => cents !== null || typed !== '' || covers !== '');
}

function lineIn(amount: string, unit: string, covered: string): PriceLine {
  const cents = parseCents(amount);
  return {
    cents: cents ?? null,
    ...(cents === undefined ? { typed: amount } : {}),
    per: isPriceUnit(unit) ? unit : 'session',
    covers: lineOf(covered, LONGEST_COVERS),
  };
}

/** Prices in cents, each with what it covers: one field, since lines have no names of their own. */
export const PRICES_SECTION: Section = {
  group: 'insurance',
  waits: false,
  schema: valueSchema(shape.shape),
  parse(form) {
    const lines = linesIn(form);
    return lines.length === 0 ? {} : { lines: lines as unknown as Json };
  },
  problemsOf: (value) =>
    priceLinesOf(value).flatMap(({ cents, covers }, at): Problem[] => [
      ...(cents === null ? [{ field: `amount-${at + 1}`, trouble: 'price' as const }] : []),
      ...(covers === '' ? [{ field: `covers-${at + 1}`, trouble: 'covers' as const }] : []),
    ]),
  labelOf: (_field, { editing }) => editing.prices.label,
  say: (_field, value, messages) =>
    priceLinesOf({ lines: value })
      .map((line) => sayPrice(line, messages))
      .join('; '),
};

export function sayPrice({ cents, typed, per, covers }: PriceLine, { editing }: Messages): string {
  const amount = cents === null ? (typed ?? '') : sayCents(cents);
  const unit = isPriceUnit(per) ? editing.prices.per[per] : per;
  return [`${amount} ${unit}`, covers].filter((part) => part !== '').join(': ');
}
