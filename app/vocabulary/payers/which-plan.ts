import type { TermSlug } from '../terms.ts';
import { ANY_BLUE, BLUE_PLANS, isPayer, isSoldIn } from './payers.ts';

/** Names that several plans share. Whoever types one is asked which of them is meant. */
export const WHICH_PLANS = ['blue-cross', 'first-health', 'healthy-blue', 'triwest'] as const;

export type WhichPlan = (typeof WHICH_PLANS)[number];

export interface SharedName {
  /** As a person writes it. */
  name: string;
  /** Other spellings of it. */
  alsoWritten: readonly string[];
  /** Terms of one facet. */
  choices: readonly TermSlug[];
  /** What stands for it as long as nobody says which; without it, any of the choices. */
  unsure?: TermSlug;
}

export const SHARED_NAMES: Readonly<Record<WhichPlan, SharedName>> = {
  'blue-cross': {
    name: 'Blue Cross',
    alsoWritten: [
      'BCBS',
      'BlueCross',
      'Blue Shield',
      'BlueShield',
      'Blue Cross Blue Shield',
      'Blue Cross and Blue Shield',
      'BlueCross BlueShield',
      'the Blues',
      'BlueCard',
    ],
    choices: BLUE_PLANS,
    unsure: ANY_BLUE,
  },
  'first-health': {
    name: 'First Health',
    alsoWritten: ['Coventry First Health'],
    choices: ['aetna', 'first-health'],
  },
  'healthy-blue': {
    name: 'Healthy Blue',
    alsoWritten: [],
    choices: ['bcbs-north-carolina', 'bcbs-south-carolina'],
  },
  triwest: { name: 'TriWest', alsoWritten: [], choices: ['military-insurance', 'va-funds'] },
};

/** The plans of a shared name: those that are known to be sold in the state, where one is known, and the others. */
export function choicesIn(
  which: WhichPlan,
  state: string | undefined,
): { local: TermSlug[]; others: TermSlug[] } {
  const { choices } = SHARED_NAMES[which];
  const isLocal = (term: TermSlug) => state !== undefined && isPayer(term) && isSoldIn(term, state);
  return { local: choices.filter(isLocal), others: choices.filter((term) => !isLocal(term)) };
}

export function isWhichPlan(word: string): word is WhichPlan {
  return Object.hasOwn(SHARED_NAMES, word);
}

/** What is searched for until somebody says which plan it is. */
export function untilChosen({ unsure, choices }: SharedName): readonly TermSlug[] {
  return unsure ? [unsure] : choices;
}
