type Comparison = (a: number, b: number) => number;

/** From here on it pays to sort by a cheap key before comparing. */
const MANY_SLOTS = 1_000;

/**
 * All slots in one order, kept while listings change: changed slots are taken out and merged back in, which costs one
 * pass over the index and a few comparisons a change.
 */
export class SortedOrder {
  #before: Comparison;
  #roughKey: ((slot: number) => string) | undefined;
  #slots = new Int32Array(0);
  #positions = new Int32Array(0);

  /**
   * The comparison must tell any two slots apart. Where it is dear, `roughKey` gives a string whose order is nearly
   * the same: sorted by it first, few comparisons are left to make.
   */
  constructor(before: Comparison, roughKey?: (slot: number) => string) {
    this.#before = before;
    this.#roughKey = roughKey;
  }

  /** Slots, first to last. */
  get slots(): Int32Array {
    return this.#slots;
  }

  /** Per slot its place in the order; of no meaning where the slot holds nothing. */
  get positions(): Int32Array {
    return this.#positions;
  }

  /** Takes in the slots that hold another listing than before, or none. `holds` says whether one holds any. */
  update(changed: ReadonlySet<number>, capacity: number, holds: (slot: number) => boolean): void {
    const come = [...changed].filter(holds);
    if (this.#roughKey && come.length >= MANY_SLOTS) sortByKey(come, this.#roughKey);
    come.sort(this.#before);
    this.#slots = this.#merge(this.#without(changed, capacity), come);
    if (this.#positions.length < capacity) this.#positions = new Int32Array(capacity);
    for (let i = 0; i < this.#slots.length; i++) this.#positions[this.#slots[i]!] = i;
  }

  #without(changed: ReadonlySet<number>, capacity: number): Int32Array {
    const isChanged = new Uint8Array(capacity);
    for (const slot of changed) isChanged[slot] = 1;
    const others = new Int32Array(this.#slots.length);
    let kept = 0;
    for (const slot of this.#slots) {
      others[kept] = slot;
      kept += 1 - isChanged[slot]!;
    }
    return others.subarray(0, kept);
  }

  #merge(stay: Int32Array, come: readonly number[]): Int32Array<ArrayBuffer> {
    const merged = new Int32Array(stay.length + come.length);
    let from = 0;
    for (let i = 0; i < come.length; i++) {
      const slot = come[i]!;
      const until = this.#placeOf(slot, stay, from);
      merged.set(stay.subarray(from, until), from + i);
      merged[until + i] = slot;
      from = until;
    }
    merged.set(stay.subarray(from), from + come.length);
    return merged;
  }

  #placeOf(slot: number, sorted: Int32Array, from: number): number {
    let low = from;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#before(sorted[middle]!, slot) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function sortByKey(slots: number[], keyOf: (slot: number) => string): void {
  const keys: string[] = [];
  for (const slot of slots) keys[slot] = keyOf(slot);
  slots.sort((a, b) => (keys[a]! < keys[b]! ? -1 : keys[a]! > keys[b]! ? 1 : a - b));
}
