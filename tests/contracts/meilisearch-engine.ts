import { randomBytes } from 'node:crypto';
import type { SearchDocument } from '#app/search/document.ts';
import { EmbeddedEngine } from '#app/search/embedded/engine.ts';
import type { DocumentStream, Handle } from '#app/search/engine.ts';
import { type MeilisearchAddress, MeilisearchConnection } from '#app/search/meilisearch/connection.server.ts';
import { MeilisearchEngine } from '#app/search/meilisearch/engine.server.ts';

/** Its spare engine has seen all that was written, and forgets nothing: more than a process knows does no harm. */
class WatchedEngine extends MeilisearchEngine {
  readonly spare: EmbeddedEngine;

  constructor(connection: MeilisearchConnection, uid: string, spare = new EmbeddedEngine()) {
    super(connection, uid, spare);
    this.spare = spare;
  }

  override upsert(documents: readonly SearchDocument[]): Handle {
    this.spare.upsert(documents);
    return super.upsert(documents);
  }

  override rebuild(documents: DocumentStream): Promise<void> {
    const { spare } = this;
    async function* watched() {
      for await (const document of documents) {
        spare.upsert([document]);
        yield document;
      }
    }
    return super.rebuild(watched());
  }
}

const made = new Map<MeilisearchEngine, string>();

/** An engine over a new, empty index. */
export async function freshMeilisearchEngine(address: MeilisearchAddress): Promise<MeilisearchEngine> {
  const connection = new MeilisearchConnection(address);
  const engine = new WatchedEngine(connection, `test-${randomBytes(6).toString('hex')}`);
  await engine.writer.prepare();
  made.set(engine, address.url);
  return engine;
}

/** Deletes the indexes that were made on this server. */
export async function dropMadeIndexes({ url }: MeilisearchAddress): Promise<void> {
  for (const [{ writer }, where] of made) {
    if (where !== url) continue;
    for (const uid of [writer.uid, ...(await writer.findLeftovers())]) await writer.drop(uid);
  }
}
