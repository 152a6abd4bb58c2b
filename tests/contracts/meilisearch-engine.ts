import { randomBytes } from 'node:crypto';
import { type MeilisearchAddress, MeilisearchConnection } from '#app/search/meilisearch/connection.server.ts';
import { MeilisearchEngine } from '#app/search/meilisearch/engine.server.ts';

const made: MeilisearchEngine[] = [];

/** An engine over a new, empty index. */
export async function freshMeilisearchEngine(address: MeilisearchAddress): Promise<MeilisearchEngine> {
  const connection = new MeilisearchConnection(address);
  const engine = new MeilisearchEngine(connection, `test-${randomBytes(6).toString('hex')}`);
  await engine.writer.prepare();
  made.push(engine);
  return engine;
}

/** Deletes the indexes of all engines that were made. */
export async function dropMadeIndexes(): Promise<void> {
  for (const { writer } of made.splice(0)) {
    for (const uid of [writer.uid, ...(await writer.findLeftovers())]) await writer.drop(uid);
  }
}
