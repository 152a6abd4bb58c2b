import type { FormFields } from '#app/http/read-form.ts';
import { PLAN_PRODUCTS } from '#app/vocabulary/payers/plan-products.ts';
import { isStateCode } from '#app/vocabulary/states.ts';
import { keysIn, lineOfText } from '../form-lines.ts';
import { namedPlan } from './find-named-plan.ts';
import {
  LONGEST_PLAN,
  MEDICAID,
  MOST_PLANS,
  MOST_STATES,
  type NamedByLine,
  OWN_RELATIONS,
  type OwnRelation,
  type PayersValue,
  type PlanLineDraft,
  valueOfLines,
} from './payers-value.ts';

/** A line of the form as it is shown again. */
export interface ShownLine {
  named: NamedByLine;
  line: PlanLineDraft;
}

export interface PayersForm {
  medicaid: PlanLineDraft[];
  plans: ShownLine[];
}

export const BLANK_LINE: PlanLineDraft = { relation: '', products: [] };

/**
 * The answers of a form, wrong parts as they were typed. Total. Lines that nobody wrote in are left out, and so is what a
 * button removes: `remove-plan-2`, `remove-medicaid-1`.
 */
export function parsePayers(form: FormFields): PayersValue {
  const intent = form.text('intent');
  const keysOf = (name: string, most: number) =>
    keysIn(form, name, most).filter((key) => intent !== `remove-${name}-${key}`);
  return valueOfLines([
    ...keysOf('medicaid', MOST_STATES)
      .map((key) => ({ named: { term: MEDICAID }, line: medicaidIn(form, key) }))
      // A state without an answer is not said.
      .filter(({ line }) => line.relation !== ''),
    ...keysOf('plan', MOST_PLANS)
      .map((key) => planIn(form, key))
      .filter((line) => !isBlank(line)),
  ]);
}

/** The lines of a value as the form shows them: what is said of Medicaid stands first. */
export function formOfValue(lines: readonly ShownLine[]): PayersForm {
  const isMedicaid = ({ named }: ShownLine) => 'term' in named && named.term === MEDICAID;
  return {
    medicaid: lines.filter(isMedicaid).map(({ line }) => line),
    plans: lines.filter((line) => !isMedicaid(line)),
  };
}

function medicaidIn(form: FormFields, key: string): PlanLineDraft {
  const state = form.text(`medicaid-state-${key}`);
  return {
    relation: relationIn(form.text(`medicaid-answer-${key}`)),
    products: [],
    state: isStateCode(state) ? state : '',
  };
}

function planIn(form: FormFields, key: string): ShownLine {
  const products = form.all(`lines-${key}`);
  return {
    named: namedPlan(lineOfText(form.text(`plan-${key}`), LONGEST_PLAN), form.text(`which-${key}`)),
    line: {
      relation: relationIn(form.text(`answer-${key}`)),
      products: PLAN_PRODUCTS.filter((product) => products.includes(product)),
    },
  };
}

function isBlank({ named, line }: ShownLine): boolean {
  return 'typed' in named && named.typed === '' && line.relation === '' && line.products.length === 0;
}

function relationIn(text: string): OwnRelation | '' {
  return OWN_RELATIONS.find((relation) => relation === text) ?? '';
}
