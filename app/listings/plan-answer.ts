import type { PayerKind } from '#app/vocabulary/payers/payer-data.ts';
import { ANY_BLUE, findPayer, isBluePlan, isPayer, isPlanTerm } from '#app/vocabulary/payers/payers.ts';
import type { PlanProduct } from '#app/vocabulary/payers/plan-products.ts';
import type { TermSlug } from '#app/vocabulary/terms.ts';
import type { Fact, FactOf } from './facts.ts';
import type { PlanRelation } from './plan-acceptance.ts';
import type { Statement } from './statement.ts';

/**
 * How far an answer about a plan goes, the surest first. `likely`: it takes plans of this kind, and its plans are not
 * listed. `takes`: it says that it takes the public program, and not as what.
 */
export const PLAN_GRADES = [
  'in-network',
  'plan-list',
  'bills',
  'takes',
  'likely',
  'refused',
  'not-known',
] as const;

export type PlanGrade = (typeof PLAN_GRADES)[number];

/** What is said of some lines of a plan, or of all where no line is named. */
export interface PlanLine {
  relation: PlanRelation;
  products: PlanProduct[];
}

export interface PlanAnswer {
  grade: PlanGrade;
  /** As the source tells it, the best first; empty where it names no plan. */
  lines: PlanLine[];
  /** The term that the answer rests on, where nobody spoke of the plan itself. */
  basis?: TermSlug;
  /** USPS code, where the source names the state whose plan is meant. */
  state?: string;
}

/** An answer with the fact that says where it comes from. */
export interface GradedPlan {
  plan: PlanAnswer;
  fact: Fact;
}

/** What a listing's statements say of a plan, and how far that goes; undefined where the term is no plan. */
export function gradePlan(
  term: TermSlug,
  factOf: FactOf,
  statements: readonly Statement[],
): GradedPlan | undefined {
  if (!isPlanTerm(term)) return undefined;
  const fact = factOf(term);
  if (fact.answer !== 'unknown') {
    const { lines, state } = linesOf(fact.basis ?? term, fact.statement);
    return {
      plan: {
        grade: gradeOf(fact.basis ?? term, fact.answer, lines),
        lines,
        ...(fact.basis ? { basis: fact.basis } : {}),
        ...(state ? { state } : {}),
      },
      fact,
    };
  }
  const isLeftOut = fact.because === 'not-ticked' && fact.statement.plans !== undefined;
  const basis = likelyBy(term, factOf, isLeftOut);
  return {
    plan: {
      grade: basis ? 'likely' : 'not-known',
      lines: refusedLines(term, statements),
      ...(basis ? { basis: basis.term } : {}),
    },
    fact: basis?.fact ?? fact,
  };
}

/** Lines that somebody refuses, and nobody said of the whole plan. */
function refusedLines(term: TermSlug, statements: readonly Statement[]): PlanLine[] {
  const refused = statements.map((statement) =>
    linesOf(term, statement).lines.filter(({ relation }) => relation === 'refused'),
  );
  return refused.find((lines) => lines.length > 0) ?? [];
}

function gradeOf(term: TermSlug, answer: 'yes' | 'no', lines: readonly PlanLine[]): PlanGrade {
  if (answer === 'no') return 'refused';
  // A plain yes to a company says nothing of its network; a public program has none.
  return lines[0]?.relation ?? (isPayer(term) ? 'bills' : 'takes');
}

const ORDER: readonly PlanRelation[] = ['in-network', 'plan-list', 'bills', 'refused'];

const NO_LINES = { lines: [] };

/** What one statement says of a plan, the lines of one relation together. */
function linesOf(term: TermSlug, { plans }: Statement): { lines: PlanLine[]; state?: string } {
  if (!plans) return NO_LINES;
  const ofPlan = plans.filter(({ payer, isElsewhere }) => payer === term && !isElsewhere);
  const lines = ORDER.flatMap((relation) => {
    const said = ofPlan.filter((each) => each.relation === relation);
    if (said.length === 0) return [];
    const isWhole = said.some(({ product }) => product === undefined);
    return [{ relation, products: isWhole ? [] : said.flatMap(({ product }) => product ?? []) }];
  });
  const state = ofPlan.find((each) => each.state)?.state;
  return { lines, ...(state ? { state } : {}) };
}

/** Who sells these sells what programs call private insurance. */
const PRIVATE: ReadonlySet<PayerKind> = new Set([
  'commercial',
  'marketplace',
  'blue',
  'federal-workers',
  'employer-administrator',
  'behavioral-manager',
  'rental-network',
  'umbrella',
]);

/**
 * The answer that makes a plan likely of which nobody spoke: of its manager, of Blue Cross as such, of its kind. Where the
 * program named its plans and left this one out, its kind makes it no likelier.
 */
function likelyBy(
  term: TermSlug,
  factOf: FactOf,
  isLeftOut: boolean,
): { term: TermSlug; fact: Fact } | undefined {
  const payer = findPayer(term);
  if (!payer) return undefined;
  const { kinds, manager } = payer;
  const signs: (TermSlug | undefined)[] = [
    manager?.payer,
    isBluePlan(term) ? ANY_BLUE : undefined,
    !isLeftOut && kinds.some((kind) => PRIVATE.has(kind)) ? 'private-insurance' : undefined,
    !isLeftOut && kinds[0] === 'medicaid-plan' ? 'medicaid' : undefined,
  ];
  for (const sign of signs) {
    const fact = sign && factOf(sign);
    if (fact?.answer === 'yes' && !(sign === ANY_BLUE && fact.basis)) return { term: sign as TermSlug, fact };
  }
  return undefined;
}

/** What a source says of a plan of another state than the program's. */
export interface PlanElsewhere {
  term: TermSlug;
  answer: 'yes' | 'no';
  plan: PlanAnswer;
  statement: Statement;
}

/** Plans of other states, each once, as the newest source tells it; the statements stand newest first. */
export function plansElsewhere(statements: readonly Statement[]): PlanElsewhere[] {
  const found = new Map<string, PlanElsewhere>();
  for (const statement of statements) {
    for (const { payer: term, relation, product, state, isElsewhere } of statement.plans ?? []) {
      const key = `${term} ${state}`;
      if (!isElsewhere || !state || found.has(key)) continue;
      const lines: PlanLine[] = [{ relation, products: product ? [product] : [] }];
      const answer = relation === 'refused' ? 'no' : 'yes';
      found.set(key, { term, answer, plan: { grade: relation, lines, state }, statement });
    }
  }
  return [...found.values()];
}
