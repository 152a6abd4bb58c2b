import { describe, expect, test } from 'vitest';
import type { EngineUnderTest } from '../engine-under-test.ts';
import { DENVER, listing, near, north, query } from '../search-fixtures.ts';

export function describeWrites(subject: EngineUnderTest): void {
  describe('writes', () => {
    test('a changed listing is found by what it says now, and by nothing it said before', async () => {
      const before = listing(1, {
        name: 'Alder',
        point: DENVER,
        yes: ['intensive-outpatient', 'carf'],
        no: ['dbt'],
        careNotAsked: ['day-treatment'],
        addressWithheld: true,
      });
      await subject.hold(
        before,
        listing(2, { name: 'Birch', point: DENVER, state: 'TX', yes: ['intensive-outpatient'] }),
      );
      const after = listing(1, { name: 'Cedar', state: 'TX', yes: ['dbt'], confirmedOn: '2025' });
      await subject.hold(after);
      const facets = ['accreditation', 'therapies'] as const;
      const { total, counts } = await subject.search(query({ facets }));
      expect(total.yes).toBe(2);
      expect(counts.accreditation?.carf).toEqual({ yes: 0, open: 2 });
      expect(counts.therapies?.dbt).toEqual({ yes: 1, open: 1 });
      expect(await subject.idsOf(query({ place: near(10) }))).toEqual([2]);
      expect(
        await subject.idsOf(query({ place: { kind: 'state', state: 'CO', withheldOnly: false } })),
      ).toEqual([]);
      expect(
        await subject.idsOf(query({ place: { kind: 'state', state: 'TX', withheldOnly: true } })),
      ).toEqual([]);
      expect(
        await subject.idsOf(query({ care: { kind: 'terms', terms: ['intensive-outpatient'] } })),
      ).toEqual([2]);
      expect(await subject.idsOf(query({ care: { kind: 'not-asked', terms: ['day-treatment'] } }))).toEqual(
        [],
      );
      expect(await subject.idsOf(query({ sort: 'name' }))).toEqual([2, 1]);
      expect(await subject.idsOf(query({ sort: 'confirmed' }))).toEqual([1, 2]);
    });

    test('a removed listing is gone from hits, totals and counts; others keep their places', async () => {
      await subject.hold(...[1, 2, 3].map((id) => listing(id, { point: DENVER, yes: ['carf'] })));
      await subject.engine.remove([2, 99]).visible();
      const { total, hits, counts } = await subject.search(query({ facets: ['accreditation'] }));
      expect(hits.map(({ id }) => id)).toEqual([1, 3]);
      expect(total.yes).toBe(2);
      expect(counts.accreditation?.carf).toEqual({ yes: 2, open: 0 });
      await subject.hold(listing(4, { point: north(1) }), listing(2));
      expect(await subject.idsOf(query({ sort: 'name' }))).toEqual([1, 2, 3, 4]);
      expect(await subject.idsOf(query({ place: near(1_000), sort: 'nearest' }))).toEqual([1, 3, 4]);
    });

    test('of two documents with one id the last counts', async () => {
      await subject.hold(listing(1, { yes: ['carf'] }), listing(1, { yes: ['coa'] }));
      const { total, counts } = await subject.search(query({ facets: ['accreditation'] }));
      expect(total.yes).toBe(1);
      expect(counts.accreditation).toMatchObject({ carf: { yes: 0, open: 1 }, coa: { yes: 1, open: 0 } });
    });

    test('each change raises the generation, and every answer carries it', async () => {
      const seen: number[] = [];
      const look = async () => seen.push((await subject.search(query())).generation);
      await look();
      await subject.hold(listing(1));
      await look();
      await subject.engine.remove([1]).visible();
      await look();
      await subject.engine.rebuild([listing(2)]);
      await look();
      expect(seen).toEqual([...new Set(seen)].sort((a, b) => a - b));
      expect(subject.engine.health()).toMatchObject({ generation: seen.at(-1), documents: 1 });
    });

    test('a rebuild replaces everything, and searches see the old index until it is done', async () => {
      await subject.hold(listing(1), listing(2));
      let done = false;
      const rebuilt = subject.engine
        .rebuild(Array.from({ length: 3_000 }, (_, index) => listing(index + 10)))
        .finally(() => {
          done = true;
        });
      const seen = new Set<number>();
      while (!done) {
        seen.add((await subject.search(query({ size: 0 }))).total.yes);
        await new Promise((resolve) => setImmediate(resolve));
      }
      await rebuilt;
      expect([2, 3_000], 'never a part of the new one').toEqual(expect.arrayContaining([...seen]));
      expect((await subject.search(query())).total.yes).toBe(3_000);
    });

    test('a rebuild loses no write that was made meanwhile', async () => {
      await subject.hold(listing(1));
      const done = subject.engine.rebuild(
        Array.from({ length: 3_000 }, (_, index) => listing(index + 10, { confirmedOn: '2000' })),
      );
      await Promise.resolve();
      const edited = subject.engine.upsert([
        listing(10, { confirmedOn: '2025' }),
        listing(5, { confirmedOn: '2024' }),
      ]);
      const removed = subject.engine.remove([11]);
      await done;
      await edited.visible();
      await removed.visible();
      const { hits, total } = await subject.search(query({ size: 3 }));
      expect(hits.map(({ id }) => id)).toEqual([10, 5, 12]);
      expect(total.yes).toBe(3_000);
    });

    test('a rebuild whose documents throw leaves the old index, and the next one works', async () => {
      await subject.hold(listing(1));
      function* broken() {
        yield listing(2);
        throw new Error('no more rows');
      }
      await expect(subject.engine.rebuild(broken())).rejects.toThrow('no more rows');
      expect(await subject.idsOf(query())).toEqual([1]);
      await subject.engine.rebuild([listing(3)]);
      expect(await subject.idsOf(query())).toEqual([3]);
    });

    test('a rebuild reads from a source that has to be waited for', async () => {
      async function* slow() {
        for (const id of [1, 2]) {
          await new Promise((resolve) => setImmediate(resolve));
          yield listing(id);
        }
      }
      await subject.engine.rebuild(slow());
      expect(await subject.idsOf(query())).toEqual([1, 2]);
    });

    test('of two rebuilds at once the later one stays', async () => {
      await Promise.all([subject.engine.rebuild([listing(1)]), subject.engine.rebuild([listing(2)])]);
      expect(await subject.idsOf(query())).toEqual([2]);
    });
  });
}
