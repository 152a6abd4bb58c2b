import type { z } from 'zod';
import { parsePayers } from './payers/parse-payers.ts';
import { payersProblems } from './payers/payers-problems.ts';
import { type PayersValue, type PlanLineDraft, payersSchema } from './payers/payers-value.ts';
import { sayPlan, sayPlanLines } from './payers/say-payers.ts';
import type { Section, SectionValue } from './section.ts';

/** What is said of plans in a value that this section parsed or read back. */
export const payersIn = (value: SectionValue) => value as unknown as PayersValue;

/** How the program stands to plans: a field for each. */
export const PAYERS_SECTION: Section = {
  group: 'insurance',
  waits: false,
  schema: payersSchema as unknown as z.ZodType<SectionValue>,
  parse: (form) => parsePayers(form) as unknown as SectionValue,
  problemsOf: (value) => payersProblems(payersIn(value)),
  labelOf: (field) => sayPlan(field),
  say: (_field, value, messages) => sayPlanLines(value as unknown as PlanLineDraft[], messages),
};
