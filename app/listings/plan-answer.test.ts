import { describe, expect, test } from 'vitest';
import type { TermSlug } from '#app/vocabulary/terms.ts';
import { answersOfAcceptances } from './acceptance-statement.ts';
import { foldedFacts } from './facts.ts';
import type { PlanAcceptance } from './plan-acceptance.ts';
import { gradePlan } from './plan-answer.ts';
import type { Statement } from './statement.ts';

const SURVEY = {
  series: 'demonstration',
  release: '2026',
  rank: 10,
  asOf: '2026-06-30',
  details: [],
} as const;
const PLANS = {
  series: 'demonstration-plans',
  release: '2026',
  rank: 12,
  asOf: '2026-05-12',
  details: [],
} as const;

const survey = (yes: TermSlug[], no: TermSlug[] = []): Statement => ({
  ...SURVEY,
  yes,
  no,
  silent: ['aetna'],
});

const named = (...plans: PlanAcceptance[]): Statement => ({
  ...PLANS,
  ...answersOfAcceptances(plans),
  plans,
});

function grade(term: TermSlug, statements: readonly Statement[]) {
  const graded = gradePlan(term, foldedFacts(statements), statements);
  return (
    graded && { ...graded.plan, says: 'statement' in graded.fact ? graded.fact.statement.asOf : undefined }
  );
}

describe('the grade of an answer', () => {
  test.each<[TermSlug, Statement[], object, string]>([
    [
      'aetna',
      [named({ payer: 'aetna', relation: 'in-network' })],
      { grade: 'in-network', says: '2026-05-12' },
      'the program says so',
    ],
    [
      'aetna',
      [named({ payer: 'aetna', relation: 'plan-list', product: 'ppo' })],
      { grade: 'plan-list', lines: [{ relation: 'plan-list', products: ['ppo'] }] },
      'the plan’s list, for one line',
    ],
    ['aetna', [named({ payer: 'aetna', relation: 'bills' })], { grade: 'bills' }, 'network not known'],
    [
      'aetna',
      [{ ...SURVEY, yes: ['aetna'], no: [], silent: [] }],
      { grade: 'bills' },
      'a plain yes says no more',
    ],
    ['aetna', [named({ payer: 'aetna', relation: 'refused' })], { grade: 'refused' }, 'it does not take it'],
    [
      'aetna',
      [survey(['private-insurance'])],
      { grade: 'likely', basis: 'private-insurance', lines: [], says: '2026-06-30' },
      'it takes private insurance, plans not listed',
    ],
    [
      'aetna',
      [survey(['private-insurance']), named({ payer: 'cigna', relation: 'bills' })],
      { grade: 'not-known', lines: [], says: '2026-05-12' },
      'whoever lists plans and leaves it out makes it no likelier',
    ],
    [
      'aetna',
      [survey(['private-insurance']), named({ payer: 'cigna', relation: 'plan-list' })],
      { grade: 'likely', basis: 'private-insurance' },
      'the list of another plan leaves nobody out',
    ],
    ['aetna', [survey([])], { grade: 'not-known', lines: [] }, 'nobody said anything'],
    ['aetna', [survey([], ['private-insurance'])], { grade: 'not-known' }, 'its Medicaid plan may be taken'],
    [
      'umr',
      [survey([], ['private-insurance'])],
      { grade: 'refused', basis: 'private-insurance', lines: [] },
      'what follows says from what',
    ],
    [
      'unitedhealthcare',
      [survey([]), named({ payer: 'optum', relation: 'plan-list' })],
      { grade: 'likely', basis: 'optum', says: '2026-05-12' },
      'its manager is taken',
    ],
    ['la-care', [survey(['medicaid'])], { grade: 'likely', basis: 'medicaid' }, 'a Medicaid plan'],
    ['humana', [survey(['private-insurance', 'medicaid'])], { grade: 'not-known' }, 'it sells neither first'],
    [
      'anthem',
      [named({ payer: 'bcbs-unspecified', relation: 'bills' })],
      { grade: 'likely', basis: 'bcbs-unspecified' },
      'Blue Cross, nobody said which',
    ],
    [
      'highmark',
      [named({ payer: 'anthem', relation: 'plan-list' })],
      { grade: 'not-known' },
      'another Blue plan makes this one no likelier',
    ],
    [
      'bcbs-unspecified',
      [named({ payer: 'anthem', relation: 'in-network' })],
      { grade: 'in-network', basis: 'anthem' },
      'some Blue plan is taken, and it says which',
    ],
    ['medicaid', [survey(['medicaid'])], { grade: 'takes', lines: [] }, 'a public program that is taken'],
    [
      'medicaid',
      [named({ payer: 'medicaid', relation: 'in-network', state: 'CO' })],
      { grade: 'in-network', state: 'CO' },
      'of its state',
    ],
    [
      'medicaid',
      [named({ payer: 'medicaid', relation: 'in-network', state: 'KS', isElsewhere: true })],
      { grade: 'not-known', lines: [] },
      'of another state',
    ],
  ])('%s: %#', (term, statements, expected) => {
    expect(grade(term, statements)).toMatchObject(expected);
  });

  test('is none where the term is no plan', () => {
    expect(grade('private-insurance', [survey(['private-insurance'])])).toBeUndefined();
    expect(grade('carf', [survey(['carf'])])).toBeUndefined();
  });

  test('keeps what is said of each line, the best first', () => {
    const statement = named(
      { payer: 'aetna', relation: 'refused', product: 'medicaid' },
      { payer: 'aetna', relation: 'bills', product: 'hmo' },
      { payer: 'aetna', relation: 'in-network', product: 'ppo' },
      { payer: 'aetna', relation: 'in-network', product: 'marketplace' },
    );
    expect(grade('aetna', [statement])?.lines).toEqual([
      { relation: 'in-network', products: ['ppo', 'marketplace'] },
      { relation: 'bills', products: ['hmo'] },
      { relation: 'refused', products: ['medicaid'] },
    ]);
  });

  test('what was said and holds no more is told no more', () => {
    const told = named({ payer: 'aetna', relation: 'in-network', product: 'ppo' });
    const lapsed: Statement = { ...told, yes: [], lapsed: ['aetna'] };
    expect(grade('aetna', [lapsed])).toMatchObject({ grade: 'not-known', lines: [] });
  });

  test('a refusal of one line is told where nothing else is known', () => {
    const statement = named({ payer: 'aetna', relation: 'refused', product: 'hmo' });
    expect(grade('aetna', [statement])).toMatchObject({
      grade: 'not-known',
      lines: [{ relation: 'refused', products: ['hmo'] }],
    });
  });
});
