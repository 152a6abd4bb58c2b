import type { SearchDocument } from '../document.ts';
import type {
  DocumentStream,
  EngineHealth,
  Handle,
  SearchAnswer,
  SearchEngine,
  SearchQuery,
} from '../engine.ts';
import { EngineFault } from '../engine-fault.ts';
import type { FittingWeeks, SpareEngine } from '../spare-engine.ts';
import { answerQuery } from './answer-query.ts';
import type { MeilisearchConnection } from './connection.server.ts';
import { sortOf } from './hits.ts';
import { indexDocument } from './index-document.ts';
import { IndexWriter } from './index-writer.server.ts';
import { askTogether } from './question.ts';
import { askedWords } from './words.ts';

const DOCUMENTS_A_TASK = 2_000;

/**
 * Weeks that one question asks for. Its time grows with their square: 300 take the server 2 ms, 1,000 take 20 and 2,800
 * take 130, and a search is four to eight such questions.
 */
export const MOST_WEEKS = 300;

type Write = (uid: string) => Promise<void>;

/** The engine that is a Meilisearch server. Writes are visible when their task is done. */
export class MeilisearchEngine implements SearchEngine {
  readonly writer: IndexWriter;
  #connection: MeilisearchConnection;
  #spare: SpareEngine;
  #documents = 0;
  #generation = 0;
  /** Writes since a rebuild began, which its index has yet to take in. */
  #missed: Write[] | undefined;
  #writes: Promise<unknown> = Promise.resolve();
  #rebuilds: Promise<void> = Promise.resolve();

  /** `spare` knows the weeks that the server has to be asked for, and answers where they are too many to ask for. */
  constructor(connection: MeilisearchConnection, uid: string, spare: SpareEngine) {
    this.#connection = connection;
    this.#spare = spare;
    this.writer = new IndexWriter(connection, uid);
  }

  async search(query: SearchQuery): Promise<SearchAnswer> {
    const generation = this.#generation;
    const fitting = query.week && this.#spare.signaturesFitting(query.week, query.anchors.place);
    if (fitting && countAsked(fitting, query) > MOST_WEEKS) {
      return { ...(await this.#spare.search(query)), generation };
    }
    const common = { indexUid: this.writer.uid, words: askedWords(query.text), sort: sortOf(query) };
    const ask = askTogether((queries) => this.#connection.search(queries), common);
    return { ...(await answerQuery(ask, query, fitting)), generation, degraded: false };
  }

  upsert(documents: readonly SearchDocument[]): Handle {
    const last = new Map(documents.map((document) => [document.id, document]));
    return this.#write(async (uid) => {
      const refused = await this.writer.put([...last.values()].map(indexDocument), uid);
      const [first] = refused;
      if (first) throw new EngineFault('task', `listing ${first.id}: ${first.reason}`);
    });
  }

  remove(ids: readonly number[]): Handle {
    return this.#write((uid) => this.writer.remove(ids, uid));
  }

  rebuild(documents: DocumentStream): Promise<void> {
    const rebuilt = this.#rebuilds.then(() => this.#rebuild(documents));
    this.#rebuilds = rebuilt.catch(() => undefined);
    return rebuilt;
  }

  /** As of the last write, or of the last `refresh`. */
  health(): EngineHealth {
    return { engine: 'meilisearch', documents: this.#documents, generation: this.#generation };
  }

  #write(write: Write): Handle {
    this.#missed?.push(write);
    const written = this.#inTurn(async () => {
      await write(this.writer.uid);
      await this.#changed();
    });
    // Whoever does not ask whether it is visible is not told that it is not.
    written.catch(() => undefined);
    return { visible: () => written };
  }

  async #rebuild(documents: DocumentStream): Promise<void> {
    const missed: Write[] = [];
    this.#missed = missed;
    const beside = await this.writer.prepareBeside();
    try {
      for await (const chunk of chunksOf(documents)) {
        const refused = await this.writer.put(chunk.map(indexDocument), beside);
        const [first] = refused;
        if (first) throw new EngineFault('task', `listing ${first.id}: ${first.reason}`);
      }
      await this.#inTurn(async () => {
        for (const write of missed) await write(beside);
        await this.writer.swapIn(beside);
        this.#missed = undefined;
        await this.#changed();
      });
    } catch (error) {
      await this.writer.drop(beside).catch(() => undefined);
      throw error;
    } finally {
      this.#missed = undefined;
    }
  }

  /** One write after the other: a later one must not be overtaken. */
  #inTurn(work: () => Promise<void>): Promise<void> {
    const done = this.#writes.then(work);
    this.#writes = done.catch(() => undefined);
    return done;
  }

  async #changed(): Promise<void> {
    this.#generation++;
    const ask = askTogether((queries) => this.#connection.search(queries), {
      indexUid: this.writer.uid,
      words: '',
      sort: [],
    });
    const [everything] = await ask([{ filter: true }]);
    this.#documents = everything?.count ?? 0;
  }
}

function countAsked({ whole, part }: FittingWeeks, { week }: SearchQuery): number {
  return whole.length + (week?.fit === 'part' ? part.length : 0);
}

async function* chunksOf(documents: DocumentStream): AsyncGenerator<SearchDocument[]> {
  let chunk: SearchDocument[] = [];
  for await (const document of documents) {
    chunk.push(document);
    if (chunk.length === DOCUMENTS_A_TASK) {
      yield chunk;
      chunk = [];
    }
  }
  if (chunk.length > 0) yield chunk;
}
