import { expect, test } from 'vitest';
import { allowsVersion } from './node-range.ts';

test.each<[range: string, allowed: boolean, reason: string]>([
  ['*', true, 'any'],
  ['', true, 'none asked'],
  ['>=20.19', true, 'the version itself'],
  ['>= 0.4', true, 'a blank behind the sign'],
  ['>=20.20', false, 'a later minor'],
  ['>20', false, 'later than all of 20'],
  ['<20', false, 'below'],
  ['<=20', true, 'all of 20 is meant'],
  ['<21', true, 'above'],
  ['20', true, 'all of 20'],
  ['20.x || 22.x', true, 'all of 20'],
  ['10.* || >= 12.*', true, 'later'],
  ['18.x || 22.x', false, 'neither'],
  ['^18.0.0 || ^20.0.0 || >=22.0.0', true, 'the second'],
  ['^22.20 || ^24.12 || >=25', false, 'none'],
  ['^20.19.1', false, 'a later patch'],
  ['~20.19.0', true, 'the same minor'],
  ['~20.18.0', false, 'another minor'],
  ['>=16 || 14 >=14.17', true, 'the first'],
  ['>=18 <20', false, 'both must hold'],
  ['20.19.0', true, 'exactly'],
  ['20.19.1', false, 'exactly another'],
])('%s allows Node 20.19.0: %s (%s)', (range, allowed) => {
  expect(allowsVersion(range, [20, 19, 0])).toBe(allowed);
});

test('what it cannot read is an error and not a yes', () => {
  expect(() => allowsVersion('lts', [20, 19, 0])).toThrow('lts');
});
