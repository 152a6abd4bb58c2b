import { termsOfFacet } from '#app/vocabulary/terms.ts';
import type { SearchDocument } from '../document.ts';
import { AnswerMatrix } from './answer-matrix.ts';
import { addSlot, BITS_PER_WORD, type Bitset, hasSlot, removeSlot } from './bitset.ts';
import { extended } from './extended.ts';
import { RadiusGrid } from './radius-grid.ts';
import { SortedOrder } from './sorted-order.ts';
import { WordIndex } from './text/word-index.ts';
import { TrackWeeks } from './track-weeks.ts';

const GROWTH = 1.25;
const SMALLEST_CAPACITY = 1_024;
const NAMES = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** Sorts most names as `NAMES` does, at the price of comparing plain strings. */
function roughNameKey(name: string): string {
  return name.toLowerCase().replace(/\d+/g, (digits) => digits.padStart(9, '0'));
}

/** Every listing in a slot, in sets and arrays by slot. A slot that is let go is used again. */
export class ListingIndex {
  readonly yes = new AnswerMatrix();
  readonly no = new AnswerMatrix();
  readonly grid = new RadiusGrid();
  readonly byConfirmed = new SortedOrder((a, b) => this.#compareConfirmed(a, b));
  readonly byName = new SortedOrder(
    (a, b) => this.#compareNames(a, b),
    (slot) => roughNameKey(this.#names[slot]!),
  );
  readonly words = new WordIndex();
  readonly weeks = new TrackWeeks();
  /** Slots that hold a listing. */
  all: Bitset = new Int32Array(0);
  withheld: Bitset = new Int32Array(0);
  #states = new Map<string, Bitset>();
  #careNotAsked = new Map<string, Bitset>(termsOfFacet('care').map(({ slug }) => [slug, new Int32Array(0)]));
  #slots = new Map<number, number>();
  /** Slots that the kept orders have yet to take in. */
  #changed = new Set<number>();
  #free: number[] = [];
  #used = 0;
  #capacity = 0;
  #ids = new Float64Array(0);
  #completeness = new Int32Array(0);
  #names: string[] = [];
  #confirmed: string[] = [];
  #stateNames: string[] = [];
  /** One copy of each date and state, whichever string a document brings. */
  #words = new Map<string, string>();

  get size(): number {
    return this.#slots.size;
  }

  id(slot: number): number {
    return this.#ids[slot]!;
  }

  completeness(slot: number): number {
    return this.#completeness[slot]!;
  }

  /** Undefined where no listing is in the state. */
  inState(state: string): Bitset | undefined {
    return this.#states.get(state);
  }

  /** Undefined for a word that is no care term. */
  notAskedAbout(careTerm: string): Bitset | undefined {
    return this.#careNotAsked.get(careTerm);
  }

  put(document: SearchDocument): void {
    const slot = this.#slotFor(document.id);
    this.#ids[slot] = document.id;
    this.#completeness[slot] = document.completeness;
    this.#names[slot] = document.name;
    this.#confirmed[slot] = this.#oneCopy(document.confirmedOn);
    this.#stateNames[slot] = this.#oneCopy(document.state);
    addSlot(this.all, slot);
    addSlot(this.#stateSet(document.state), slot);
    if (document.addressWithheld) addSlot(this.withheld, slot);
    this.words.put(slot, document);
    if (document.point) this.grid.put(slot, document.point);
    this.yes.put(slot, document.yes);
    this.no.put(slot, document.no, this.yes);
    this.weeks.put(slot, document.signatures);
    for (const slug of document.careNotAsked) {
      const set = this.#careNotAsked.get(slug);
      if (set) addSlot(set, slot);
    }
    this.#changed.add(slot);
  }

  /** Returns whether the listing was held. */
  remove(id: number): boolean {
    const slot = this.#slots.get(id);
    if (slot === undefined) return false;
    this.#clear(slot);
    this.#slots.delete(id);
    this.#free.push(slot);
    return true;
  }

  /** Brings the orders up to date; to be called before they are read. */
  refreshOrders(): void {
    if (this.#changed.size === 0) return;
    const holds = (slot: number) => hasSlot(this.all, slot);
    this.byConfirmed.update(this.#changed, this.#capacity, holds);
    this.byName.update(this.#changed, this.#capacity, holds);
    this.#changed.clear();
  }

  /** The order of listings that nothing else tells apart: the more complete first, then the lower id. */
  compareRest(a: number, b: number): number {
    return this.#completeness[b]! - this.#completeness[a]! || this.#ids[a]! - this.#ids[b]!;
  }

  #compareConfirmed(a: number, b: number): number {
    const one = this.#confirmed[a]!;
    const other = this.#confirmed[b]!;
    return one === other ? this.compareRest(a, b) : one < other ? 1 : -1;
  }

  #compareNames(a: number, b: number): number {
    return NAMES.compare(this.#names[a]!, this.#names[b]!) || this.compareRest(a, b);
  }

  #slotFor(id: number): number {
    const held = this.#slots.get(id);
    if (held !== undefined) {
      this.#clear(held);
      return held;
    }
    const slot = this.#free.pop() ?? this.#used++;
    if (slot >= this.#capacity) this.#grow();
    this.#slots.set(id, slot);
    return slot;
  }

  #clear(slot: number): void {
    this.yes.clear(slot);
    this.no.clear(slot);
    this.grid.clear(slot);
    this.words.clear(slot);
    this.weeks.clear(slot);
    removeSlot(this.all, slot);
    removeSlot(this.withheld, slot);
    removeSlot(this.#stateSet(this.#stateNames[slot]!), slot);
    for (const set of this.#careNotAsked.values()) removeSlot(set, slot);
    this.#names[slot] = '';
    this.#changed.add(slot);
  }

  #stateSet(state: string): Bitset {
    let set = this.#states.get(state);
    if (!set) {
      set = new Int32Array(this.#capacity / BITS_PER_WORD);
      this.#states.set(state, set);
    }
    return set;
  }

  #oneCopy(word: string): string {
    const held = this.#words.get(word);
    if (held !== undefined) return held;
    this.#words.set(word, word);
    return word;
  }

  #grow(): void {
    const words = Math.ceil(Math.max(SMALLEST_CAPACITY, this.#capacity * GROWTH) / BITS_PER_WORD);
    this.#capacity = words * BITS_PER_WORD;
    const longer = (set: Bitset) => extended(set, new Int32Array(words));
    this.all = longer(this.all);
    this.withheld = longer(this.withheld);
    for (const [state, set] of this.#states) this.#states.set(state, longer(set));
    for (const [slug, set] of this.#careNotAsked) this.#careNotAsked.set(slug, longer(set));
    this.yes.grow(this.#capacity);
    this.no.grow(this.#capacity);
    this.grid.grow(this.#capacity);
    this.words.grow(this.#capacity);
    this.weeks.grow(this.#capacity);
    this.#ids = extended(this.#ids, new Float64Array(this.#capacity));
    this.#completeness = extended(this.#completeness, new Int32Array(this.#capacity));
  }
}
