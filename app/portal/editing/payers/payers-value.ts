import { z } from 'zod';
import type { PlanAcceptance, PlanRelation } from '#app/listings/plan-acceptance.ts';
import { isPlanTerm } from '#app/vocabulary/payers/payers.ts';
import { isPlanProduct, PLAN_PRODUCTS } from '#app/vocabulary/payers/plan-products.ts';
import { isStateCode } from '#app/vocabulary/states.ts';
import type { TermSlug } from '#app/vocabulary/terms.ts';
import { fieldsSchema } from '../fields-schema.ts';

/** How a program may say that it stands to a plan. That its name is on the plan's list, the plan says. */
export const OWN_RELATIONS = ['in-network', 'bills', 'refused'] as const satisfies readonly PlanRelation[];
export type OwnRelation = (typeof OWN_RELATIONS)[number];

/** Each state has its own. */
export const MEDICAID: TermSlug = 'medicaid';

/** Far more than any program has, and few enough for a form. */
export const MOST_PLANS = 80;
export const MOST_STATES = 12;
/** In characters. */
export const LONGEST_PLAN = 80;

const line = z.object({
  /** Empty where nobody chose. */
  relation: z.enum([...OWN_RELATIONS, '']),
  /** In their own order; empty for all that the payer sells. */
  products: z.array(z.string()).transform((words) => words.filter(isPlanProduct)),
  /** USPS code, of a Medicaid alone; empty where nobody chose. */
  state: z.string().max(2).optional(),
});

/** What is said of one plan, or of some lines of it. */
export type PlanLineDraft = z.infer<typeof line>;

/** By field: what is said of a plan, or of a text that names none. */
export type PayersValue = Readonly<Record<string, PlanLineDraft[]>>;
export const payersSchema = fieldsSchema(/^(?:plan|typed)-/, z.array(line).max(MOST_PLANS));

/** What a line names: a plan, or what was typed and is none. */
export type NamedByLine = { term: TermSlug } | { typed: string };

export const fieldOf = (named: NamedByLine): string =>
  'term' in named ? `plan-${named.term}` : `typed-${encodeURIComponent(named.typed)}`;

/** Total. */
export function namedByField(field: string): NamedByLine {
  const slug = field.replace(/^plan-/, '') as TermSlug;
  if (field.startsWith('plan-') && isPlanTerm(slug)) return { term: slug };
  try {
    return { typed: decodeURIComponent(field.replace(/^(?:typed|plan)-/, '')) };
  } catch {
    return { typed: field };
  }
}

/** Lines in their order, those of one plan together. */
export function valueOfLines(lines: readonly { named: NamedByLine; line: PlanLineDraft }[]): PayersValue {
  const value: Record<string, PlanLineDraft[]> = {};
  for (const { named, line: each } of lines) {
    const field = fieldOf(named);
    value[field] = [...(value[field] ?? []), each];
  }
  return value;
}

/** What was told is read back: lines of one relation stand together, apart from what holds for the whole plan. */
export function valueOfAcceptances(plans: readonly PlanAcceptance[]): PayersValue {
  const lines = new Map<string, { named: NamedByLine; line: PlanLineDraft }>();
  for (const { payer, relation, product, state } of plans) {
    if (relation === 'plan-list') continue;
    const key = [payer, relation, state, product === undefined].join(' ');
    const known = lines.get(key);
    if (known && product) known.line.products.push(product);
    else
      lines.set(key, {
        named: { term: payer },
        line: { relation, products: product ? [product] : [], ...(state ? { state } : {}) },
      });
  }
  for (const { line: each } of lines.values()) {
    each.products = PLAN_PRODUCTS.filter((product) => each.products.includes(product));
  }
  return valueOfLines([...lines.values()]);
}

/** What a value in which nothing is wrong tells of plans. */
export function acceptancesOf(value: PayersValue): PlanAcceptance[] {
  return Object.entries(value).flatMap(([field, lines]) => {
    const named = namedByField(field);
    if (!('term' in named)) return [];
    return lines.flatMap(({ relation, products, state }) => {
      if (relation === '') return [];
      const said = {
        payer: named.term,
        relation,
        ...(state !== undefined && isStateCode(state) ? { state } : {}),
      };
      return products.length === 0 ? [said] : products.map((product) => ({ ...said, product }));
    });
  });
}
