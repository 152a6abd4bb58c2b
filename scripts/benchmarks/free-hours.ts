import { EmbeddedEngine } from '#app/search/embedded/engine.ts';
import type { SearchQuery } from '#app/search/engine.ts';
import { type BenchRow, benchRow } from './bench-row.ts';
import { generatedDocuments } from './generated-documents.ts';
import { generatedQueries, type QueryKind } from './generated-queries.ts';
import { type TrackKind, withFreeHours, withTracks } from './generated-tracks.ts';

export interface FreeHoursBenchOptions {
  /** Listings. */
  count: number;
  seed: number;
  /** Of each kind. */
  queries: number;
}

const DEFAULTS: FreeHoursBenchOptions = { count: 100_000, seed: 20261122, queries: 200 };
const TRACKS = 3;
const WARM_UP_QUERIES = 50;
/** The quickest of so many runs counts: what else the machine does is not the search's. */
const RUNS = 3;
const KINDS: readonly QueryKind[] = [
  'radius and 3 facets',
  'state and 5 facets',
  'intensive outpatient everywhere',
];
/** What free hours may add to a search. */
const GOAL_MS = 5;

/** What free hours add to a search in the embedded engine: the same query with them and without, one after the other. */
export async function benchFreeHours(options: Partial<FreeHoursBenchOptions> = {}): Promise<BenchRow[]> {
  const chosen = { ...DEFAULTS, ...options };
  return [...(await rowsOf('usual', chosen)), ...(await rowsOf('scattered', chosen))];
}

async function rowsOf(
  tracks: TrackKind,
  { count, seed, queries }: FreeHoursBenchOptions,
): Promise<BenchRow[]> {
  const engine = new EmbeddedEngine();
  const before = process.memoryUsage().rss;
  await engine.rebuild(
    withTracks(generatedDocuments({ count, seed }), { tracks: TRACKS, kind: tracks, seed }),
  );
  const dataSet = `${count.toLocaleString('en')} × ${TRACKS} tracks`;
  const rows: BenchRow[] = [];
  for (const kind of KINDS) {
    const timesOf = async (asked: readonly SearchQuery[]) => {
      const plain: number[] = [];
      const added: number[] = [];
      for (const [index, query] of asked.entries()) {
        const free = withFreeHours(query, index, seed);
        const without: number[] = [];
        const withThem: number[] = [];
        for (let run = 0; run < RUNS; run++) {
          without.push(await milliseconds(() => engine.search(query)));
          withThem.push(await milliseconds(() => engine.search(free)));
        }
        plain.push(Math.min(...without));
        added.push(Math.min(...withThem) - Math.min(...without));
      }
      return { plain, added };
    };
    await timesOf(generatedQueries(kind, { count: WARM_UP_QUERIES, seed: seed + 1 }));
    const { plain, added } = await timesOf(generatedQueries(kind, { count: queries, seed }));
    rows.push(benchRow({ what: `${kind}, ${tracks} tracks, plain`, dataSet, unit: 'ms' }, plain));
    const what = `${kind}, ${tracks} tracks, free hours add`;
    rows.push(benchRow({ what, dataSet, unit: 'ms', goal: GOAL_MS }, added));
  }
  const megabytes = (process.memoryUsage().rss - before) / 1e6;
  rows.push(
    benchRow({ what: `memory with ${tracks} tracks, ${engine.weeks} weeks`, dataSet, unit: 'MB' }, [
      megabytes,
    ]),
  );
  return rows;
}

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
