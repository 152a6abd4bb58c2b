import type { SearchDocument } from '#app/search/document.ts';
import type { SearchAnswer, SearchEngine, SearchQuery } from '#app/search/engine.ts';

/** The engine that the running test of the contract asks; each test has a new, empty one. */
export class EngineUnderTest {
  #engine: SearchEngine | undefined;

  async renew(makeEngine: () => Promise<SearchEngine>): Promise<void> {
    this.#engine = await makeEngine();
  }

  get engine(): SearchEngine {
    if (!this.#engine) throw new Error('no test is running');
    return this.#engine;
  }

  hold(...documents: SearchDocument[]): Promise<void> {
    return this.engine.upsert(documents).visible();
  }

  search(query: SearchQuery): Promise<SearchAnswer> {
    return this.engine.search(query);
  }

  async idsOf(query: SearchQuery): Promise<number[]> {
    const { hits } = await this.search(query);
    return hits.map(({ id }) => id);
  }
}
