import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SortedOrder } from './sorted-order.ts';

const CAPACITY = 64;

test('after any changes the order is that of a full sort', () => {
  const change = fc.record({ slot: fc.nat(CAPACITY - 1), value: fc.option(fc.nat(5)) });
  fc.assert(
    fc.property(fc.array(fc.array(change), { maxLength: 12 }), (batches) => {
      const values = new Map<number, number>();
      const before = (a: number, b: number) => values.get(a)! - values.get(b)! || a - b;
      const order = new SortedOrder(before);
      for (const batch of batches) {
        for (const { slot, value } of batch) {
          if (value === null) values.delete(slot);
          else values.set(slot, value);
        }
        order.update(new Set(batch.map(({ slot }) => slot)), CAPACITY, (slot) => values.has(slot));
        const sorted = [...values.keys()].sort(before);
        expect([...order.slots]).toEqual(sorted);
        expect(sorted.map((slot) => order.positions[slot])).toEqual(sorted.map((_, index) => index));
      }
    }),
    { seed: 7, numRuns: 300 },
  );
});

describe('a rough key', () => {
  test.each([
    ['right', (slot: number) => String(slot % 997).padStart(3, '0')],
    ['upside down', (slot: number) => String(996 - (slot % 997)).padStart(3, '0')],
    ['of no use', () => ''],
  ])('that is %s never changes the order', (_, roughKey) => {
    const before = (a: number, b: number) => (a % 997) - (b % 997) || a - b;
    const order = new SortedOrder(before, roughKey);
    const slots = Array.from({ length: 3_000 }, (_, slot) => slot);
    order.update(new Set(slots), slots.length, () => true);
    expect([...order.slots]).toEqual([...slots].sort(before));
  });
});
