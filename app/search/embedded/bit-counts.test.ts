import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addBitCounts } from './bit-counts.ts';

const word = fc.oneof(fc.constantFrom(0, -1, 1, -2_147_483_648), fc.integer());

test.each([
  [0, 'nothing to count'],
  [7, 'fewer than a block'],
  [8, 'one block'],
  [1_029, 'many blocks and a rest'],
])('%d rows are counted bit by bit: %s', (rowCount) => {
  fc.assert(
    fc.property(fc.infiniteStream(word), (words) => {
      const rows = Int32Array.from({ length: rowCount * 2 }, () => words.next().value);
      const slots = Int32Array.from({ length: rowCount }, (_, index) => index);
      const counts = new Int32Array(64);
      addBitCounts(rows, 2, 1, slots, counts);
      const expected = new Int32Array(64);
      for (const slot of slots) {
        for (let bit = 0; bit < 32; bit++) expected[32 + bit]! += (rows[slot * 2 + 1]! >>> bit) & 1;
      }
      expect(counts).toEqual(expected);
    }),
    { seed: 7, numRuns: 30 },
  );
});
