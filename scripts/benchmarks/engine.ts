import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { SearchDocument } from '#app/search/document.ts';
import { EmbeddedEngine } from '#app/search/embedded/engine.ts';
import type { SearchEngine } from '#app/search/engine.ts';
import { type BenchRow, benchRow } from './bench-row.ts';
import { generatedDocuments } from './generated-documents.ts';
import { generatedQueries, QUERY_KINDS, type QueryKind } from './generated-queries.ts';
import { nameCases, scoreTypos, termCases } from './typo-corpus.ts';

export interface EngineBenchOptions {
  /** Listings. */
  count: number;
  seed: number;
  /** Of each kind. */
  queries: number;
}

export const ENGINE_BENCH_DEFAULTS: EngineBenchOptions = { count: 100_000, seed: 20261122, queries: 500 };

const GOALS_MS: Record<QueryKind, number> = {
  'radius and 3 facets': 2,
  'state and 5 facets': 6,
  everything: 0.5,
  'intensive outpatient everywhere': 6,
  'page 200': 8,
  'a word begun': 5,
  'words misspelled': 10,
  'ten words misspelled': 50,
};
const WARM_UP_QUERIES = 200;
const CHANGES_AT_ONCE = 2_000;
/** Their documents are held beside the engine, so fewer than elsewhere. */
const TYPO_LISTINGS = 20_000;
const TYPO_CASES = 1_000;

/** The embedded engine's core, on generated listings. */
export async function benchEngine(options: Partial<EngineBenchOptions> = {}): Promise<BenchRow[]> {
  const chosen = { ...ENGINE_BENCH_DEFAULTS, ...options };
  const { count, seed, queries } = chosen;
  const dataSet = `${count.toLocaleString('en')} generated`;
  const engine = new EmbeddedEngine();
  const rows: BenchRow[] = [];
  const add = (what: string, goal: number, values: number[], unit: BenchRow['unit'] = 'ms') =>
    rows.push(benchRow({ what, dataSet, unit, goal }, values));

  add('index from documents', 1_000, [await buildMilliseconds(engine, chosen)]);
  // The machine code of a path is made while it is first walked: every kind is walked before any is timed.
  for (const kind of QUERY_KINDS) {
    for (const query of generatedQueries(kind, { count: WARM_UP_QUERIES, seed: seed + 1 }))
      await engine.search(query);
  }
  for (const kind of QUERY_KINDS) {
    const asked = generatedQueries(kind, { count: queries, seed });
    const values: number[] = [];
    for (const query of asked) values.push(await milliseconds(() => engine.search(query)));
    add(`${kind}, all counts`, GOALS_MS[kind], values);
  }
  const singles = await changeMilliseconds(engine, chosen, { changes: 1, runs: 100 });
  add('one change visible', 25, singles);
  const many = await changeMilliseconds(engine, chosen, { changes: CHANGES_AT_ONCE, runs: 10 });
  add(`${CHANGES_AT_ONCE.toLocaleString('en')} changes visible`, 400, many);
  rows.push(...(await typoRows(chosen)));
  const { atRest, underLoad } = await memoryMegabytes(chosen);
  add('memory at rest, engine alone', 250, [atRest], 'MB');
  add('memory under load, engine alone', 250, [underLoad], 'MB');
  return rows;
}

/** Of texts with typos that the rule forgives, how many find what was meant. */
async function typoRows({ count, seed }: EngineBenchOptions): Promise<BenchRow[]> {
  const documents = [...generatedDocuments({ count: Math.min(count, TYPO_LISTINGS), seed })];
  const engine = new EmbeddedEngine();
  await engine.rebuild(documents);
  const draw = { count: TYPO_CASES / 2, seed };
  const cases = [...nameCases(documents, draw), ...termCases(documents, draw)];
  const { first, missed } = await scoreTypos(engine, documents, cases);
  const row = (what: string, goal: number, found: number): BenchRow => {
    const share = (100 * found) / cases.length;
    const dataSet = `${documents.length.toLocaleString('en')} generated`;
    return { what, dataSet, p50: share, p95: share, unit: '%', goal, atLeast: true, runs: cases.length };
  };
  return [
    row('typos found in the first 20', 100, cases.length - missed.length),
    row('typos found first', 97, first),
  ];
}

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Making the documents up is not the engine's time and is taken off. */
async function buildMilliseconds(engine: SearchEngine, options: EngineBenchOptions): Promise<number> {
  let making = 0;
  function* timed(): Generator<SearchDocument> {
    const documents = generatedDocuments(options);
    for (;;) {
      const start = performance.now();
      const { done, value } = documents.next();
      making += performance.now() - start;
      if (done) return;
      yield value;
    }
  }
  return (await milliseconds(() => engine.rebuild(timed()))) - making;
}

/** From the write to the answer of a search that needs every order and every count anew. */
async function changeMilliseconds(
  engine: SearchEngine,
  { seed }: EngineBenchOptions,
  { changes, runs }: { changes: number; runs: number },
): Promise<number[]> {
  const [query] = generatedQueries('everything', { count: 1, seed });
  const pool = [...generatedDocuments({ count: changes * runs, seed: seed + 2 })];
  const values: number[] = [];
  for (let run = 0; run < runs; run++) {
    const changed = pool.slice(run * changes, (run + 1) * changes);
    values.push(
      await milliseconds(async () => {
        await engine.upsert(changed).visible();
        await engine.search(query!);
      }),
    );
  }
  return values;
}

async function memoryMegabytes({ count, seed, queries }: EngineBenchOptions) {
  const script = fileURLToPath(new URL('./engine-memory.ts', import.meta.url));
  const execArgv = ['--import', 'tsx', '--expose-gc'];
  const child = fork(script, [count, seed, Math.min(queries, 100)].map(String), { execArgv });
  const [measured] = (await once(child, 'message')) as [{ atRest: number; underLoad: number }];
  return measured;
}
