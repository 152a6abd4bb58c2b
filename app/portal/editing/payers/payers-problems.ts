import type { editingTables } from '#app/language/en/editing-tables.ts';
import { troubleWithPlan } from './find-named-plan.ts';
import type { ShownLine } from './parse-payers.ts';
import { MEDICAID, namedByField, type PayersValue, type PlanLineDraft } from './payers-value.ts';

export interface PayersProblem {
  /** The name of the input. */
  field: string;
  trouble: keyof (typeof editingTables)['trouble'];
}

/** Every line of a value, in the order of the form. */
export function linesOfValue(value: PayersValue): ShownLine[] {
  return Object.entries(value).flatMap(([field, lines]) =>
    lines.map((line) => ({ named: namedByField(field), line })),
  );
}

/** What keeps answers from being published; inputs are numbered by their place, from 1. */
export function payersProblems(value: PayersValue): PayersProblem[] {
  const said = new Set<string>();
  let [medicaid, plan] = [0, 0];
  return linesOfValue(value).flatMap(({ named, line }) => {
    if ('term' in named && named.term === MEDICAID) {
      medicaid++;
      return problemsOfMedicaid(line, `${medicaid}`, said);
    }
    plan++;
    return problemsOfPlan({ named, line }, `${plan}`, said);
  });
}

function problemsOfMedicaid(
  { relation, state = '' }: PlanLineDraft,
  key: string,
  said: Set<string>,
): PayersProblem[] {
  if (state === '') return [{ field: `medicaid-state-${key}`, trouble: 'medicaidState' }];
  const isTwice = !isNew(said, `${MEDICAID} ${state}`);
  return [
    ...(isTwice ? [{ field: `medicaid-state-${key}`, trouble: 'planTwice' as const }] : []),
    ...(relation === '' ? [{ field: `medicaid-answer-${key}`, trouble: 'planAnswer' as const }] : []),
  ];
}

function problemsOfPlan({ named, line }: ShownLine, key: string, said: Set<string>): PayersProblem[] {
  const problems: PayersProblem[] = [];
  if ('typed' in named) {
    const trouble = troubleWithPlan(named.typed) ?? 'planUnknown';
    problems.push({ field: `${trouble === 'planWhich' ? 'which' : 'plan'}-${key}`, trouble });
  } else {
    const products = line.products.length === 0 ? [''] : line.products;
    const isTwice = products.filter((product) => !isNew(said, `${named.term} ${product}`)).length > 0;
    if (isTwice) problems.push({ field: `plan-${key}`, trouble: 'planTwice' });
  }
  if (line.relation === '') problems.push({ field: `answer-${key}`, trouble: 'planAnswer' });
  return problems;
}

function isNew(said: Set<string>, key: string): boolean {
  const before = said.size;
  return said.add(key).size > before;
}
