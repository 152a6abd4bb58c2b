import { BITS_PER_WORD, type Bitset } from './bitset.ts';

/** Bitsets, and numbers by slot, that one search uses and the next one uses again: a search allocates none of its own. */
export class Scratch {
  #words = 0;
  #sets: Bitset[] = [];
  #taken = 0;
  #numbers: Int32Array[] = [];
  #numbersTaken = 0;

  /** Takes all sets back, for a search over sets of `words` words. */
  reset(words: number): void {
    if (words !== this.#words) {
      this.#sets = [];
      this.#numbers = [];
    }
    this.#words = words;
    this.#taken = 0;
    this.#numbersTaken = 0;
  }

  empty(): Bitset {
    return this.#take().fill(0);
  }

  copyOf(set: Bitset): Bitset {
    const copy = this.#take();
    copy.set(set);
    return copy;
  }

  /** One number a slot, of any value. */
  numbers(): Int32Array {
    const index = this.#numbersTaken++;
    const numbers = this.#numbers[index] ?? new Int32Array(this.#words * BITS_PER_WORD);
    this.#numbers[index] = numbers;
    return numbers;
  }

  #take(): Bitset {
    const index = this.#taken++;
    const set = this.#sets[index] ?? new Int32Array(this.#words);
    this.#sets[index] = set;
    return set;
  }
}
