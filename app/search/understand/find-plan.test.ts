import { describe, expect, test } from 'vitest';
import { isPlanTerm } from '#app/vocabulary/payers/payers.ts';
import { SHARED_NAMES, WHICH_PLANS } from '#app/vocabulary/payers/which-plan.ts';
import { wordsOfTerm } from '#app/vocabulary/term-words.ts';
import { TERMS } from '#app/vocabulary/terms.ts';
import { findPlan, suggestPlans } from './find-plan.ts';

describe('the plan that a card names', () => {
  test.each([
    ['Aetna', 'aetna', 'as it is called'],
    ['UHC', 'unitedhealthcare', 'in short'],
    ['United', 'unitedhealthcare', 'a word that is no plan anywhere else'],
    ['aetna insurance', 'aetna', 'with a word beside it'],
    ['My Cigna PPO plan', 'cigna', 'with words on both sides'],
    ['aetma', 'aetna', 'with a letter wrong'],
    ['untied healthcare', 'unitedhealthcare', 'with two letters swapped'],
    ['Anthem Blue Cross', 'anthem', 'one Blue plan by its whole name'],
    ['BCBSTX', 'hcsc', 'one Blue plan by its letters'],
    ['BlueCross BlueShield of Texas', 'hcsc', 'with the words of it run together'],
    ['bcbs tx', 'hcsc', 'in letters, and its state in letters'],
    ['bcbs michigan', 'bcbs-michigan', 'in letters, and its state'],
    ['Blue Cross Alabama', 'bcbs-alabama', 'by its state alone'],
    ['MassHealth', 'medicaid', 'the Medicaid of a state'],
    ['TRICARE', 'military-insurance', 'a public program'],
    ['self pay', 'self-pay', 'that there is none'],
    ['Cash', 'self-pay', 'the same in another word'],
    ['no insurance', 'self-pay', 'the same, where a word of it stands beside other names'],
    ['I have no insurance', 'self-pay', 'the same in a sentence'],
    ['uninsured', 'self-pay', 'the same once more'],
    ['I don’t have insurance', 'self-pay', 'and as people say it'],
    ['none', 'self-pay', 'in one word'],
    ['health insurance', 'private-insurance', 'no plan at all, and a kind of it'],
    ['STAR', 'medicaid', 'a word that is a plan on a card alone'],
  ])('%s is %s: %s', (typed, term) => {
    expect(findPlan(typed)).toEqual({ terms: [term] });
  });

  test.each([
    ['Blue Cross', 'blue-cross', ['bcbs-unspecified']],
    ['bcbs', 'blue-cross', ['bcbs-unspecified']],
    ['Blue Cross Blue Shield PPO', 'blue-cross', ['bcbs-unspecified']],
    ['blue corss', 'blue-cross', ['bcbs-unspecified']],
    ['bcbs of colorado', 'blue-cross', ['bcbs-unspecified']],
    ['Blue Cross CA', 'blue-cross', ['bcbs-unspecified']],
    ['Healthy Blue', 'healthy-blue', ['bcbs-north-carolina', 'bcbs-south-carolina']],
  ])('%s asks which plan: %s', (typed, which, terms) => {
    expect(findPlan(typed)).toEqual({ which, terms });
  });

  test.each(['', '   ', 'zzzz', 'Denver', 'evening', 'cbt', 'the plan on my card', 'a'.repeat(500)])(
    'none in %j',
    (typed) => {
      expect(findPlan(typed)).toBeUndefined();
    },
  );

  test('every name of every plan is found, and asks which one where several have it', () => {
    const shared = new Set(
      WHICH_PLANS.flatMap((which) =>
        [SHARED_NAMES[which].name, ...SHARED_NAMES[which].alsoWritten].map((name) => name.toLowerCase()),
      ),
    );
    for (const { slug } of TERMS.filter((term) => isPlanTerm(term.slug))) {
      const { label, synonyms } = wordsOfTerm(slug);
      for (const name of [label, ...synonyms]) {
        const found = findPlan(name);
        if (shared.has(name.toLowerCase())) expect(found?.which).toBeDefined();
        else expect([name, found?.terms]).toEqual([name, [slug]]);
      }
    }
  });
});

describe('suggestions while one types', () => {
  const labels = (typed: string) =>
    suggestPlans(typed, 8).map(({ terms: [first], which }) => which ?? (first && wordsOfTerm(first).label));

  test.each([
    ['aet', 'Aetna', 'the beginning of a name'],
    ['uh', 'UnitedHealthcare', 'letters'],
    ['beac', 'Carelon Behavioral Health', 'a name from before'],
    ['blue c', 'blue-cross', 'what several plans are called comes first'],
    ['pilgrim', 'Harvard Pilgrim and Tufts (Point32Health)', 'a later word'],
    ['aetma', 'Aetna', 'a typo'],
    ['medi-c', 'Medicaid', 'the name in one state'],
  ])('%s: %s first, %s', (typed, label) => {
    expect(labels(typed)[0]).toBe(label);
  });

  test('each plan once, at most as many as asked for, and nothing for a letter', () => {
    const found = suggestPlans('b', 8);
    expect(found).toEqual([]);
    const blue = suggestPlans('blue', 8).map(({ terms }) => terms.join());
    expect(blue).toHaveLength(8);
    expect(new Set(blue).size).toBe(8);
    expect(suggestPlans('zzzz', 8)).toEqual([]);
  });
});
