import { FACETS } from '#app/vocabulary/facets.ts';
import type { SearchDocument } from './document.ts';
import {
  type DocumentStream,
  type EngineHealth,
  type Handle,
  hitRange,
  type SearchAnswer,
  type SearchEngine,
  type SearchQuery,
} from './engine.ts';
import { EngineFault, type FaultCode } from './engine-fault.ts';
import { EVERYTHING } from './everything.ts';

/** What a visitor waits for the first engine. */
export const DEADLINE_MS = 800;

/** How often the first engine is looked at while it answers, and first after it failed. */
export const LOOK_EVERY_MS = 5_000;
const FIRST_LOOK_AFTER_MS = 2_000;
/** Each failure in a row doubles the wait up to this. */
export const LONGEST_WAIT_MS = 15_000;

/** An index that holds less than this share of the listings cannot answer for all of them. */
const WHOLE = 0.9;

/** Asks for everything, by every field that is counted: an index of another making cannot answer it. */
const LOOK: SearchQuery = { ...EVERYTHING, size: 1, facets: FACETS };

export interface FirstEngineState {
  answers: boolean;
  /** Why it does not answer. */
  fault?: FaultCode;
  /** Since when it does or does not, ISO. */
  since: string;
}

export interface FallbackOptions {
  /** Whether what the first engine holds is too old to be asked. */
  isBehind?: () => Promise<boolean>;
  /** Told when the first engine stops answering, and when it answers again. */
  onChange?: (state: FirstEngineState, error?: unknown) => void;
  clock?: () => Date;
}

/**
 * Asks the first engine, a server, as long as it answers; the spare one, in memory, answers whenever it does not. Whoever
 * searches sees no difference. After a failure only looks of its own ask the first engine, never a visitor, until one
 * succeeds. Writes go to the spare engine alone: the server is written once for all processes.
 */
export class FallbackEngine implements SearchEngine {
  #first: SearchEngine;
  #spare: SearchEngine;
  #options: FallbackOptions;
  #state: FirstEngineState;
  /** Failures in a row, looks that fail and searches that fail soon after a look succeeded. */
  #failures = 0;
  #timer: NodeJS.Timeout | undefined;

  /** The first engine is not asked before a look at it has succeeded. */
  constructor(first: SearchEngine, spare: SearchEngine, options: FallbackOptions = {}) {
    this.#first = first;
    this.#spare = spare;
    this.#options = options;
    this.#state = { answers: false, since: this.#now() };
  }

  get state(): FirstEngineState {
    return this.#state;
  }

  async search(query: SearchQuery): Promise<SearchAnswer> {
    // A page that no engine serves is nobody's failure.
    hitRange(query);
    if (!this.#state.answers) return this.#spare.search(query);
    try {
      const answer = await beforeDeadline(this.#first.search(query));
      const { generation } = this.#spare.health();
      return isNothing(answer) ? await this.#askAgain(query, answer) : { ...answer, generation };
    } catch (error) {
      // Of many searches that wait for one failure, one counts.
      if (this.#state.answers) this.#failures++;
      this.#turn(error);
      return this.#spare.search(query);
    }
  }

  /** An index that was emptied finds nothing: the spare engine's word counts, and the first one is looked at. */
  async #askAgain(query: SearchQuery, nothing: SearchAnswer): Promise<SearchAnswer> {
    const answer = await this.#spare.search(query);
    if (isNothing(answer)) return { ...nothing, generation: answer.generation };
    void this.look();
    return answer;
  }

  upsert(documents: readonly SearchDocument[]): Handle {
    return this.#spare.upsert(documents);
  }

  remove(ids: readonly number[]): Handle {
    return this.#spare.remove(ids);
  }

  rebuild(documents: DocumentStream): Promise<void> {
    return this.#spare.rebuild(documents);
  }

  health(): EngineHealth {
    const { engine } = this.#state.answers ? this.#first.health() : this.#spare.health();
    return { ...this.#spare.health(), engine };
  }

  /** Looks whether the first engine can answer, and lets it if so. */
  async look(): Promise<void> {
    try {
      const { total } = await beforeDeadline(this.#first.search(LOOK));
      const { documents } = this.#spare.health();
      if (total.yes < documents * WHOLE) {
        throw new EngineFault('incomplete', `it holds ${total.yes} of ${documents} listings`);
      }
      if (await this.#options.isBehind?.()) throw new EngineFault('behind', 'it lags behind the database');
      if (this.#state.answers) this.#failures = 0;
      else this.#turn();
    } catch (error) {
      this.#failures++;
      this.#turn(error);
    }
  }

  start(): void {
    this.#schedule();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #schedule(): void {
    const wait = this.#state.answers
      ? LOOK_EVERY_MS
      : Math.min(FIRST_LOOK_AFTER_MS * 2 ** Math.max(0, this.#failures - 1), LONGEST_WAIT_MS);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.look().finally(() => this.#timer && this.#schedule()), wait);
    this.#timer.unref();
  }

  /** With an error the first engine is not asked from now on, without one it is. */
  #turn(error?: unknown): void {
    const answers = error === undefined;
    const fault = error instanceof EngineFault ? error.code : 'answer';
    const isNews = this.#state.answers !== answers || (!answers && this.#state.fault !== fault);
    if (!isNews) return;
    this.#state = { answers, since: this.#now(), ...(answers ? {} : { fault }) };
    this.#options.onChange?.(this.#state, error);
    if (this.#timer) this.#schedule();
  }

  #now(): string {
    return (this.#options.clock?.() ?? new Date()).toISOString();
  }
}

function isNothing({ total }: SearchAnswer): boolean {
  return total.yes === 0 && total.open === 0;
}

/** A search can be several requests: the deadline holds for them together. */
async function beforeDeadline<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new EngineFault('timeout', `no answer within ${DEADLINE_MS} ms`)),
      DEADLINE_MS,
    );
  });
  work.catch(() => undefined);
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
