import type { SearchDocument } from '../../document.ts';
import { addSlot, BITS_PER_WORD, type Bitset } from '../bitset.ts';
import { extended } from '../extended.ts';
import { eachWord } from './places-of-words.ts';
import { PostingLog } from './posting-log.ts';
import { eachEntry, NO_POSTINGS, type Postings } from './postings.ts';

/** Changes are folded in once they are so large a part of all, but not for the sake of a few. */
const LARGEST_PART = 1 / 16;
const FEWEST_ENTRIES = 2_000;

/** One of the parts of the index: `outdated` slots stand in it as they were and are to be passed over. */
export interface IndexPart {
  postings: Postings;
  outdated: Bitset;
}

/**
 * Which listing holds which word. Most words lie in one large part that never changes; listings that changed since it was made
 * lie in a small one, and their slots are outdated in the large one.
 */
export class WordIndex {
  #settled: Postings = NO_POSTINGS;
  #outdated: Bitset = new Int32Array(0);
  #log = new PostingLog(0);
  #recent: Postings | undefined;
  #nothing: Bitset = new Int32Array(0);
  #nameLengths = new Uint8Array(0);

  grow(slots: number): void {
    this.#outdated = extended(this.#outdated, new Int32Array(slots / BITS_PER_WORD));
    this.#nothing = new Int32Array(slots / BITS_PER_WORD);
    this.#log.grow(slots);
    this.#nameLengths = extended(this.#nameLengths, new Uint8Array(slots));
  }

  put(slot: number, document: SearchDocument): void {
    this.clear(slot);
    const lengthOfName = eachWord(document, (word, place) => this.#log.add(word, slot, place));
    this.#nameLengths[slot] = Math.min(255, lengthOfName);
  }

  clear(slot: number): void {
    this.#log.begin(slot);
    addSlot(this.#outdated, slot);
    this.#recent = undefined;
  }

  /** How many different words the listing's name has. */
  nameLength(slot: number): number {
    return this.#nameLengths[slot]!;
  }

  parts(): readonly IndexPart[] {
    if (this.#isDue()) this.settle();
    this.#recent ??= this.#log.sealed();
    return [
      { postings: this.#settled, outdated: this.#outdated },
      { postings: this.#recent, outdated: this.#nothing },
    ];
  }

  /** Makes one part of both. */
  settle(): void {
    this.#settled = this.#settled === NO_POSTINGS ? this.#log.sealed() : this.#merged();
    this.#outdated.fill(0);
    this.#log = new PostingLog(this.#nameLengths.length);
    this.#recent = undefined;
  }

  #isDue(): boolean {
    return this.#log.length > Math.max(FEWEST_ENTRIES, this.#settled.entries.length * LARGEST_PART);
  }

  #merged(): Postings {
    const log = new PostingLog(this.#nameLengths.length);
    this.#copyInto(log, this.#settled, this.#outdated);
    this.#copyInto(log, this.#log.sealed(), this.#nothing);
    return log.sealed();
  }

  #copyInto(log: PostingLog, postings: Postings, outdated: Bitset): void {
    postings.list.words.forEach((word, place) => {
      const number = log.numberOf(word);
      eachEntry(postings, place, outdated, (entry) => log.addEntry(number, entry));
    });
  }
}
