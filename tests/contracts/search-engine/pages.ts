import { describe, expect, it, test } from 'vitest';
import { BeyondWindowError, WINDOW } from '#app/search/engine.ts';
import type { EngineUnderTest } from '../engine-under-test.ts';
import { listing, query } from '../search-fixtures.ts';

export function describePages(subject: EngineUnderTest): void {
  describe('pages', () => {
    const many = Array.from({ length: 45 }, (_, index) => listing(index + 1));

    test('pages follow on one another, the last is short, those behind it are empty', async () => {
      await subject.hold(...many);
      const pages = await Promise.all([1, 2, 3, 4].map((page) => subject.idsOf(query({ page }))));
      expect(pages.map((page) => page.length)).toEqual([20, 20, 5, 0]);
      expect(pages.flat()).toEqual(many.map(({ id }) => id));
    });

    test('size 0 asks for totals alone', async () => {
      await subject.hold(...many);
      const { hits, total } = await subject.search(query({ size: 0 }));
      expect(hits).toEqual([]);
      expect(total).toEqual({ yes: 45, open: 0 });
    });

    test('the last page of the window is served, the next refused', async () => {
      await subject.hold(...many);
      expect(await subject.idsOf(query({ page: WINDOW / 100, size: 100 }))).toEqual([]);
      await expect(subject.search(query({ page: WINDOW / 100 + 1, size: 100 }))).rejects.toThrow(
        BeyondWindowError,
      );
      await expect(subject.search(query({ page: WINDOW + 1, size: 1 }))).rejects.toThrow(BeyondWindowError);
    });

    test.each([
      [0, 20, 'pages count from 1'],
      [1.5, 20, 'no half pages'],
      [1, -1, 'no less than nothing'],
      [1, 101, 'no more than a hundred'],
    ])('page %d of size %d is refused: %s', async (page, size) => {
      await expect(subject.search(query({ page, size }))).rejects.toThrow(RangeError);
    });

    it('answers from nothing', async () => {
      const answer = await subject.search(query({ needs: { payers: ['aetna'] }, facets: ['payers'] }));
      expect(answer).toMatchObject({ total: { yes: 0, open: 0 }, unasked: 0, hits: [], degraded: false });
      expect(answer.counts.payers?.aetna).toEqual({ yes: 0, open: 0 });
    });
  });
}
