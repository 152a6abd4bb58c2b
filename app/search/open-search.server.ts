import { randomUUID } from 'node:crypto';
import type { OpenDatabase } from '#db/connect.server.ts';
import { EmbeddedEngine } from './embedded/engine.ts';
import type { SearchEngine } from './engine.ts';
import { FallbackEngine, type FirstEngineState } from './fallback-engine.ts';
import { ChangeFollower } from './follow-changes.server.ts';
import { type MeilisearchAddress, MeilisearchConnection } from './meilisearch/connection.server.ts';
import { MeilisearchEngine } from './meilisearch/engine.server.ts';
import { IndexFollower, type IndexLag } from './meilisearch/index-follower.server.ts';
import { INDEX_NAME } from './meilisearch/shared-index.ts';
import { startPruning } from './prune-changes.server.ts';

/** In milliseconds: how often a process looks for changes that other processes wrote. */
const FOLLOW_EVERY_MS = 1_000;

/** How a search server stands, and how far its index is behind. */
export type ServerState = FirstEngineState & { lag: IndexLag };

export interface OpenSearch {
  engine: SearchEngine;
  /** How many changes wait to be read by this process. */
  lag(): Promise<number>;
  /** Undefined where no search server is set. */
  serverState(): Promise<ServerState | undefined>;
  close(): Promise<void>;
}

export interface SearchListeners {
  /** Following the changes failed; it is tried again. */
  onError(error: unknown): void;
  /** The search server began to answer, or stopped. */
  onServer(state: FirstEngineState, error?: unknown): void;
}

/**
 * The engine that searches ask: in memory, filled from the database and kept current; behind a search server where one
 * is set, and for the time that it does not answer.
 */
export async function openSearch(
  db: OpenDatabase,
  server: MeilisearchAddress | undefined,
  { onError, onServer }: SearchListeners,
): Promise<OpenSearch> {
  const embedded = new EmbeddedEngine();
  const follower = new ChangeFollower(db.reader, embedded);
  await follower.fill();
  follower.start(FOLLOW_EVERY_MS, onError);
  const stopPruning = startPruning(db.writer, onError);
  const alone: OpenSearch = {
    engine: embedded,
    lag: () => follower.lag(),
    serverState: async () => undefined,
    async close() {
      stopPruning();
      follower.stop();
    },
  };
  if (!server) return alone;

  // The spare engine follows the database within a second, so it knows every week that the server's index holds.
  const first = new MeilisearchEngine(new MeilisearchConnection(server), INDEX_NAME, embedded);
  const shared = new IndexFollower({ db, writer: first.writer, holder: randomUUID() });
  const engine = new FallbackEngine(first, embedded, {
    isBehind: () => shared.isBehind(),
    onChange: onServer,
  });
  await engine.look();
  engine.start();
  shared.start(FOLLOW_EVERY_MS, onError);
  return {
    ...alone,
    engine,
    serverState: async () => ({ ...engine.state, lag: await shared.lag() }),
    async close() {
      engine.stop();
      await alone.close();
      await shared.stop();
    },
  };
}
