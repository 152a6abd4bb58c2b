import { describe, expect, test } from 'vitest';
import { isStateCode } from '../states.ts';
import { wordsOfTerm } from '../term-words.ts';
import { requireTerm, TERMS, type TermSlug, termsOfFacet } from '../terms.ts';
import { PAYERS, type PayerSlug } from './payer-data.ts';
import {
  ANY_BLUE,
  BLUE_PLANS,
  findPayer,
  INSURANCE_KINDS,
  isBluePlan,
  isLocalPlan,
  isPlanTerm,
  namesOfPayer,
} from './payers.ts';
import { isWhichPlan, SHARED_NAMES, untilChosen, WHICH_PLANS } from './which-plan.ts';

const SLUGS = Object.keys(PAYERS) as PayerSlug[];

const fold = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** Every name of every term that can be asked for as a plan: label, what stands in its brackets, and the rest. */
function planNames(): Map<string, Set<TermSlug>> {
  const names = new Map<string, Set<TermSlug>>();
  for (const { slug, abbreviation } of TERMS.filter((term) => isPlanTerm(term.slug))) {
    const { label, synonyms } = wordsOfTerm(slug);
    for (const name of [
      label,
      label.replace(/\(.*\)/, ''),
      ...synonyms,
      ...(abbreviation ? [abbreviation] : []),
    ]) {
      names.set(fold(name), (names.get(fold(name)) ?? new Set()).add(slug));
    }
  }
  return names;
}

const ASKED_ABOUT = new Set(
  WHICH_PLANS.flatMap((which) => [SHARED_NAMES[which].name, ...SHARED_NAMES[which].alsoWritten].map(fold)),
);

describe('names of plans', () => {
  test('mean one plan each, or are among those that ask which plan is meant', () => {
    const shared = [...planNames()].flatMap(([name, slugs]) =>
      slugs.size > 1 && !ASKED_ABOUT.has(name) ? [`${name}: ${[...slugs].join(', ')}`] : [],
    );
    expect(shared).toEqual([]);
  });

  test.each(SLUGS)('%s: each of its names stands once, and none is empty', (slug) => {
    const { aliases, brands } = PAYERS[slug];
    const folded = [...aliases, ...brands].map(fold);
    expect(new Set(folded).size).toBe(folded.length);
    expect(folded).not.toContain('');
    expect(wordsOfTerm(slug).synonyms).toEqual(namesOfPayer(slug));
  });

  test.each<[name: string, slug: TermSlug, reason: string]>([
    ['UHC', 'unitedhealthcare', 'on the card'],
    ['Anthem BCBS', 'anthem', 'one Blue plan by its name'],
    ['BCBSTX', 'hcsc', 'a state of a group'],
    ['PHCS', 'multiplan', 'a network on the card'],
    ['Wellpoint', 'anthem', 'a brand'],
    ['Tufts Health Plan', 'point32health', 'a name from before'],
    ['CHAMPVA', 'champva', 'not TRICARE: the VA runs it'],
    ['TRICARE', 'military-insurance', 'a public program'],
    ['Medi-Cal', 'medicaid', 'one state’s name of it'],
  ])('%s is %s: %s', (name, slug) => {
    expect([...(planNames().get(fold(name)) ?? [])]).toEqual([slug]);
  });
});

describe('payers', () => {
  test('are the terms of their facet, in the order of their names on pages', () => {
    expect(new Set(SLUGS)).toEqual(new Set(termsOfFacet('payers').map(({ slug }) => slug)));
    for (const slug of SLUGS) expect(requireTerm(slug).facet).toBe('payers');
  });

  test.each(SLUGS)('%s: sells something, in states that exist, with a manager that is a manager', (slug) => {
    const { kinds, reach, manager } = PAYERS[slug];
    expect(kinds.length).toBeGreaterThan(0);
    expect(new Set(kinds).size).toBe(kinds.length);
    if (typeof reach === 'object') {
      expect(reach.states.length).toBeGreaterThan(0);
      for (const state of reach.states) expect(isStateCode(state)).toBe(true);
    }
    if (manager?.payer) {
      expect(manager.payer).not.toBe(slug);
      expect(PAYERS[manager.payer].kinds).toEqual(['behavioral-manager']);
    }
  });

  test('that sell to members of a state are Blue plans by name there', () => {
    const colorado = BLUE_PLANS.filter((slug) => isLocalPlan(slug, 'CO'));
    expect(colorado).toEqual(['anthem']);
    expect(BLUE_PLANS.filter((slug) => isLocalPlan(slug, 'CA'))).toEqual([
      'anthem',
      'blue-shield-california',
    ]);
    expect(BLUE_PLANS.filter((slug) => isLocalPlan(slug, 'WY'))).toEqual([]);
  });

  test('are found by term, and no other term is one', () => {
    expect(findPayer('unitedhealthcare')?.manager).toEqual({ name: 'Optum', payer: 'optum' });
    expect(findPayer('medicaid')).toBeUndefined();
    expect(findPayer('carf')).toBeUndefined();
  });
});

describe('what can be asked for as a plan', () => {
  test.each<[TermSlug, boolean, string]>([
    ['aetna', true, 'a company'],
    [ANY_BLUE, true, 'a Blue plan, whichever'],
    ['medicaid', true, 'a public program'],
    ['private-insurance', false, 'a kind of insurance, and no plan'],
    ['self-pay', false, 'no plan at all'],
    ['sliding-scale', false, 'help with the cost'],
  ])('%s: %s, %s', (term, expected) => {
    expect(isPlanTerm(term)).toBe(expected);
  });

  test('kinds of insurance are ways of paying', () => {
    for (const term of INSURANCE_KINDS) expect(requireTerm(term).facet).toBe('payment');
  });
});

describe.each(WHICH_PLANS)('the shared name %s', (which) => {
  const shared = SHARED_NAMES[which];

  test('has two choices or more, of one facet, each once', () => {
    expect(shared.choices.length).toBeGreaterThan(1);
    expect(new Set(shared.choices).size).toBe(shared.choices.length);
    const facets = [...shared.choices, ...untilChosen(shared)].map((term) => requireTerm(term).facet);
    expect(new Set(facets).size).toBe(1);
    expect(shared.choices).not.toContain(shared.unsure);
  });

  test('is told from other words', () => {
    expect(isWhichPlan(which)).toBe(true);
    expect(isWhichPlan(`${which}s`)).toBe(false);
    expect(isWhichPlan('constructor')).toBe(false);
  });
});

test('"Blue Cross" is every Blue plan, and each of them is a company of its own', () => {
  expect(SHARED_NAMES['blue-cross'].choices).toEqual(BLUE_PLANS);
  expect(BLUE_PLANS.every(isBluePlan)).toBe(true);
  expect(isBluePlan(ANY_BLUE)).toBe(false);
  expect(BLUE_PLANS).toContain('fep-blue');
  expect(BLUE_PLANS).not.toContain('aetna');
});
