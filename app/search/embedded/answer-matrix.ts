import { addBitCounts } from './bit-counts.ts';
import { addSlot, BITS_PER_WORD, type Bitset, countCommon, removeSlot } from './bitset.ts';
import { extended } from './extended.ts';
import { findNumber, TERM_COUNT, type TermNumber } from './term-numbers.ts';

/** Words that one listing's answers of one kind take in a row. */
const ROW_WORDS = Math.ceil(TERM_COUNT / BITS_PER_WORD);

/** Slots whose rows fit into the processor's nearest cache together. */
const CHUNK_SLOTS = 1_024;

/**
 * One kind of answer (say, yes) of all listings to all terms, held twice: by term, to combine whole sets, and by
 * listing, to count over some listings and to take a listing's answers back.
 */
export class AnswerMatrix {
  #columns: Bitset[] = Array.from({ length: TERM_COUNT }, () => new Int32Array(0));
  #rows = new Int32Array(0);
  /** Per term, how many listings give the answer: the counts of a search for everything. */
  readonly totals = new Int32Array(TERM_COUNT);

  grow(slots: number): void {
    this.#columns = this.#columns.map((column) => extended(column, new Int32Array(slots / BITS_PER_WORD)));
    this.#rows = extended(this.#rows, new Int32Array(slots * ROW_WORDS));
  }

  column(term: TermNumber): Bitset {
    return this.#columns[term]!;
  }

  has(slot: number, term: TermNumber): boolean {
    return ((this.#rows[slot * ROW_WORDS + (term >>> 5)]! >>> (term & 31)) & 1) === 1;
  }

  /** Words that the vocabulary does not know are passed over; so are those for which `except` holds. */
  put(slot: number, words: readonly string[], except?: AnswerMatrix): void {
    const row = slot * ROW_WORDS;
    for (const word of words) {
      const term = findNumber(word);
      if (term === undefined || this.has(slot, term) || except?.has(slot, term)) continue;
      this.#rows[row + (term >>> 5)]! |= 1 << (term & 31);
      addSlot(this.column(term), slot);
      this.totals[term]!++;
    }
  }

  clear(slot: number): void {
    const row = slot * ROW_WORDS;
    for (let i = 0; i < ROW_WORDS; i++) {
      for (let word = this.#rows[row + i]!; word !== 0; word &= word - 1) {
        const term = (i << 5) + 31 - Math.clz32(word & -word);
        removeSlot(this.column(term), slot);
        this.totals[term]!--;
      }
      this.#rows[row + i] = 0;
    }
  }

  /**
   * Per term the listings of the set that give the answer: right for the terms from `first` to `end`, and of no
   * meaning for others. `slots` are the members of the set.
   */
  countOver(set: Bitset, slots: Int32Array, first: TermNumber, end: TermNumber): Int32Array {
    const given: TermNumber[] = [];
    for (let term = first; term < end; term++) if (this.totals[term]! > 0) given.push(term);
    const firstWord = first >>> 5;
    const lastWord = (end - 1) >>> 5;
    // Few terms over many listings are read by term, many terms or few listings by listing.
    const byTerm = given.length * set.length < (lastWord - firstWord + 1) * slots.length;
    const counts = new Int32Array(ROW_WORDS * BITS_PER_WORD);
    if (byTerm) {
      for (const term of given) counts[term] = countCommon(set, this.column(term));
      return counts;
    }
    for (let start = 0; start < slots.length; start += CHUNK_SLOTS) {
      const chunk = slots.subarray(start, start + CHUNK_SLOTS);
      for (let word = firstWord; word <= lastWord; word++) {
        addBitCounts(this.#rows, ROW_WORDS, word, chunk, counts);
      }
    }
    return counts;
  }
}
