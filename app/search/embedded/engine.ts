import type { PlaceAnchor } from '#app/needs/needs.ts';
import type { FreeWeek } from '#app/schedule-fit/attendable.ts';
import type { SearchDocument } from '../document.ts';
import type { DocumentStream, EngineHealth, Handle, SearchAnswer, SearchQuery } from '../engine.ts';
import type { FittingWeeks, SpareEngine } from '../spare-engine.ts';
import { answerQuery } from './answer-query.ts';
import { ListingIndex } from './listing-index.ts';
import { placeSet } from './place-set.ts';
import { Scratch } from './scratch.ts';

/** Documents that a rebuild reads before it lets waiting searches run: about ten milliseconds' worth. */
const REBUILD_STEP = 1_000;

const VISIBLE: Handle = { visible: () => Promise.resolve() };

type Write = (index: ListingIndex) => void;

/** The engine in memory: no server, no disk. Writes are visible when their call returns. */
export class EmbeddedEngine implements SpareEngine {
  #index = new ListingIndex();
  #scratch = new Scratch();
  #generation = 0;
  /** Writes since a rebuild began, which its index has yet to take in. */
  #missed: Write[] | undefined;
  #rebuilds: Promise<void> = Promise.resolve();

  async search(query: SearchQuery): Promise<SearchAnswer> {
    return {
      ...answerQuery(this.#index, query, this.#scratch),
      generation: this.#generation,
      degraded: false,
    };
  }

  upsert(documents: readonly SearchDocument[]): Handle {
    return this.#write((index) => {
      for (const document of documents) index.put(document);
    });
  }

  remove(ids: readonly number[]): Handle {
    return this.#write((index) => {
      for (const id of ids) index.remove(id);
    });
  }

  rebuild(documents: DocumentStream): Promise<void> {
    const rebuilt = this.#rebuilds.then(() => this.#rebuild(documents));
    this.#rebuilds = rebuilt.catch(() => undefined);
    return rebuilt;
  }

  health(): EngineHealth {
    return { engine: 'embedded', documents: this.#index.size, generation: this.#generation };
  }

  signaturesFitting(week: FreeWeek, place: PlaceAnchor): FittingWeeks {
    this.#scratch.reset(this.#index.all.length);
    return this.#index.weeks.fitting(placeSet(this.#index, place, this.#scratch), week);
  }

  /** How many different weeks its listings meet. */
  get weeks(): number {
    return this.#index.weeks.size;
  }

  #write(write: Write): Handle {
    write(this.#index);
    this.#missed?.push(write);
    this.#generation++;
    return VISIBLE;
  }

  async #rebuild(documents: DocumentStream): Promise<void> {
    const missed: Write[] = [];
    this.#missed = missed;
    try {
      const index = new ListingIndex();
      let read = 0;
      for await (const document of documents) {
        index.put(document);
        if (++read % REBUILD_STEP === 0) await new Promise((resolve) => setImmediate(resolve));
      }
      for (const write of missed) write(index);
      index.refreshOrders();
      index.words.settle();
      this.#index = index;
      this.#generation++;
    } finally {
      this.#missed = undefined;
    }
  }
}
