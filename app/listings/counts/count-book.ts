import { type CountKind, type CountRow, NO_COUNTS } from './counts.ts';

/** Listings of one day that are held at once: beyond it no other listing is counted until the book is written. */
export const MOST_LISTINGS = 200_000;

/** Counts in memory until they are written: each costs a page no more than one look into a map. */
export class CountBook {
  #rows = new Map<string, CountRow>();
  #day = '';
  /** Of days that have ended, or that could not be written. */
  #waiting: CountRow[] = [];

  note(kind: CountKind, publicIds: readonly string[], day: string): void {
    if (day !== this.#day) this.#turn(day);
    for (const publicId of publicIds) {
      const row = this.#rows.get(publicId);
      if (row) row[kind]++;
      else if (this.#rows.size < MOST_LISTINGS) {
        this.#rows.set(publicId, { publicId, day, ...NO_COUNTS, [kind]: 1 });
      }
    }
  }

  /** Hands over all that was counted, and begins anew. */
  take(): CountRow[] {
    this.#turn(this.#day);
    const rows = this.#waiting;
    this.#waiting = [];
    return rows;
  }

  /** Takes back what could not be written. */
  giveBack(rows: readonly CountRow[]): void {
    this.#waiting = [...this.#waiting, ...rows].slice(0, MOST_LISTINGS);
  }

  #turn(day: string): void {
    this.#waiting = [...this.#waiting, ...this.#rows.values()];
    this.#rows = new Map();
    this.#day = day;
  }
}
