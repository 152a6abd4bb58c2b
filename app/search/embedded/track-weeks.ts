import { type Attendable, attendableOf, type FreeWeek } from '#app/schedule-fit/attendable.ts';
import { fitsInPart, fitsWhole, packedLength, packTrack } from '#app/schedule-fit/packed-tracks.ts';
import { readSignature, type Signature } from '#app/schedule-fit/signature.ts';
import { addSlot, BITS_PER_WORD, type Bitset, removeSlot } from './bitset.ts';
import { extended } from './extended.ts';

const NONE = -1;
const GROWTH = 1.5;
const SMALLEST = 1_024;

/** How a signature fits; of a listing's the best counts. */
const NOT_JUDGED = 0;
const NO_FIT = 1;
const IN_PART = 2;
const AS_A_WHOLE = 3;

/**
 * The weeks that listings meet: each signature once, its half hours packed beside those of the others, and per listing the
 * numbers of its signatures, in a list linked through entries. A search judges each signature that it meets once.
 */
export class TrackWeeks {
  /** Listings with one signature or more. */
  known: Bitset = new Int32Array(0);
  #numbers = new Map<Signature, number>();
  #signatures: (Signature | undefined)[] = [];
  /** Per signature the place of its zone in `#zones`. */
  #zoneOf = new Int32Array(0);
  #zones: (string | undefined)[] = [];
  /** Per signature where its half hours begin in `#packed`. */
  #packedAt = new Int32Array(0);
  #packed = new Int32Array(0);
  #packedEnd = 0;
  /** Room in `#packed` that signatures let go, by its length. */
  #freeRoom = new Map<number, number[]>();
  /** How many entries name the signature; one that none names is let go. */
  #uses = new Int32Array(0);
  #freeNumbers: number[] = [];
  /** Per slot its first entry. */
  #first = new Int32Array(0);
  #entrySignature = new Int32Array(0);
  #entryNext = new Int32Array(0);
  #freeEntries: number[] = [];
  #entries = 0;

  /** How many different weeks are held. */
  get size(): number {
    return this.#numbers.size;
  }

  grow(slots: number): void {
    const from = this.#first.length;
    this.#first = extended(this.#first, new Int32Array(slots)).fill(NONE, from);
    this.known = extended(this.known, new Int32Array(slots / BITS_PER_WORD));
  }

  put(slot: number, signatures: readonly Signature[]): void {
    for (const signature of signatures) {
      const number = this.#numberOf(signature);
      const entry = this.#freeEntries.pop() ?? this.#newEntry();
      this.#uses[number]!++;
      this.#entrySignature[entry] = number;
      this.#entryNext[entry] = this.#first[slot]!;
      this.#first[slot] = entry;
    }
    if (signatures.length > 0) addSlot(this.known, slot);
  }

