/** Clients of one period that are remembered; beyond it the period starts anew. */
const MOST_CLIENTS = 20_000;

export interface AllowanceLimits {
  /** How often one client may act in a period. */
  most: number;
  periodMs: number;
}

/**
 * How often one client may do a thing, in this process alone. All periods begin together, so that a client can
 * act twice as often around a border, and no list grows.
 */
export class Allowance {
  readonly #limits: AllowanceLimits;
  #taken = new Map<string, number>();
  #period = 0;

  constructor(limits: AllowanceLimits) {
    this.#limits = limits;
  }

  /** Takes one, and says whether there was one left. `at` in milliseconds. */
  take(client: string, at: number): boolean {
    const period = Math.floor(at / this.#limits.periodMs);
    if (period !== this.#period || this.#taken.size >= MOST_CLIENTS) this.#taken.clear();
    this.#period = period;
    const taken = this.#taken.get(client) ?? 0;
    if (taken >= this.#limits.most) return false;
    this.#taken.set(client, taken + 1);
    return true;
  }
}
