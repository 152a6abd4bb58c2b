import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { EmbeddedEngine } from '#app/search/embedded/engine.ts';
import type { SearchEngine, SearchQuery } from '#app/search/engine.ts';
import { MeilisearchConnection } from '#app/search/meilisearch/connection.server.ts';
import { MeilisearchEngine } from '#app/search/meilisearch/engine.server.ts';
import { type BenchRow, benchRow, percentile } from './bench-row.ts';
import { generatedDocuments } from './generated-documents.ts';
import { generatedQueries, QUERY_KINDS } from './generated-queries.ts';
import { openMeilisearch } from './meilisearch-server.ts';

export interface ServerBenchOptions {
  /** Listings. */
  count: number;
  seed: number;
  /** Of each kind. */
  queries: number;
}

const DEFAULTS: ServerBenchOptions = { count: 100_000, seed: 20261122, queries: 100 };
const WARM_UP_QUERIES = 10;
const CHANGES = 10;
/** The embedded engine's share of the server's time. */
const GOAL_RATIO = 0.1;

/** Both engines over the same documents, asked the same queries in turn, in one run. */
export async function benchSearchServer(options: Partial<ServerBenchOptions> = {}): Promise<BenchRow[]> {
  const { count, seed, queries } = { ...DEFAULTS, ...options };
  const dataSet = `${count.toLocaleString('en')} generated`;
  const server = await openMeilisearch();
  const embedded = new EmbeddedEngine();
  const first = new MeilisearchEngine(
    new MeilisearchConnection(server),
    `bench-${randomBytes(6).toString('hex')}`,
    embedded,
  );
  const rows: BenchRow[] = [];
  try {
    await embedded.rebuild(generatedDocuments({ count, seed }));
    const filling = await milliseconds(() => first.rebuild(generatedDocuments({ count, seed })));
    rows.push(benchRow({ what: 'Meilisearch: index from documents', dataSet, unit: 's' }, [filling / 1000]));
    for (const kind of QUERY_KINDS) {
      const warmUp = generatedQueries(kind, { count: WARM_UP_QUERIES, seed: seed + 1 });
      for (const query of warmUp) await timesOf(first, embedded, query);
      const times: Awaited<ReturnType<typeof timesOf>>[] = [];
      for (const query of generatedQueries(kind, { count: queries, seed })) {
        times.push(await timesOf(first, embedded, query));
      }
      const ofServer = times.map(({ server: time }) => time);
      const ofEmbedded = times.map(({ embedded: time }) => time);
      const ratios = [0.5, 0.95].map((share) => percentile(ofEmbedded, share) / percentile(ofServer, share));
      const about = { what: `Meilisearch: ${kind}`, dataSet };
      rows.push(benchRow({ ...about, unit: 'ms' }, ofServer));
      rows.push({
        what: `embedded ÷ Meilisearch: ${kind}`,
        dataSet,
        unit: 'ratio',
        p50: ratios[0] ?? 0,
        p95: ratios[1] ?? 0,
        goal: GOAL_RATIO,
        runs: times.length,
      });
    }
    const visible: number[] = [];
    for (const document of generatedDocuments({ count: CHANGES, seed: seed + 2 })) {
      visible.push(await milliseconds(() => first.upsert([document]).visible()));
    }
    rows.push(benchRow({ what: 'Meilisearch: one change visible', dataSet, unit: 'ms' }, visible));
    if (server.processId !== undefined && process.platform === 'linux') {
      const megabytes = residentMegabytes(server.processId);
      rows.push(benchRow({ what: 'Meilisearch: memory', dataSet, unit: 'MB' }, [megabytes]));
    }
  } finally {
    await first.writer.drop(first.writer.uid).catch(() => undefined);
    await server.close();
  }
  return rows;
}

async function timesOf(server: SearchEngine, embedded: SearchEngine, query: SearchQuery) {
  return {
    server: await milliseconds(() => server.search(query)),
    embedded: await milliseconds(() => embedded.search(query)),
  };
}

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function residentMegabytes(processId: number): number {
  const status = readFileSync(`/proc/${processId}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1000;
}
