import fc from 'fast-check';
import { expect, test } from 'vitest';
import { selectRange } from './quickselect.ts';

test('a selected range is what a full sort has there, equal items and orderly input included', () => {
  const items = fc.oneof(
    fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 200 }),
    fc.array(fc.integer(), { maxLength: 200 }).map((list) => list.sort((a, b) => a - b)),
    fc.array(fc.integer(), { maxLength: 200 }).map((list) => list.sort((a, b) => b - a)),
  );
  fc.assert(
    fc.property(items, fc.nat(210), fc.nat(210), (list, from, to) => {
      const sorted = [...list].sort((a, b) => a - b).slice(from, Math.max(from, to));
      expect([...selectRange(Int32Array.from(list), from, to, (a, b) => a - b)]).toEqual(sorted);
    }),
    { seed: 7, numRuns: 1_000 },
  );
});
