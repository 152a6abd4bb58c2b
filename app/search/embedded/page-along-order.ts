import { addSlot, type Bitset, countSlots, hasSlot, slotsOf } from './bitset.ts';
import type { SortedOrder } from './sorted-order.ts';

/** Slots at places `from` to `to` of a set that holds `size` of them, along an order that is kept. */
export function pageAlongOrder(
  set: Bitset,
  size: number,
  { from, to }: { from: number; to: number },
  { slots, positions }: SortedOrder,
): Iterable<number> {
  if (from >= size) return [];
  // A dense set has its page near the order's start.
  if (size > slots.length / 2) return walk(slots, set, from, Math.min(to, size));
  const places = new Int32Array(set.length);
  for (const slot of slotsOf(set, size)) addSlot(places, positions[slot]!);
  return slotsOf(places, countSlots(places))
    .subarray(from, to)
    .map((place) => slots[place]!);
}

function walk(slots: Int32Array, set: Bitset, from: number, to: number): number[] {
  const page: number[] = [];
  let place = 0;
  for (let i = 0; i < slots.length && place < to; i++) {
    if (hasSlot(set, slots[i]!) && place++ >= from) page.push(slots[i]!);
  }
  return page;
}
