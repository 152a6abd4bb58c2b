import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BLUE_PLANS } from '#app/vocabulary/payers/payers.ts';
import { type TermSlug, termsOfFacet } from '#app/vocabulary/terms.ts';
import { impliedOfPlan, withImpliedPlans } from './plan-implications.ts';

type Said = Partial<Record<TermSlug, 'yes' | 'no'>>;

const NO_INSURANCE: Said = {
  'private-insurance': 'no',
  medicaid: 'no',
  medicare: 'no',
  'military-insurance': 'no',
  'state-insurance': 'no',
};

function answerOf(term: TermSlug, said: Said) {
  const own = (slug: TermSlug) => said[slug] ?? 'unknown';
  return impliedOfPlan(term, own(term), own)?.answer ?? own(term);
}

describe('what follows for a plan', () => {
  test.each<[TermSlug, Said, 'yes' | 'no' | 'unknown', string]>([
    ['bcbs-unspecified', { anthem: 'yes' }, 'yes', 'a Blue plan is some Blue plan'],
    [
      'bcbs-unspecified',
      { anthem: 'yes', 'bcbs-unspecified': 'no' },
      'yes',
      'a named yes before a general no',
    ],
    ['bcbs-unspecified', { anthem: 'no' }, 'unknown', 'there are others'],
    ['anthem', { 'bcbs-unspecified': 'yes' }, 'unknown', 'it need not be this one'],
    ['anthem', { 'bcbs-unspecified': 'no' }, 'no', 'no Blue plan at all'],
    ['anthem', { 'bcbs-unspecified': 'no', anthem: 'yes' }, 'yes', 'its own answer stands'],
    [
      'anthem',
      { 'bcbs-unspecified': 'no', highmark: 'yes' },
      'unknown',
      'the no to all of them does not hold',
    ],
    ['aetna', { 'bcbs-unspecified': 'no' }, 'unknown', 'it is no Blue plan'],
    ['aetna', { 'private-insurance': 'yes' }, 'unknown', 'which plans, nobody said'],
    ['aetna', { 'private-insurance': 'no' }, 'unknown', 'it has Medicaid and Medicare plans too'],
    ['umr', { 'private-insurance': 'no' }, 'no', 'it pays for employers and for nobody else'],
    ['ambetter', { 'private-insurance': 'no' }, 'no', 'people buy it for themselves'],
    ['aetna', NO_INSURANCE, 'no', 'it takes no insurance at all'],
    ['bcbs-unspecified', NO_INSURANCE, 'no', 'nor any Blue plan'],
    ['aetna', { ...NO_INSURANCE, aetna: 'yes' }, 'yes', 'its own answer stands'],
    ['aetna', { ...NO_INSURANCE, medicaid: 'yes' }, 'unknown', 'its Medicaid plan may be taken'],
    ['aetna', { 'no-charge': 'yes' }, 'unknown', 'free is not "no insurance" by itself'],
    ['medicaid', NO_INSURANCE, 'no', 'said, and nothing follows for it'],
    ['sliding-scale', NO_INSURANCE, 'unknown', 'it is no plan'],
  ])('%s, where %j: %s, %s', (term, said, answer) => {
    expect(answerOf(term, said)).toBe(answer);
  });
});

const TELLING = [
  ...termsOfFacet('payers').map(({ slug }) => slug),
  ...termsOfFacet('payment').map(({ slug }) => slug),
];

const ANSWERS = fc.record({ yes: fc.subarray(TELLING), no: fc.subarray(TELLING) });

test('nothing that was said is lost, a yes least of all, and what follows follows once', () => {
  fc.assert(
    fc.property(ANSWERS, (answers) => {
      const { yes, no } = withImpliedPlans(answers);
      for (const slug of answers.yes) expect(yes).toContain(slug);
      for (const slug of answers.no) expect([...no, ...yes]).toContain(slug);
      expect(new Set(yes).size).toBe(yes.length);
      const again = withImpliedPlans({ yes, no });
      expect(new Set(again.yes)).toEqual(new Set(yes));
      expect(new Set(again.no)).toEqual(new Set(no));
    }),
  );
});

test('some Blue plan is taken exactly where one is, or where Blue Cross as such was said', () => {
  fc.assert(
    fc.property(ANSWERS, ({ yes, no }) => {
      const taken = yes.some(
        (slug) => slug === 'bcbs-unspecified' || BLUE_PLANS.some((plan) => plan === slug),
      );
      expect(withImpliedPlans({ yes, no }).yes.includes('bcbs-unspecified')).toBe(taken);
    }),
  );
});

test('answers without a word on plans are handed back as they are', () => {
  const answers = { yes: ['carf', 'private-insurance', 'aetna'], no: ['medicaid'] } as const;
  expect(withImpliedPlans(answers)).toBe(answers);
});
