import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearestPage } from './nearest-page.ts';

const key = fc.oneof(
  fc.constantFrom(0, 1e-14, 1, 1 + 1e-14, 4),
  fc.double({ min: 0, max: 4, noNaN: true }),
  fc.double({ min: 1, max: 1 + 1e-12, noNaN: true }),
);

test.each([
  [0, 'keys that tell all'],
  [1e-13, 'keys in doubt at their last digits'],
  [10, 'keys that tell nothing'],
])('with a doubt of %d a page is what a full sort has there: %s', (doubt) => {
  fc.assert(
    fc.property(fc.array(key, { maxLength: 200 }), fc.nat(210), fc.nat(210), (list, from, to) => {
      const keys = Float64Array.from(list);
      const steps = (item: number) => (doubt === 0 ? keys[item]! : Math.floor(keys[item]! / doubt));
      const before = (a: number, b: number) => steps(a) - steps(b) || b - a;
      const items = Int32Array.from(list.keys());
      const sorted = [...items].sort(before).slice(from, Math.max(from, to));
      expect([...nearestPage(items, { from, to }, keys, doubt, before)]).toEqual(sorted);
    }),
    { seed: 7, numRuns: 1_000 },
  );
});
