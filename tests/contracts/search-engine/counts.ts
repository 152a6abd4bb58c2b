import { describe, expect, test } from 'vitest';
import { FACETS } from '#app/vocabulary/facets.ts';
import { termsOfFacet } from '#app/vocabulary/terms.ts';
import type { EngineUnderTest } from '../engine-under-test.ts';
import { listing, query } from '../search-fixtures.ts';

export function describeCounts(subject: EngineUnderTest): void {
  describe('counts', () => {
    const documents = [
      listing(1, { yes: ['intensive-outpatient', 'carf', 'dbt'] }),
      listing(2, { yes: ['intensive-outpatient', 'coa'], no: ['carf', 'dbt'] }),
      listing(3, { yes: ['intensive-outpatient'], no: ['cbt'] }),
      listing(4, { yes: ['outpatient', 'carf', 'dbt'] }),
    ];

    test('a facet ignores its own need and keeps all others', async () => {
      await subject.hold(...documents);
      const { counts } = await subject.search(
        query({
          needs: { accreditation: ['carf'], therapies: ['dbt'] },
          facets: ['accreditation', 'therapies', 'payers'],
        }),
      );
      expect(counts.accreditation).toMatchObject({ carf: { yes: 2, open: 1 }, coa: { yes: 0, open: 3 } });
      expect(counts.therapies).toMatchObject({ dbt: { yes: 2, open: 1 }, cbt: { yes: 0, open: 2 } });
      expect(counts.payers).toMatchObject({ aetna: { yes: 0, open: 3 } });
    });

    test('with sure, what could match is counted nowhere but in its own facet', async () => {
      await subject.hold(...documents);
      const { counts } = await subject.search(
        query({
          needs: { accreditation: ['carf'] },
          certainty: 'sure',
          facets: ['accreditation', 'therapies'],
        }),
      );
      expect(counts.accreditation).toMatchObject({ carf: { yes: 2, open: 1 } });
      expect(counts.therapies).toMatchObject({ dbt: { yes: 2, open: 0 } });
    });

    test('care is counted over the place and the needs, without the care anchor', async () => {
      await subject.hold(...documents);
      const { counts } = await subject.search(
        query({
          care: { kind: 'terms', terms: ['intensive-outpatient'] },
          needs: { therapies: ['dbt'] },
          facets: ['care', 'therapies'],
        }),
      );
      expect(counts.care).toMatchObject({
        'intensive-outpatient': { yes: 2, open: 1 },
        outpatient: { yes: 1, open: 2 },
      });
      expect(counts.therapies).toMatchObject({ dbt: { yes: 1, open: 1 } });
    });

    test('every term of every asked facet is there, zeros too, and no other facet is', async () => {
      await subject.hold(listing(1), listing(2));
      const all = (await subject.search(query({ facets: FACETS }))).counts;
      for (const facet of FACETS) {
        const expected = termsOfFacet(facet).map(({ slug }) => [slug, { yes: 0, open: 2 }]);
        expect(all[facet], facet).toEqual(Object.fromEntries(expected));
      }
      expect((await subject.search(query({ facets: ['payers'] }))).counts).toHaveProperty('payers');
      expect(Object.keys((await subject.search(query())).counts)).toEqual([]);
    });

    test('yes and open of a chosen term agree with the total when it is the only need', async () => {
      await subject.hold(...documents);
      const { counts, total } = await subject.search(
        query({ needs: { accreditation: ['carf'] }, facets: ['accreditation'] }),
      );
      expect(counts.accreditation?.carf).toEqual(total);
    });
  });
}
