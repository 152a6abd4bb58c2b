import { describe, expect, test } from 'vitest';
import type { Needs, Sort } from '#app/needs/needs.ts';
import type { EngineUnderTest } from '../engine-under-test.ts';
import { DENVER, listing, near, north, query } from '../search-fixtures.ts';

export function describeOrder(subject: EngineUnderTest): void {
  describe('order', () => {
    test('more needs met come first, whatever the sort', async () => {
      await subject.hold(
        listing(1, { point: DENVER }),
        listing(2, { point: north(1), yes: ['carf'] }),
        listing(3, { point: north(2), yes: ['carf', 'dbt', 'aetna'] }),
        listing(4, { point: north(3), yes: ['dbt', 'aetna'] }),
      );
      const needs: Needs = { accreditation: ['carf'], therapies: ['dbt'], payers: ['aetna'] };
      const { hits } = await subject.search(query({ needs, place: near(5_000), sort: 'nearest' }));
      expect(hits).toEqual([
        { id: 3, met: 3 },
        { id: 4, met: 2 },
        { id: 2, met: 1 },
        { id: 1, met: 0 },
      ]);
    });

    test('equal in needs and sort: the more complete first, then the lower id', async () => {
      await subject.hold(
        listing(7, { completeness: 2 }),
        listing(9, { completeness: 5 }),
        listing(3, { completeness: 2 }),
      );
      expect(await subject.idsOf(query({ sort: 'confirmed' }))).toEqual([9, 3, 7]);
    });

    test('nearest is by distance; the same spot falls to the rest of the order', async () => {
      await subject.hold(
        listing(1, { point: north(9) }),
        listing(2, { point: north(-3) }),
        listing(3, { point: DENVER }),
        listing(4, { point: DENVER, completeness: 1 }),
      );
      expect(await subject.idsOf(query({ place: near(2_000), sort: 'nearest' }))).toEqual([4, 3, 2, 1]);
    });

    test.each<[Sort, number[], string]>([
      ['confirmed', [3, 2, 4, 1], 'as strings, latest first: a year stands before its own days'],
      ['nearest', [3, 2, 4, 1], 'without a point, nearest is confirmed'],
      ['name', [2, 1, 3, 4], 'case and accents apart, numbers by value'],
    ])('%s: %j, %s', async (sort, expected) => {
      await subject.hold(
        listing(1, { name: 'clinic 9', confirmedOn: '2022' }),
        listing(2, { name: 'Álamo House', confirmedOn: '2023-05-01' }),
        listing(3, { name: 'CLINIC 10', confirmedOn: '2024-01-31' }),
        listing(4, { name: 'Zuni', confirmedOn: '2023' }),
      );
      expect(await subject.idsOf(query({ sort }))).toEqual(expected);
    });

    test('names that differ in letter case alone fall to the rest of the order', async () => {
      await subject.hold(listing(1, { name: 'harbor' }), listing(2, { name: 'HARBOR', completeness: 3 }));
      expect(await subject.idsOf(query({ sort: 'name' }))).toEqual([2, 1]);
    });
  });
}
