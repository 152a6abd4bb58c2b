import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FACETS } from '#app/vocabulary/facets.ts';
import { TERMS, type TermSlug, termsOfFacet } from '#app/vocabulary/terms.ts';
import { needsMet, type Standing, standing } from './meets.ts';
import type { Needs } from './needs.ts';

type Answer = 'yes' | 'no' | 'unknown';

const THREE = ['morning', 'evening', 'weekend'] as const satisfies readonly TermSlug[];

describe('standing', () => {
  test.each<[string, Answer[], Standing, string]>([
    ['nothing', [], 'met', 'nothing is asked for'],
    ['yes', ['yes'], 'met', ''],
    ['unknown', ['unknown'], 'open', 'a blank is never a no'],
    ['no', ['no'], 'denied', ''],
    ['no, unknown', ['no', 'unknown'], 'open', 'it could be the other one'],
    ['no, unknown, yes', ['no', 'unknown', 'yes'], 'met', 'one is enough'],
    ['no, no, no', ['no', 'no', 'no'], 'denied', 'all of them are no'],
    ['unknown, yes', ['unknown', 'yes'], 'met', 'the best counts'],
  ])('of %s', (_, answers, expected) => {
    const chosen = THREE.slice(0, answers.length);
    expect(standing(chosen, (term) => answers[chosen.indexOf(term as never)] ?? 'no')).toBe(expected);
  });

  test('is better or the same with one more term, but for the first', () => {
    const anyTerms = fc.uniqueArray(fc.constantFrom(...TERMS.map((term) => term.slug)), { minLength: 2 });
    const rank: Record<Standing, number> = { denied: 0, open: 1, met: 2 };
    fc.assert(
      fc.property(anyTerms, fc.func(fc.constantFrom<Answer>('yes', 'no', 'unknown')), (terms, lookUp) => {
        expect(rank[standing(terms, lookUp)]).toBeGreaterThanOrEqual(rank[standing(terms.slice(1), lookUp)]);
      }),
    );
  });
});

describe('needsMet', () => {
  test('gives one standing per facet asked for, in the order of the pages', () => {
    const needs: Needs = {
      payers: ['medicaid'],
      accreditation: ['joint-commission', 'carf'],
      daypart: ['evening'],
      languages: [],
    };
    const answers: Record<string, Answer> = { carf: 'yes', 'joint-commission': 'no', medicaid: 'no' };
    expect(needsMet(needs, (term) => answers[term] ?? 'unknown')).toEqual([
      { facet: 'accreditation', terms: ['joint-commission', 'carf'], standing: 'met' },
      { facet: 'daypart', terms: ['evening'], standing: 'open' },
      { facet: 'payers', terms: ['medicaid'], standing: 'denied' },
    ]);
  });

  test('leaves no facet out', () => {
    const needs: Needs = {};
    for (const facet of FACETS) {
      const terms = termsOfFacet(facet).map((term) => term.slug);
      if (terms.length > 0) needs[facet] = terms;
    }
    const facets = needsMet(needs, () => 'unknown').map((need) => need.facet);
    expect(facets).toEqual(FACETS.filter((facet) => needs[facet]));
  });
});
