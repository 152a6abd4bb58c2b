import { expect, test } from 'vitest';
import { codes } from 'zipcodes/lib/codes.js';
import { readPackageZips } from './package-zips.server.ts';

test('reads what the package exports', () => {
  const zips = readPackageZips();
  expect(zips).toHaveLength(42_555);
  expect(zips).toEqual(Object.values(codes));
});
