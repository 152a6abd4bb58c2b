import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { requireEnv } from '#app/http/env.server.ts';
import { EngineFault } from '#app/search/engine-fault.ts';
import { MeilisearchConnection } from '#app/search/meilisearch/connection.server.ts';
import { IndexWriter } from '#app/search/meilisearch/index-writer.server.ts';
import { ReindexError, type ReindexOptions, reindex } from '#app/search/meilisearch/reindex.server.ts';
import { INDEX_NAME } from '#app/search/meilisearch/shared-index.ts';
import { countPublished } from '#app/upkeep/doctor/upkeep-repository.server.ts';
import { UpkeepError } from '#app/upkeep/upkeep-error.ts';
import { openDatabase } from '#db/connect.server.ts';
import { lateProgress } from './late-progress.ts';
import { runUpkeep, sayUsage } from './run-upkeep.ts';

const USAGE = `Builds the search server's index anew, checks it against the database, and puts it in the old one's place.

  npm run reindex

Searches are answered meanwhile. Cut short, it leaves the old index at work; run it again.

Exit code: 0 the new index is in place, 1 it is not and the old one is as it was, 2 the command was not understood.`;

type Step = Parameters<NonNullable<ReindexOptions['onProgress']>>[0];
const WORDS: Readonly<Record<Step, string>> = {
  send: 'sending',
  drain: 'catching up',
  check: 'checking',
  swap: 'swapping',
};
const NAMED = 20;

const n = (count: number) => count.toLocaleString('en');

async function rebuild(): Promise<number> {
  try {
    parseArgs({ options: {} });
  } catch (error) {
    return sayUsage((error as Error).message, USAGE);
  }
  const { databaseFile, meilisearch } = requireEnv(process.env);
  if (!meilisearch) {
    throw new UpkeepError(
      'MEILI_URL is not set: search is answered from memory, and there is no index to build.',
    );
  }
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort());
  const startedAt = performance.now();
  const db = openDatabase(databaseFile);
  const bar = lateProgress();
  try {
    const published = await countPublished(db.reader);
    const { listings, changed } = await reindex({
      db,
      writer: new IndexWriter(new MeilisearchConnection(meilisearch), INDEX_NAME),
      holder: randomUUID(),
      signal: stopping.signal,
      onProgress: (step, done) => bar.show(WORDS[step], done, published),
    }).finally(bar.clear);
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    console.log(`The new index is in place: ${n(listings)} listings in ${seconds} s, checked one by one.`);
    if (changed > 0) console.log(`${n(changed)} of them changed while it was built, and were written again.`);
    return 0;
  } catch (error) {
    if (stopping.signal.aborted) throw new UpkeepError('Stopped. The old index is at work as before.');
    if (error instanceof EngineFault) {
      throw new UpkeepError(`The search server failed: ${error.message}. The old index is as it was.`);
    }
    if (error instanceof ReindexError) throw new UpkeepError(sayTrouble(error));
    throw error;
  } finally {
    await db.close();
  }
}

function sayTrouble({ trouble }: ReindexError): string {
  switch (trouble.kind) {
    case 'underway':
      return 'Another process is building the index. Wait until it is done; after a crash that is a minute.';
    case 'refused': {
      const lines = trouble.listings.slice(0, NAMED).map(({ id, reason }) => `  listing ${id}: ${reason}`);
      const others = trouble.listings.length - lines.length;
      const more = others > 0 ? [`  and ${n(others)} more`] : [];
      return ['Refused, so the old index stays:', ...lines, ...more].join('\n');
    }
    case 'differs': {
      const ids = trouble.listingIds.slice(0, NAMED).join(', ');
      return (
        `The new index holds ${n(trouble.held)} listings and the database ${n(trouble.published)}; ` +
        `${n(trouble.listingIds.length)} differ, so the old one stays. Listings ${ids}.`
      );
    }
  }
}

await runUpkeep(rebuild);
