import { addSlot, type Bitset, countSlots, hasSlot, slotsOf } from './bitset.ts';
import { selectRange } from './quickselect.ts';
import type { SortedOrder } from './sorted-order.ts';

/** Slots at places `from` to `to` of a set that holds `size` of them, ordered by a comparison. */
export function pageByComparison(
  set: Bitset,
  size: number,
  { from, to }: { from: number; to: number },
  before: (a: number, b: number) => number,
): Iterable<number> {
  return from < size ? selectRange(slotsOf(set, size), from, to, before) : [];
}

/** The same along an order that is kept. */
export function pageByOrder(
  set: Bitset,
  size: number,
  { from, to }: { from: number; to: number },
  order: SortedOrder,
): Iterable<number> {
  if (from >= size) return [];
  const { slots, positions } = order;
  // A dense set has its page near the order's start.
  if (size > slots.length / 2) return slotsAlong(slots, set, from, Math.min(to, size));
  const places = new Int32Array(set.length);
  for (const slot of slotsOf(set, size)) addSlot(places, positions[slot]!);
  return slotsOf(places, countSlots(places))
    .subarray(from, to)
    .map((place) => slots[place]!);
}

function slotsAlong(slots: Int32Array, set: Bitset, from: number, to: number): number[] {
  const page: number[] = [];
  let place = 0;
  for (let i = 0; i < slots.length && place < to; i++) {
    if (hasSlot(set, slots[i]!) && place++ >= from) page.push(slots[i]!);
  }
  return page;
}
