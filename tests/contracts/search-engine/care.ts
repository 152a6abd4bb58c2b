import { describe, expect, test } from 'vitest';
import type { CareAnchor } from '#app/needs/needs.ts';
import type { EngineUnderTest } from '../engine-under-test.ts';
import { listing, query, UNKNOWN_WORD } from '../search-fixtures.ts';

export function describeCare(subject: EngineUnderTest): void {
  describe('care', () => {
    const IOP = { kind: 'terms', terms: ['intensive-outpatient'] } as const;
    const NOT_ASKED = { kind: 'not-asked', terms: ['intensive-outpatient', 'day-treatment'] } as const;

    test.each<[CareAnchor, number[], string]>([
      [IOP, [1], 'a yes is needed: neither a no nor a blank is enough'],
      [{ kind: 'any' }, [1, 2, 3, 4, 5], 'no condition'],
      [{ kind: 'terms', terms: ['intensive-outpatient', 'day-treatment'] }, [1, 4], 'any one is enough'],
      [{ kind: 'not-asked', terms: ['intensive-outpatient'] }, [3, 4], 'not answered, and nobody asked'],
      [NOT_ASKED, [3], 'a yes to another of the chosen terms is an answer'],
      [{ kind: 'terms', terms: [UNKNOWN_WORD] }, [], 'an unknown word matches nothing'],
      [{ kind: 'not-asked', terms: [UNKNOWN_WORD] }, [], 'an unknown word was asked of nobody'],
      [{ kind: 'terms', terms: [UNKNOWN_WORD, 'day-treatment'] }, [4], 'the known one still counts'],
    ])('%j finds %j: %s', async (care, expected) => {
      await subject.hold(
        listing(1, { yes: ['intensive-outpatient'], careNotAsked: ['day-treatment'] }),
        listing(2, { no: ['intensive-outpatient'], careNotAsked: ['day-treatment'] }),
        listing(3, { careNotAsked: ['intensive-outpatient'] }),
        listing(4, { yes: ['day-treatment'], careNotAsked: ['intensive-outpatient'] }),
        listing(5),
      );
      expect(await subject.idsOf(query({ care }))).toEqual(expected);
    });

    test('unasked counts what stands behind the not-asked line, and agrees with it', async () => {
      await subject.hold(
        listing(1, { yes: ['intensive-outpatient', 'carf'] }),
        listing(2, { careNotAsked: ['intensive-outpatient'], yes: ['carf'] }),
        listing(3, { careNotAsked: ['intensive-outpatient'], no: ['carf'] }),
        listing(4, { careNotAsked: ['intensive-outpatient'] }),
        listing(5, { careNotAsked: ['intensive-outpatient'], yes: ['carf'], state: 'TX' }),
      );
      const asked = query({
        care: IOP,
        place: { kind: 'state', state: 'CO', withheldOnly: false },
        needs: { accreditation: ['carf'] },
      });
      expect((await subject.search(asked)).unasked).toBe(2);
      expect((await subject.search({ ...asked, certainty: 'sure' })).unasked).toBe(1);
      const behind = await subject.search({
        ...asked,
        anchors: { ...asked.anchors, care: { ...IOP, kind: 'not-asked' } },
      });
      expect(behind.total).toEqual({ yes: 1, open: 1 });
      expect(behind.unasked).toBe(0);
      expect(
        (await subject.search({ ...asked, anchors: { ...asked.anchors, care: { kind: 'any' } } })).unasked,
      ).toBe(0);
    });
  });
}
