import { randomBytes } from 'node:crypto';
import { type MeilisearchAddress, MeilisearchConnection } from '#app/search/meilisearch/connection.server.ts';
import { MeilisearchEngine } from '#app/search/meilisearch/engine.server.ts';

const made = new Map<MeilisearchEngine, string>();

/** An engine over a new, empty index. */
export async function freshMeilisearchEngine(address: MeilisearchAddress): Promise<MeilisearchEngine> {
  const connection = new MeilisearchConnection(address);
  const engine = new MeilisearchEngine(connection, `test-${randomBytes(6).toString('hex')}`);
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
