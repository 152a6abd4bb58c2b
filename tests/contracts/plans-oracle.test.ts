import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answersOfAcceptances } from '#app/listings/acceptance-statement.ts';
import { foldedFacts, foldFact } from '#app/listings/facts.ts';
import { PLAN_RELATIONS, type PlanAcceptance } from '#app/listings/plan-acceptance.ts';
import { gradePlan } from '#app/listings/plan-answer.ts';
import type { Statement } from '#app/listings/statement.ts';
import { needRows } from '#app/needs/need-rows.ts';
import { EmbeddedEngine } from '#app/search/embedded/engine.ts';
import { documentOf } from '#app/search/make-document.ts';
import { INSURANCE_KINDS } from '#app/vocabulary/payers/payers.ts';
import { PLAN_PRODUCTS } from '#app/vocabulary/payers/plan-products.ts';
import type { TermSlug } from '#app/vocabulary/terms.ts';
import { listing, query } from './search-fixtures.ts';

const PAYERS = ['aetna', 'anthem', 'bcbs-unspecified', 'optum', 'umr', 'unitedhealthcare'] as const;
const KINDS = [...INSURANCE_KINDS];

const acceptance: fc.Arbitrary<PlanAcceptance> = fc
  .record({
    payer: fc.constantFrom(...PAYERS),
    relation: fc.constantFrom(...PLAN_RELATIONS),
    product: fc.option(fc.constantFrom(...PLAN_PRODUCTS), { nil: undefined }),
    isElsewhere: fc.boolean(),
  })
  .map(({ payer, relation, product, isElsewhere }) => ({
    payer,
    relation,
    ...(product ? { product } : {}),
    ...(isElsewhere ? { state: 'KS', isElsewhere } : {}),
  }));

const survey: fc.Arbitrary<Statement> = fc
  .record({
    yes: fc.subarray<TermSlug>(KINDS),
    no: fc.subarray<TermSlug>(KINDS),
    rank: fc.constantFrom(10, 20),
  })
  .map(({ yes, no, rank }) => ({
    ...{ series: 'samhsa-su', release: '2023', asOf: '2023', details: [], silent: PAYERS },
    ...{ rank, yes, no },
  }));

const named: fc.Arbitrary<Statement> = fc
  .record({
    plans: fc.array(acceptance, { minLength: 1, maxLength: 4 }),
    asOf: fc.constantFrom('2023', '2026-05-12'),
    series: fc.constantFrom('demonstration-plans' as const, 'demonstration-plan-lists' as const),
    rank: fc.constantFrom(10, 12, 30),
  })
  .map(({ plans, ...rest }) => ({
    ...rest,
    release: '2026',
    details: [],
    ...answersOfAcceptances(plans),
    plans,
  }));

const statements = fc
  .tuple(fc.array(survey, { maxLength: 2 }), fc.array(named, { maxLength: 2 }))
  .map((all) => all.flat());

const listings = fc.array(statements, { minLength: 1, maxLength: 12 });

test('a search for plans finds whom their pages call a yes, and leaves out just those who say no', async () => {
  const asked = fc.subarray<TermSlug>([...PAYERS], { minLength: 1 });
  await fc.assert(
    fc.asyncProperty(listings, asked, async (told, payers) => {
      const engine = new EmbeddedEngine();
      await engine.rebuild(
        told.map((each, index) => {
          const { id, name, state } = listing(index + 1);
          return documentOf({ id, name, state, addressHidden: false, address: {}, signatures: [] }, each);
        }),
      );
      const rows = told.map((each) => needRows(each, { care: { kind: 'any' }, needs: { payers } })[0]);
      const count = (answer: string) => rows.filter((row) => row?.answer === answer).length;
      const { total, hits } = await engine.search(query({ needs: { payers } }));
      expect(total).toEqual({ yes: count('yes'), open: count('unknown') });
      for (const { id, met } of hits) expect(met === 1).toBe(rows[id - 1]?.answer === 'yes');
    }),
    { numRuns: 300 },
  );
});

const MET = new Set(['in-network', 'plan-list', 'bills', 'takes']);

test('a grade never says more than its answer, and what it rests on was said', () => {
  fc.assert(
    fc.property(statements, fc.constantFrom<TermSlug>(...PAYERS, ...KINDS), (told, term) => {
      const fact = foldFact(term, told);
      const graded = gradePlan(term, foldedFacts(told), told);
      if (term === 'private-insurance') {
        expect(graded).toBeUndefined();
        return;
      }
      const { grade, basis, lines } = graded?.plan ?? { grade: undefined, basis: undefined, lines: [] };
      expect(MET.has(grade ?? '')).toBe(fact.answer === 'yes');
      expect(grade === 'refused').toBe(fact.answer === 'no');
      if (basis) expect(foldFact(basis, told).answer).toBe(fact.answer === 'no' ? 'no' : 'yes');
      if (grade === 'likely') expect(basis).toBeDefined();
      // Only what somebody wrote down is told of a line.
      for (const { relation } of lines) {
        expect(told.some(({ plans }) => plans?.some((plan) => plan.relation === relation))).toBe(true);
      }
      if (fact.answer === 'no') expect(lines.every(({ relation }) => relation === 'refused')).toBe(true);
    }),
    { numRuns: 1_000 },
  );
});
