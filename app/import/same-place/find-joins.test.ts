import { describe, expect, test } from 'vitest';
import { knownPlace, placeRecord } from '#tests/fixtures/place-records.ts';
import { findJoins } from './find-joins.ts';
import type { PlaceRecord } from './place-record.ts';

const su = (id: string, release: string, parts: Partial<PlaceRecord> = {}) =>
  placeRecord({ id, release, ...parts });
const mh = (id: string, release: string, parts: Partial<PlaceRecord> = {}) =>
  placeRecord({ id, release, series: 'samhsa-mh', ...parts });
const moved = { street1: '40 Oak Road', zip: '80203' };

test('two listings whose newest rows agree are one place; the older id stays', () => {
  const places = [
    knownPlace(9, su('a', '2022', moved), su('b', '2023')),
    knownPlace(4, mh('c', '2022', { name1: 'Alder House' }), mh('d', '2023')),
  ];
  expect(findJoins(places, new Set([9]))).toEqual([{ keep: 4, drop: 9, rule: 'join-street-1' }]);
  expect(findJoins(places, new Set([4]))).toHaveLength(1);
  expect(findJoins(places, new Set([5]))).toEqual([]);
});

describe('what stays apart', () => {
  const co = (id: string, release: string, registerId: string) =>
    placeRecord({ id, release, registerId, series: 'co-bha' });
  test.each<[string, PlaceRecord[], PlaceRecord[]]>([
    ['no shared phone', [su('a', '2023')], [mh('b', '2023', { mainPhone: '303-555-0199' })]],
    ['only the older rows agree', [su('a', '2022'), su('b', '2023', moved)], [mh('c', '2022')]],
    [
      'names less alike than rule 1 asks',
      [su('a', '2023')],
      [mh('b', '2023', { name1: 'Juniper Recovery Ranch House' })],
    ],
    [
      'a row of one release each',
      [su('a', '2023'), mh('b', '2022')],
      [mh('c', '2022', moved), mh('d', '2023'), su('e', '2023')],
    ],
    ['two identifiers of one register', [co('a', '2022-06-29', 'A')], [co('b', '2023-02-27', 'B')]],
    [
      'a contrast',
      [su('a', '2023', { name2: 'Mens Residential' })],
      [mh('b', '2023', { name2: 'Womens Residential' })],
    ],
    ['a withheld street', [su('a', '2023', { street1: '- - -' })], [mh('b', '2023', { street1: '- - -' })]],
  ])('%s', (_why, left, right) => {
    expect(findJoins([knownPlace(1, ...left), knownPlace(2, ...right)], new Set([1, 2]))).toEqual([]);
  });

  test.each([
    ['that could be one place themselves', '2022'],
    ['that are two rows of one release', '2023'],
  ])('more than one candidate, %s', (_why, release) => {
    const places = [
      knownPlace(1, su('a', '2023')),
      knownPlace(2, mh('b', '2023')),
      knownPlace(3, mh('c', release)),
    ];
    expect(findJoins(places, new Set([1, 2, 3]))).toEqual([]);
  });
});
