import { describe, expect, test } from 'vitest';
import type { Needs } from '#app/needs/needs.ts';
import type { Tally } from '#app/search/engine.ts';
import type { EngineUnderTest } from '../engine-under-test.ts';
import { listing, query, UNKNOWN_WORD } from '../search-fixtures.ts';

export function describeNeeds(subject: EngineUnderTest): void {
  describe('needs', () => {
    test.each<[Needs, Tally, string]>([
      [{}, { yes: 4, open: 0 }, 'without needs nothing is open'],
      [{ accreditation: ['carf'] }, { yes: 1, open: 2 }, 'a no is denied, a blank is open'],
      [{ accreditation: ['carf', 'coa'] }, { yes: 2, open: 2 }, 'the best of the chosen terms counts'],
      [
        { accreditation: ['carf'], payers: ['aetna'] },
        { yes: 1, open: 1 },
        'one denied need is enough to be out',
      ],
      [{ accreditation: [UNKNOWN_WORD] }, { yes: 0, open: 0 }, 'an unknown word alone denies everyone'],
      [
        { accreditation: [UNKNOWN_WORD, 'carf'] },
        { yes: 1, open: 2 },
        'beside a known one it changes nothing',
      ],
      [{ accreditation: ['aetna'] }, { yes: 0, open: 0 }, "another facet's term is unknown in this one"],
      [{ accreditation: [] }, { yes: 4, open: 0 }, 'an empty list asks nothing'],
    ])('%j: %j, %s', async (needs, total) => {
      await subject.hold(
        listing(1, { yes: ['carf', 'aetna'] }),
        listing(2, { no: ['carf'], yes: ['coa'] }),
        listing(3, { no: ['aetna'] }),
        listing(4, { no: ['coa'] }),
      );
      expect((await subject.search(query({ needs }))).total).toEqual(total);
    });

    test('all chosen terms must be no to be denied: one blank leaves it open', async () => {
      await subject.hold(listing(1, { no: ['carf', 'coa'] }), listing(2, { no: ['carf'] }));
      const { hits, total } = await subject.search(query({ needs: { accreditation: ['carf', 'coa'] } }));
      expect(hits).toEqual([{ id: 2, met: 0 }]);
      expect(total).toEqual({ yes: 0, open: 1 });
    });

    test('a term said twice counts once, and one both yes and no counts as yes', async () => {
      await subject.hold(listing(1, { yes: ['carf', 'carf'], no: ['carf'] }));
      const { counts, total } = await subject.search(
        query({ needs: { accreditation: ['carf'] }, facets: ['accreditation'] }),
      );
      expect(total).toEqual({ yes: 1, open: 0 });
      expect(counts.accreditation?.carf).toEqual({ yes: 1, open: 0 });
    });

    test('sure shows only those that meet all, and still says how many could', async () => {
      await subject.hold(listing(1), listing(2, { yes: ['carf'] }), listing(3, { no: ['carf'] }));
      const answer = await subject.search(query({ needs: { accreditation: ['carf'] }, certainty: 'sure' }));
      expect(answer.hits).toEqual([{ id: 2, met: 1 }]);
      expect(answer.total).toEqual({ yes: 1, open: 1 });
    });
  });
}