  clear(slot: number): void {
    for (let entry = this.#first[slot]!; entry !== NONE; entry = this.#entryNext[entry]!) {
      const number = this.#entrySignature[entry]!;
      if (--this.#uses[number]! === 0) this.#letGo(number);
      this.#freeEntries.push(entry);
    }
    this.#first[slot] = NONE;
    removeSlot(this.known, slot);
  }

  /** Sets `whole` to those of `slots` that fit so, and `part`, where it is given, to those that fit in part alone. */
  collect(slots: Bitset, week: FreeWeek, whole: Bitset, part?: Bitset): void {
    const judge = this.#judgeOf(week, part !== undefined);
    const first = this.#first;
    const next = this.#entryNext;
    const signatureOf = this.#entrySignature;
    for (let i = 0; i < slots.length; i++) {
      let wholeBits = 0;
      let partBits = 0;
      for (let word = slots[i]! & this.known[i]!; word !== 0; word &= word - 1) {
        const bit = word & -word;
        const slot = (i << 5) + 31 - Math.clz32(bit);
        let best = NO_FIT;
        for (let entry = first[slot]!; entry !== NONE && best !== AS_A_WHOLE; entry = next[entry]!) {
          const fit = judge(signatureOf[entry]!);
          if (fit > best) best = fit;
        }
        if (best === AS_A_WHOLE) wholeBits |= bit;
        else if (best === IN_PART) partBits |= bit;
      }
      whole[i] = wholeBits;
      if (part) part[i] = partBits;
    }
  }

  /** The signatures of these listings that fit as a whole, and those that fit in part. */
  fitting(slots: Bitset, week: FreeWeek): { whole: Signature[]; part: Signature[] } {
    const numbers = new Set<number>();
    for (let i = 0; i < slots.length; i++) {
      for (let word = slots[i]! & this.known[i]!; word !== 0; word &= word - 1) {
        const slot = (i << 5) + 31 - Math.clz32(word & -word);
        for (let entry = this.#first[slot]!; entry !== NONE; entry = this.#entryNext[entry]!) {
          numbers.add(this.#entrySignature[entry]!);
        }
      }
    }
    const judge = this.#judgeOf(week, true);
    const ofMark = (mark: number) =>
      [...numbers].flatMap((number) => (judge(number) === mark ? (this.#signatures[number] ?? []) : []));
    return { whole: ofMark(AS_A_WHOLE), part: ofMark(IN_PART) };
  }

  /** Gives a mark for a signature's number. Without parts what fits in part does not fit. */
  #judgeOf(week: FreeWeek, withParts: boolean): (number: number) => number {
    const marks = new Uint8Array(this.#signatures.length);
    const byZone = this.#zones.map((zone): Attendable => attendableOf(week, zone));
    const packed = this.#packed;
    const packedAt = this.#packedAt;
    const zoneOf = this.#zoneOf;
    return (number) => {
      const known = marks[number]!;
      if (known !== NOT_JUDGED) return known;
      const attendable = byZone[zoneOf[number]!]!;
      const at = packedAt[number]!;
      let mark = NO_FIT;
      if (fitsWhole(packed, at, attendable)) mark = AS_A_WHOLE;
      else if (withParts && fitsInPart(packed, at, attendable)) mark = IN_PART;
      marks[number] = mark;
      return mark;
    };
  }

  #numberOf(signature: Signature): number {
    const held = this.#numbers.get(signature);
    if (held !== undefined) return held;
    const slots = readSignature(signature);
    const number = this.#freeNumbers.pop() ?? this.#signatures.length;
    const room = this.#uses.length;
    if (number >= room) {
      const larger = Math.max(SMALLEST, Math.ceil(room * GROWTH));
      this.#uses = extended(this.#uses, new Int32Array(larger));
      this.#zoneOf = extended(this.#zoneOf, new Int32Array(larger));
      this.#packedAt = extended(this.#packedAt, new Int32Array(larger));
    }
    this.#numbers.set(signature, number);
    this.#signatures[number] = signature;
    this.#zoneOf[number] = this.#placeOfZone(slots.timeZone);
    const track = packTrack(slots);
    this.#packedAt[number] = this.#freeRoom.get(track.length)?.pop() ?? this.#newRoom(track.length);
    this.#packed.set(track, this.#packedAt[number]);
    return number;
  }

  #newRoom(length: number): number {
    const at = this.#packedEnd;
    this.#packedEnd += length;
    if (this.#packedEnd > this.#packed.length) {
      const larger = Math.max(SMALLEST, Math.ceil(this.#packedEnd * GROWTH));
      this.#packed = extended(this.#packed, new Int32Array(larger));
    }
    return at;
  }

  #placeOfZone(zone: string | undefined): number {
    const place = this.#zones.indexOf(zone);
    return place < 0 ? this.#zones.push(zone) - 1 : place;
  }

  #letGo(number: number): void {
    const signature = this.#signatures[number];
    if (signature === undefined) return;
    this.#numbers.delete(signature);
    const at = this.#packedAt[number]!;
    const length = packedLength(this.#packed, at);
    const free = this.#freeRoom.get(length);
    if (free) free.push(at);
    else this.#freeRoom.set(length, [at]);
    this.#signatures[number] = undefined;
    this.#freeNumbers.push(number);
  }

  #newEntry(): number {
    const entry = this.#entries++;
    const room = this.#entryNext.length;
    if (entry >= room) {
      const larger = Math.max(SMALLEST, Math.ceil(room * GROWTH));
      this.#entrySignature = extended(this.#entrySignature, new Int32Array(larger));
      this.#entryNext = extended(this.#entryNext, new Int32Array(larger));
    }
    return entry;
  }
}
