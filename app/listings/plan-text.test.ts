import { describe, expect, test } from 'vitest';
import { messagesFor } from '#app/language/messages.ts';
import type { TermSlug } from '#app/vocabulary/terms.ts';
import type { PlanAnswer } from './plan-answer.ts';
import { isHalfKnown, nameOfPlan, notesBesideName, notesOfPlan, wordOfPlan } from './plan-text.ts';

const messages = messagesFor('en');

describe('what is said of a plan', () => {
  test.each<[TermSlug, PlanAnswer, word: string, notes: string, reason: string]>([
    [
      'aetna',
      { grade: 'in-network', lines: [{ relation: 'in-network', products: [] }] },
      'In network',
      'The program says so.',
      'whose word it is',
    ],
    [
      'aetna',
      { grade: 'plan-list', lines: [{ relation: 'plan-list', products: ['ppo', 'hmo'] }] },
      'In network',
      'The plan’s own list says so. For its PPO and HMO plans.',
      'and for which lines',
    ],
    [
      'aetna',
      {
        grade: 'in-network',
        lines: [
          { relation: 'in-network', products: ['ppo'] },
          { relation: 'bills', products: ['marketplace'] },
          { relation: 'refused', products: ['hmo'] },
        ],
      },
      'In network',
      'The program says so. For its PPO plans. It bills its marketplace plans, network not known. It does not take its HMO plans.',
      'each line by itself',
    ],
    [
      'aetna',
      { grade: 'bills', lines: [{ relation: 'bills', products: [] }] },
      'Bills it',
      '',
      'half an answer',
    ],
    [
      'aetna',
      { grade: 'likely', lines: [], basis: 'private-insurance' },
      'Not known',
      'Likely, ask. It takes private insurance, plans not listed.',
      'what makes it likely',
    ],
    [
      'unitedhealthcare',
      { grade: 'likely', lines: [], basis: 'optum' },
      'Not known',
      'Likely, ask. It takes Optum Behavioral Health, which often runs a part of this plan.',
      'a manager that is common',
    ],
    [
      'hmsa',
      { grade: 'likely', lines: [], basis: 'carelon' },
      'Not known',
      'Likely, ask. It takes Carelon Behavioral Health, which may run a part of this plan.',
      'a manager that no source settles',
    ],
    [
      'umr',
      { grade: 'refused', lines: [], basis: 'private-insurance' },
      'Does not take it',
      'It takes no private insurance.',
      'from what it follows',
    ],
    [
      'bcbs-unspecified',
      { grade: 'in-network', lines: [{ relation: 'in-network', products: [] }], basis: 'anthem' },
      'In network',
      'The program says so. Ask if Anthem (Elevance Health) is your plan.',
      'which Blue plan it is',
    ],
    [
      'aetna',
      { grade: 'not-known', lines: [{ relation: 'refused', products: ['hmo'] }] },
      'Not known',
      'It does not take its HMO plans.',
      'a line that is refused',
    ],
    [
      'medicare',
      { grade: 'takes', lines: [] },
      'Takes it',
      'Medicare pays for an IOP at some kinds of place only.',
      'what holds for the program itself',
    ],
    ['medicare', { grade: 'refused', lines: [] }, 'Does not take it', '', 'and not where it is refused'],
  ])('%s %j: %s. %s (%s)', (term, plan, word, notes) => {
    expect(wordOfPlan(plan, messages)).toBe(word);
    expect(notesOfPlan(term, plan, messages).join(' ')).toBe(notes);
    expect(isHalfKnown(plan)).toBe(plan.grade === 'bills');
  });

  test('beside the name of the plan nothing is said twice', () => {
    const plan: PlanAnswer = { grade: 'likely', lines: [], basis: 'private-insurance' };
    expect(notesBesideName('aetna', plan, messages)).toEqual([
      'It takes private insurance, plans not listed.',
    ]);
  });

  test('a state is named where the source names it', () => {
    expect(nameOfPlan('medicaid', { state: 'KS' }, messages)).toBe('Medicaid of Kansas');
    expect(nameOfPlan('medicaid', {}, messages)).toBe('Medicaid');
  });
});
