import { PAYER_TERMS } from '../terms/insurance.ts';
import type { TermSlug } from '../terms.ts';
import { PAYERS, type Payer, type PayerSlug } from './payer-data.ts';

const PAYER_OF: ReadonlyMap<string, Payer> = new Map(Object.entries(PAYERS));

const PAYER_SLUGS: readonly PayerSlug[] = PAYER_TERMS.map(({ slug }) => slug);

/** Blue Cross Blue Shield, the company not named: as a need it is any Blue plan. */
export const ANY_BLUE = 'bcbs-unspecified' satisfies TermSlug;

/** The Blue plans, each a company of its own, in the order of the vocabulary. */
export const BLUE_PLANS: readonly PayerSlug[] = PAYER_SLUGS.filter((slug) =>
  PAYERS[slug].kinds.includes('blue'),
);

const BLUE: ReadonlySet<TermSlug> = new Set(BLUE_PLANS);

export function isBluePlan(term: TermSlug): boolean {
  return BLUE.has(term);
}

/** What the vocabulary holds of a payer; undefined for any other term. */
export function findPayer(term: TermSlug): Payer | undefined {
  return PAYER_OF.get(term);
}

export function isPayer(term: TermSlug): term is PayerSlug {
  return PAYER_OF.has(term);
}

/** All that a payer is called besides its label, each name once. */
export function namesOfPayer(slug: PayerSlug): readonly string[] {
  const { aliases, brands } = PAYERS[slug];
  return [...new Set([...aliases, ...brands])];
}

/** Whether it is known to sell plans in the state, and there by name. */
export function isLocalPlan(slug: PayerSlug, state: string): boolean {
  const { reach } = PAYERS[slug];
  return typeof reach === 'object' && reach.states.includes(state);
}

/** Whether it is known to sell plans in the state, by name or because it sells them in all. */
export function isSoldIn(slug: PayerSlug, state: string): boolean {
  return PAYERS[slug].reach === 'national' || isLocalPlan(slug, state);
}

/** Public programs and kinds of insurance: what a program can say that it takes without naming a company. */
export const INSURANCE_KINDS = [
  'private-insurance',
  'medicaid',
  'medicare',
  'military-insurance',
  'state-insurance',
] as const satisfies readonly TermSlug[];

/** Public programs that can be taken or not as a named plan is. */
const PUBLIC_PLANS: ReadonlySet<TermSlug> = new Set([
  'medicaid',
  'medicare',
  'military-insurance',
  'state-insurance',
  'tribal-funds',
  'va-funds',
] satisfies TermSlug[]);

/** What one can be asked for by name of plan: the payers, and the public programs among the ways of paying. */
export function isPlanTerm(term: TermSlug): boolean {
  return isPayer(term) || PUBLIC_PLANS.has(term);
}

/** The company that may stand on the card beside the payer's own name; undefined where it has the payer's name too. */
export function otherNameOnCard(term: TermSlug): string | undefined {
  const name = findPayer(term)?.manager?.name;
  return name && !namesOwn(name, term) ? name : undefined;
}

/** "Aetna Behavioral Health" is found under "Aetna". */
function namesOwn(name: string, term: TermSlug): boolean {
  return isPayer(term) && PAYERS[term].aliases.includes(name);
}
