import { expect, test } from 'vitest';
import type { Problem } from '../source-row.ts';
import { isWithheldStreet, readFederalPlace } from './federal-place.ts';

test.each<[reason: string, street: string, withheld: boolean]>([
  ['as the directories write it', '- - -', true],
  ['one dash', '-', true],
  ['dashes without blanks', '---', true],
  ['blanks around', ' -  - ', true],
  ['long dashes', '– —', true],
  ['an empty street is only not known', '', false],
  ['blanks alone are', '   ', false],
  ['a street with a dash in it', '12-14 Sample Avenue', false],
])('withheld street: %s', (_reason, street, withheld) => {
  expect(isWithheldStreet(street)).toBe(withheld);
});

test('of a withheld street nothing is left, and its second line goes with it', () => {
  const problems: Problem[] = [];
  const told = {
    name1: 'A',
    name2: '',
    street1: '- - -',
    street2: 'Suite 4',
    city: 'Denver',
    state: 'CO',
    zip: '80202',
  };
  expect(readFederalPlace(told, 7, problems)).toEqual({
    ...told,
    rowNumber: 7,
    street1: '',
    street2: '',
    addressHidden: true,
  });
  expect(problems).toEqual([]);
});
