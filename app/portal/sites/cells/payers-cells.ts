import { isPlanTerm } from '#app/vocabulary/payers/payers.ts';
import { PLAN_PRODUCTS, type PlanProduct } from '#app/vocabulary/payers/plan-products.ts';
import { findState, findStateByWord } from '#app/vocabulary/states.ts';
import { wordsOfTerm } from '#app/vocabulary/term-words.ts';
import { TERMS, type TermSlug } from '#app/vocabulary/terms.ts';
import { lineOfText } from '../../editing/form-lines.ts';
import { namedPlan } from '../../editing/payers/find-named-plan.ts';
import type { ShownLine } from '../../editing/payers/parse-payers.ts';
import { linesOfValue, payersProblems } from '../../editing/payers/payers-problems.ts';
import {
  LONGEST_PLAN,
  MEDICAID,
  MOST_PLANS,
  MOST_STATES,
  type NamedByLine,
  type OwnRelation,
  type PayersValue,
  valueOfLines,
} from '../../editing/payers/payers-value.ts';
import { payersIn } from '../../editing/payers-section.ts';
import type { SectionValue } from '../../editing/section.ts';
import { joinParts, partsOfCell } from './cell-parts.ts';
import {
  type CellProblem,
  type CellTrouble,
  foldCell,
  type SectionCells,
  saidCells,
} from './section-cells.ts';

const SAID: Readonly<Record<OwnRelation, string>> = {
  'in-network': 'in network',
  bills: 'billed',
  refused: 'not taken',
};

/** "Yes" is none of them: it says nothing of the network. */
const ANSWERS: ReadonlyMap<string, OwnRelation> = new Map([
  ['in network', 'in-network'],
  ['billed', 'bills'],
  ['bills', 'bills'],
  ['we bill it', 'bills'],
  ['we bill it, network not known', 'bills'],
  ['billed, network not known', 'bills'],
  ['not taken', 'refused'],
  ['not accepted', 'refused'],
  ['we do not take it', 'refused'],
  ['no', 'refused'],
]);

const PRODUCTS: Readonly<Record<PlanProduct, string>> = {
  hmo: 'HMO',
  ppo: 'PPO',
  medicaid: 'Medicaid',
  'medicare-advantage': 'Medicare Advantage',
  marketplace: 'Marketplace',
};

const PLAN_OF_LABEL: ReadonlyMap<string, TermSlug> = new Map(
  TERMS.filter(({ slug }) => isPlanTerm(slug)).map(({ slug }) => [foldCell(wordsOfTerm(slug).label), slug]),
);

const isMedicaid = ({ named }: ShownLine) => 'term' in named && named.term === MEDICAID;

/** Plans in one cell, and the Medicaid of each state in another: "Aetna PPO: in network; Cigna: not taken". */
export const PAYERS_CELLS: SectionCells = {
  columns: [
    { field: 'plans', kind: 'plans' },
    { field: 'medicaid', kind: 'medicaid' },
  ],
  say: (value) => sayLines(linesOfValue(payersIn(value))),
  read(held, cells) {
    const before = linesOfValue(payersIn(held));
    const problems: CellProblem[] = [];
    const take = (
      field: 'plans' | 'medicaid',
      most: number,
      read: (part: string) => ShownLine | CellTrouble,
    ) => {
      const cell = cells.get(field);
      if (cell === undefined) return before.filter((line) => isMedicaid(line) === (field === 'medicaid'));
      const parts = partsOfCell(cell);
      if (parts.length > most) problems.push({ field, trouble: 'tooMany' });
      return parts.flatMap((part) => {
        const line = read(part);
        if (typeof line !== 'string') return [line];
        problems.push({ field, trouble: line, part });
        return [];
      });
    };
    const medicaid = take('medicaid', MOST_STATES, readMedicaid);
    const plans = take('plans', MOST_PLANS, readPlan);
    const value: PayersValue = valueOfLines([...medicaid, ...plans]);
    const lines = linesOfValue(value);
    const [ofMedicaid, ofPlans] = [lines.filter(isMedicaid), lines.filter((line) => !isMedicaid(line))];
    for (const { field, trouble } of payersProblems(value)) {
      const column = field.startsWith('medicaid-') ? 'medicaid' : 'plans';
      const line = (column === 'medicaid' ? ofMedicaid : ofPlans)[Number(/\d+$/.exec(field)) - 1];
      problems.push({ field: column, trouble, ...(line ? { part: sayLine(line) } : {}) });
    }
    return { value: value as unknown as SectionValue, said: sayLines(lines), problems };
  },
};

/** The name before the last colon or dash, the answer behind it. */
function splitAnswer(part: string): { name: string; relation: OwnRelation } | undefined {
  const match = /^(.+?)\s*(?:[:=]|\s[-‐-―]\s)\s*([^:=]+)$/.exec(part);
  const relation = match && ANSWERS.get(foldCell(match[2] ?? ''));
  return relation && match ? { name: match[1] ?? '', relation } : undefined;
}

function readPlan(part: string): ShownLine | CellTrouble {
  const split = splitAnswer(part);
  if (!split) return 'planAnswer';
  const { name, products } = splitProducts(split.name);
  const slug = PLAN_OF_LABEL.get(foldCell(name));
  if (slug === MEDICAID) return 'planMedicaid';
  const named: NamedByLine = slug ? { term: slug } : namedPlan(lineOfText(name, LONGEST_PLAN), '');
  return { named, line: { relation: split.relation, products } };
}

const PRODUCT_AT_END =
  /^(.*?[^\s,(/&+])[\s,(/&+]+(?:(?:and|or|for)\s+)*(hmo|ppo|medicaid|medicare advantage|marketplace)\)?$/i;

/** "Aetna HMO and PPO" is the plan and its lines, unless a plan is called so. */
function splitProducts(text: string): { name: string; products: PlanProduct[] } {
  const found = new Set<string>();
  let name = text.trim();
  for (;;) {
    const match = PLAN_OF_LABEL.has(foldCell(name)) ? null : PRODUCT_AT_END.exec(name);
    if (!match) break;
    found.add((match[2] ?? '').toLowerCase().replace(' ', '-'));
    name = (match[1] ?? '').replace(/[\s,]+(?:and|or|for)$/i, '');
  }
  return { name, products: PLAN_PRODUCTS.filter((product) => found.has(product)) };
}

function readMedicaid(part: string): ShownLine | CellTrouble {
  const split = splitAnswer(part);
  if (!split) return 'planAnswer';
  const state = findStateByWord(split.name.replace(/^medicaid(?:\s+(?:of|in))?\s+|\s+medicaid$/i, '').trim());
  if (!state) return 'medicaidState';
  return { named: { term: MEDICAID }, line: { relation: split.relation, products: [], state: state.code } };
}

function sayLine({ named, line: { relation, products, state } }: ShownLine): string {
  const plan = 'term' in named ? wordsOfTerm(named.term).label : named.typed;
  const name = state === undefined ? plan : (findState(state)?.name ?? state);
  const lines = products.map((product) => PRODUCTS[product]).join(', ');
  const answer = relation === '' ? '' : SAID[relation];
  return `${lines === '' ? name : `${name} ${lines}`}: ${answer}`;
}

function sayLines(lines: readonly ShownLine[]) {
  return saidCells({
    plans: joinParts(lines.filter((line) => !isMedicaid(line)).map(sayLine)),
    medicaid: joinParts(lines.filter(isMedicaid).map(sayLine)),
  });
}
