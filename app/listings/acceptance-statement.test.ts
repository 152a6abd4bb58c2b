import { describe, expect, test } from 'vitest';
import type { TermSlug } from '#app/vocabulary/terms.ts';
import { answersOfAcceptances } from './acceptance-statement.ts';
import { foldFact } from './facts.ts';
import type { PlanAcceptance } from './plan-acceptance.ts';

const AETNA = { payer: 'aetna' } as const;

function factOf(term: TermSlug, plans: readonly PlanAcceptance[]) {
  const told = {
    series: 'demonstration-plans',
    release: '2026',
    rank: 12,
    asOf: '2026-05-12',
    details: [],
  } as const;
  return foldFact(term, [{ ...told, ...answersOfAcceptances(plans), plans }]);
}

describe('what a list of plans says of one of them', () => {
  test.each<[PlanAcceptance[], 'yes' | 'no' | 'unknown', string]>([
    [[{ ...AETNA, relation: 'in-network' }], 'yes', 'the program says so'],
    [[{ ...AETNA, relation: 'plan-list' }], 'yes', 'the plan’s list has it'],
    [[{ ...AETNA, relation: 'bills' }], 'yes', 'it bills the plan, and more is not known'],
    [[{ ...AETNA, relation: 'refused' }], 'no', 'it does not take it'],
    [
      [{ ...AETNA, relation: 'refused', product: 'hmo' }],
      'unknown',
      'one line refused is not the whole plan',
    ],
    [
      [
        { ...AETNA, relation: 'refused', product: 'hmo' },
        { ...AETNA, relation: 'in-network', product: 'ppo' },
      ],
      'yes',
      'one line taken is a yes, which says for which',
    ],
    [
      [
        { ...AETNA, relation: 'refused' },
        { ...AETNA, relation: 'bills', product: 'ppo' },
      ],
      'yes',
      'a yes to a line before a no to the rest',
    ],
    [[{ ...AETNA, relation: 'in-network', isElsewhere: true }], 'unknown', 'a plan of another state'],
    [[{ ...AETNA, relation: 'refused', isElsewhere: true }], 'unknown', 'nor does its no count here'],
  ])('%j: %s, %s', (plans, answer) => {
    expect(factOf('aetna', plans).answer).toBe(answer);
  });

  test('a plan that the program left out of its list was not named; one beside a plan’s own list was not asked', () => {
    expect(factOf('cigna', [{ ...AETNA, relation: 'bills' }])).toMatchObject({ because: 'not-ticked' });
    expect(factOf('cigna', [{ ...AETNA, relation: 'plan-list' }])).toEqual({
      answer: 'unknown',
      because: 'not-asked',
    });
  });

  test('it says nothing of anything else', () => {
    for (const term of ['carf', 'medicaid', 'evening'] as const) {
      expect(factOf(term, [{ ...AETNA, relation: 'bills' }])).toEqual({
        answer: 'unknown',
        because: 'not-asked',
      });
    }
  });
});
