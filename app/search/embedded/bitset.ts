/** A set of slots, one bit each. All sets of one index are equally long. Signed words, because bitwise results are. */
export type Bitset = Int32Array;

export const BITS_PER_WORD = 32;

export function hasSlot(set: Bitset, slot: number): boolean {
  return ((set[slot >>> 5]! >>> (slot & 31)) & 1) === 1;
}

export function addSlot(set: Bitset, slot: number): void {
  set[slot >>> 5]! |= 1 << (slot & 31);
}

export function removeSlot(set: Bitset, slot: number): void {
  set[slot >>> 5]! &= ~(1 << (slot & 31));
}

export function intersect(target: Bitset, other: Bitset): void {
  for (let i = 0; i < target.length; i++) target[i]! &= other[i]!;
}

export function unite(target: Bitset, other: Bitset): void {
  for (let i = 0; i < target.length; i++) target[i]! |= other[i]!;
}

export function subtract(target: Bitset, other: Bitset): void {
  for (let i = 0; i < target.length; i++) target[i]! &= ~other[i]!;
}

export function complement(target: Bitset): void {
  for (let i = 0; i < target.length; i++) target[i] = ~target[i]!;
}

function bitsOf(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

export function countSlots(set: Bitset): number {
  let count = 0;
  for (let i = 0; i < set.length; i++) count += bitsOf(set[i]!);
  return count;
}

export function countCommon(one: Bitset, other: Bitset): number {
  let count = 0;
  for (let i = 0; i < one.length; i++) count += bitsOf(one[i]! & other[i]!);
  return count;
}

/** The members of a set that holds `count` of them, ascending. */
export function slotsOf(set: Bitset, count: number): Int32Array {
  const slots = new Int32Array(count);
  let filled = 0;
  for (let i = 0; i < set.length && filled < count; i++) {
    for (let word = set[i]!; word !== 0; word &= word - 1) {
      slots[filled++] = (i << 5) + 31 - Math.clz32(word & -word);
    }
  }
  return slots;
}
