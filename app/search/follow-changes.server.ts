import type { Db } from '#db/connect.server.ts';
import { findChangesAfter, findLastChange } from '../listings/listing-change-repository.server.ts';
import { readAllDocuments, readDocuments } from './document-source.server.ts';
import type { SearchEngine } from './engine.ts';

const CHANGES_A_READ = 2_000;

/** Follows `listing_change`, so that an engine holds what the database holds. */
export class ChangeFollower {
  readonly #db: Db;
  readonly #engine: SearchEngine;
  #cursor = 0;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<number> | undefined;

  constructor(db: Db, engine: SearchEngine) {
    this.#db = db;
    this.#engine = engine;
  }

  /** Fills the engine with every published listing. */
  async fill(): Promise<void> {
    this.#cursor = await findLastChange(this.#db);
    await this.#engine.rebuild(readAllDocuments(this.#db));
  }

  /** Reads every change since the last call. Returns how many listings were read again. */
  catchUp(): Promise<number> {
    this.#running ??= this.#catchUp().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  async #catchUp(): Promise<number> {
    let read = 0;
    for (;;) {
      const { upTo, listingIds } = await findChangesAfter(this.#db, this.#cursor, CHANGES_A_READ);
      if (listingIds.length === 0) return read;
      const documents = await readDocuments(this.#db, listingIds);
      const present = new Set(documents.map((document) => document.id));
      const gone = listingIds.filter((id) => !present.has(id));
      await this.#engine.remove(gone).visible();
      await this.#engine.upsert(documents).visible();
      this.#cursor = upTo;
      read += listingIds.length;
    }
  }

  /** How many changes the engine has not read yet. */
  async lag(): Promise<number> {
    return (await findLastChange(this.#db)) - this.#cursor;
  }

  start(everyMilliseconds: number, onError: (error: unknown) => void): void {
    this.#timer = setInterval(() => this.catchUp().catch(onError), everyMilliseconds);
    this.#timer.unref();
  }

  stop(): void {
    clearInterval(this.#timer);
  }
}
