import { type Bitset, intersect, subtract } from './bitset.ts';
import type { NeedSet } from './need-sets.ts';
import type { Scratch } from './scratch.ts';

/** Adds up, for all listings at once, how many needs each meets: set i holds bit i of every listing's number. */
export function metCounters(needs: readonly NeedSet[], scratch: Scratch): Bitset[] {
  const counters: Bitset[] = [];
  for (let i = 0; 1 << i <= needs.length; i++) counters.push(scratch.empty());
  for (const { met } of needs) {
    const carry = scratch.copyOf(met);
    for (const counter of counters) {
      for (let i = 0; i < counter.length; i++) {
        const overflow = counter[i]! & carry[i]!;
        counter[i]! ^= carry[i]!;
        carry[i] = overflow;
      }
    }
  }
  return counters;
}

/** Those of `slots` that meet exactly `met` needs. */
export function slotsAtLevel(
  slots: Bitset,
  met: number,
  counters: readonly Bitset[],
  scratch: Scratch,
): Bitset {
  const level = scratch.copyOf(slots);
  counters.forEach((counter, bit) => {
    if ((met >>> bit) & 1) intersect(level, counter);
    else subtract(level, counter);
  });
  return level;
}
