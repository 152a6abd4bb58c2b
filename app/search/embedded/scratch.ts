import type { Bitset } from './bitset.ts';

/** Bitsets that one search uses and the next one uses again: a search allocates none of its own. */
export class Scratch {
  #words = 0;
  #sets: Bitset[] = [];
  #taken = 0;

  /** Takes all sets back, for a search over sets of `words` words. */
  reset(words: number): void {
    if (words !== this.#words) this.#sets = [];
    this.#words = words;
    this.#taken = 0;
  }

  empty(): Bitset {
    return this.#take().fill(0);
  }

  copyOf(set: Bitset): Bitset {
    const copy = this.#take();
    copy.set(set);
    return copy;
  }

  #take(): Bitset {
    const index = this.#taken++;
    const set = this.#sets[index] ?? new Int32Array(this.#words);
    this.#sets[index] = set;
    return set;
  }
}
