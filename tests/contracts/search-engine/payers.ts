import { describe, expect, test } from 'vitest';
import { answersOfAcceptances } from '#app/listings/acceptance-statement.ts';
import type { PlanAcceptance } from '#app/listings/plan-acceptance.ts';
import type { SearchStatement } from '#app/listings/search-row-repository.server.ts';
import type { Tally } from '#app/search/engine.ts';
import { documentOf } from '#app/search/make-document.ts';
import type { TermSlug } from '#app/vocabulary/terms.ts';
import type { EngineUnderTest } from '../engine-under-test.ts';
import { listing, query } from '../search-fixtures.ts';

const survey = (yes: TermSlug[], no: TermSlug[] = []): SearchStatement => ({
  rank: 20,
  asOf: '2023',
  yes,
  no,
  silent: [],
});

const plans = (...said: PlanAcceptance[]): SearchStatement => ({
  rank: 12,
  asOf: '2026-05-12',
  ...answersOfAcceptances(said),
});

const NO_INSURANCE: TermSlug[] = [
  'private-insurance',
  'medicaid',
  'medicare',
  'military-insurance',
  'state-insurance',
];

/** One listing for each grade of answer about Aetna, as it stands in the index. */
const GRADES: Record<string, SearchStatement[]> = {
  'in network, the program says': [plans({ payer: 'aetna', relation: 'in-network' })],
  'in network, the plan lists it': [plans({ payer: 'aetna', relation: 'plan-list', product: 'ppo' })],
  'bills it, network not known': [plans({ payer: 'aetna', relation: 'bills' })],
  'takes private insurance, plans not listed': [survey(['private-insurance'])],
  'does not take it': [survey(['private-insurance']), plans({ payer: 'aetna', relation: 'refused' })],
  'not known': [survey(['cbt'])],
  'takes no insurance at all': [survey(['no-charge'], NO_INSURANCE)],
  'a plan of another state': [plans({ payer: 'aetna', relation: 'in-network', isElsewhere: true })],
};

const documents = Object.values(GRADES).map((statements, index) => {
  const { id, name, state } = listing(index + 1);
  return documentOf({ id, name, state, addressHidden: false, address: {}, signatures: [] }, statements);
});

export function describePayers(subject: EngineUnderTest): void {
  describe('payers', () => {
    test('met by the first three grades, open by likely and not known, denied by a no', async () => {
      await subject.hold(...documents);
      const { total, hits, counts } = await subject.search(
        query({ needs: { payers: ['aetna'] }, facets: ['payers'] }),
      );
      expect(total).toEqual({ yes: 3, open: 3 });
      expect(hits.map(({ id, met }) => [id, met]).sort()).toEqual([
        [1, 1],
        [2, 1],
        [3, 1],
        [4, 0],
        [6, 0],
        [8, 0],
      ]);
      expect(counts.payers?.aetna).toEqual({ yes: 3, open: 3 });
      const sure = await subject.search(query({ needs: { payers: ['aetna'] }, certainty: 'sure' }));
      expect(sure.hits.map(({ id }) => id).sort()).toEqual([1, 2, 3]);
    });

    test.each<[TermSlug, Tally, string]>([
      ['bcbs-unspecified', { yes: 3, open: 0 }, 'any Blue plan is some Blue plan'],
      ['anthem', { yes: 1, open: 2 }, 'Blue Cross as such is not yet this plan, and a no to it is one'],
      ['highmark', { yes: 1, open: 2 }, 'another Blue plan is not this one'],
      ['cigna', { yes: 0, open: 4 }, 'nor is it any other plan'],
    ])('%s: %j, %s', async (payer, total) => {
      const blue = [
        plans({ payer: 'anthem', relation: 'bills' }),
        plans({ payer: 'highmark', relation: 'in-network' }),
        plans({ payer: 'bcbs-unspecified', relation: 'in-network' }),
        plans({ payer: 'bcbs-unspecified', relation: 'refused' }),
      ];
      await subject.hold(
        ...blue.map((statement, index) => {
          const { id, name, state } = listing(index + 1);
          return documentOf({ id, name, state, addressHidden: false, address: {}, signatures: [] }, [
            statement,
          ]);
        }),
      );
      expect((await subject.search(query({ needs: { payers: [payer] } }))).total).toEqual(total);
    });

    test('words find a plan that is taken, and Blue Cross under any of its names', async () => {
      const { id, name, state } = listing(1);
      const whole = { id, name, state, addressHidden: false, address: {}, signatures: [] };
      await subject.hold(documentOf(whole, [plans({ payer: 'anthem', relation: 'bills' })]), listing(2));
      for (const text of ['anthem', 'blue cross', 'bcbs', 'wellpoint'])
        expect(await subject.idsOf(query({ text }))).toEqual([1]);
      expect(await subject.idsOf(query({ text: 'aetna' }))).toEqual([]);
    });
  });
}
