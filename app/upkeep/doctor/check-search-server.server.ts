import type { Env } from '#app/http/env.server.ts';
import { EngineFault } from '#app/search/engine-fault.ts';
import { MeilisearchConnection } from '#app/search/meilisearch/connection.server.ts';
import { LONGEST_LAG_SECONDS } from '#app/search/meilisearch/index-follower.server.ts';
import { SHAPE } from '#app/search/meilisearch/index-settings.ts';
import { IndexWriter } from '#app/search/meilisearch/index-writer.server.ts';
import { INDEX_NAME } from '#app/search/meilisearch/shared-index.ts';
import { differingIds, verifyIndex } from '#app/search/meilisearch/verify-index.server.ts';
import { findChangeGap, findSharedIndex } from '#app/search/search-index-repository.server.ts';
import type { Db } from '#db/connect.server.ts';
import { advice, type Finding, ok, problem } from './finding.ts';

const NAMED = 5;
const START_ONCE = 'Start Stepwell once with MEILI_URL set, or run "npm run reindex".';

const n = (count: number) => count.toLocaleString('en');

/** Whether the search server answers, and whether its index holds what the database holds. */
export async function checkSearchServer(db: Db, { meilisearch }: Env, now: Date): Promise<Finding[]> {
  if (!meilisearch) return [];
  const connection = new MeilisearchConnection(meilisearch);
  const writer = new IndexWriter(connection, INDEX_NAME);
  try {
    const index = await findSharedIndex(db, INDEX_NAME);
    if (!(await writer.exists()) || !index) {
      return [problem('index', 'The search server has no index of this database.', START_ONCE)];
    }
    if (index.shape !== SHAPE || !(await writer.isFit())) {
      return [
        problem(
          'index',
          'The index of the search server was made by another version.',
          'Run "npm run reindex".',
        ),
      ];
    }
    const { changes, since } = await findChangeGap(db, index.cursor);
    const waited = since ? (now.getTime() - Date.parse(since)) / 1000 : 0;
    if (changes > 0 && waited > LONGEST_LAG_SECONDS) {
      return [
        problem(
          'index',
          `Changes that the search server has yet to read: ${n(changes)}; the first has waited ${n(Math.round(waited))} s.`,
          'Start Stepwell with MEILI_URL set: it brings the changes in. If it runs, its log says why it cannot.',
        ),
      ];
    }
    const found = await verifyIndex(db, writer);
    const differing = differingIds(found);
    if (index.refused.length > 0) return [sayRefused(index.refused)];
    if (differing.length > changes) {
      const named = differing.slice(0, NAMED).join(', ');
      return [
        problem(
          'index',
          `The search server holds ${n(found.held)} of ${n(found.published)} listings. Differing: ${n(differing.length)} (${named}).`,
          'Run "npm run reindex".',
        ),
      ];
    }
    return [
      ok('index', `The search server answers and holds all ${n(found.published)} listings as they are.`),
    ];
  } catch (error) {
    if (!(error instanceof EngineFault)) throw error;
    return [
      advice(
        'index',
        `The search server cannot be asked: ${error.message}. Searches are answered from memory meanwhile.`,
        error.code === 'key'
          ? 'Check MEILI_API_KEY: docs/operating.md says which rights the key needs.'
          : 'Check MEILI_URL, and that the search server runs.',
      ),
    ];
  }
}

function sayRefused(refused: readonly { id: number; reason: string }[]): Finding {
  const named = refused.slice(0, NAMED).map(({ id, reason }) => `${id} (${reason})`);
  return problem(
    'index',
    `Listings that the search server refuses: ${n(refused.length)}; ${named.join('; ')}.`,
    'Mend these listings; each is sent again when it changes.',
  );
}
