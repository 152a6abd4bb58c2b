import { extended } from '../extended.ts';
import { type Postings, packed, slotOf } from './postings.ts';
import { wordListOf } from './word-list.ts';

const GROWTH = 1.5;
const SMALLEST = 4_096;

/**
 * Words of listings in the order in which they came. What a slot held before it was put again stays in the log and is passed
 * over when the log is read.
 */
export class PostingLog {
  #numbers = new Map<string, number>();
  #words: string[] = [];
  /** Per word the put in which it last came: of a word that stands twice in a listing the first place is kept. */
  #lastPut: number[] = [];
  #put = 0;
  #wordNumbers = new Int32Array(0);
  #entries = new Int32Array(0);
  #length = 0;
  /** Entries of a slot before this place hold no more. */
  #holdsFrom: Int32Array;
  /** Numbers of words in the order of the words, as far as they were sorted. */
  #sorted: number[] = [];

  constructor(slots: number) {
    this.#holdsFrom = new Int32Array(slots);
  }

  grow(slots: number): void {
    this.#holdsFrom = extended(this.#holdsFrom, new Int32Array(slots));
  }

  get length(): number {
    return this.#length;
  }

  /** Begins a listing; what the slot held before is let go. */
  begin(slot: number): void {
    this.#put++;
    this.#holdsFrom[slot] = this.#length;
  }

  /** Adds a word of the listing that was begun. */
  add(word: string, slot: number, place: number): void {
    const number = this.numberOf(word);
    if (this.#lastPut[number] === this.#put) return;
    this.#lastPut[number] = this.#put;
    this.addEntry(number, packed(slot, place));
  }

  numberOf(word: string): number {
    let number = this.#numbers.get(word);
    if (number === undefined) {
      number = this.#words.length;
      this.#numbers.set(word, number);
      this.#words.push(word);
      this.#lastPut.push(0);
    }
    return number;
  }

  addEntry(wordNumber: number, entry: number): void {
    if (this.#length === this.#entries.length) this.#grow();
    this.#wordNumbers[this.#length] = wordNumber;
    this.#entries[this.#length++] = entry;
  }

  /** What the log holds now, by word. */
  sealed(): Postings {
    const counts = new Int32Array(this.#words.length);
    this.#eachHeld((at) => void counts[this.#wordNumbers[at]!]!++);
    const order = this.#sortedNumbers().filter((number) => counts[number]! > 0);
    const next = new Int32Array(this.#words.length);
    const starts = new Int32Array(order.length + 1);
    order.forEach((number, place) => {
      next[number] = starts[place]!;
      starts[place + 1] = starts[place]! + counts[number]!;
    });
    const entries = new Int32Array(starts[order.length]!);
    this.#eachHeld((at) => {
      entries[next[this.#wordNumbers[at]!]!++] = this.#entries[at]!;
    });
    return { list: wordListOf(order.map((number) => this.#words[number]!)), starts, entries };
  }

  #eachHeld(take: (at: number) => void): void {
    for (let at = 0; at < this.#length; at++) {
      if (at >= this.#holdsFrom[slotOf(this.#entries[at]!)]!) take(at);
    }
  }

  /** Sorting words that are sorted but for the newest is quick. */
  #sortedNumbers(): number[] {
    const words = this.#words;
    for (let number = this.#sorted.length; number < words.length; number++) this.#sorted.push(number);
    return this.#sorted.sort((a, b) => (words[a]! < words[b]! ? -1 : 1));
  }

  #grow(): void {
    const length = Math.max(SMALLEST, Math.ceil(this.#length * GROWTH));
    this.#wordNumbers = extended(this.#wordNumbers, new Int32Array(length));
    this.#entries = extended(this.#entries, new Int32Array(length));
  }
}
