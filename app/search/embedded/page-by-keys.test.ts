import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageByKeys } from './page-by-keys.ts';

const LARGEST_KEY = 2 ** 30 - 1;

test('a page is the one of a full sort, whatever the keys', () => {
  const key = fc.oneof(
    fc.nat(3),
    fc.integer({ min: 32_766, max: 32_769 }),
    fc.nat(LARGEST_KEY),
    fc.constant(LARGEST_KEY),
  );
  const place = fc.nat(45);
  fc.assert(
    fc.property(fc.array(key, { maxLength: 40 }), place, place, (drawn, from, to) => {
      const keys = Int32Array.from(drawn);
      const items = keys.map((_, index) => index);
      const rest = (a: number, b: number) => b - a;
      const sorted = [...items].sort((a, b) => keys[a]! - keys[b]! || rest(a, b));
      expect([...pageByKeys(items, { from, to }, keys, rest)]).toEqual(
        sorted.slice(from, Math.max(from, to)),
      );
    }),
    { seed: 7, numRuns: 2_000 },
  );
});
