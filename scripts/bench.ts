import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { seedPlaces } from '#app/places/seed-places.server.ts';
import { openDatabase } from '#db/connect.server.ts';
import { migrateToLatest } from '#db/migrate.server.ts';
import type { BenchRow } from './benchmarks/bench-row.ts';
import { benchEngine } from './benchmarks/engine.ts';
import { benchFreeHours } from './benchmarks/free-hours.ts';
import { fillDatabase } from './benchmarks/generated-database.ts';
import { benchImports } from './benchmarks/imports.ts';
import { findMeilisearch } from './benchmarks/meilisearch-server.ts';
import { benchPages } from './benchmarks/pages.ts';
import { realPages } from './benchmarks/real-pages.ts';
import { benchSearchServer } from './benchmarks/search-server.ts';
import { benchStart } from './benchmarks/start.ts';

const COUNT = 100_000;
const SEED = 20261122;

const { values } = parseArgs({ options: { json: { type: 'string' } } });
const scratch = mkdtempSync(join(tmpdir(), 'stepwell-bench-'));
const rows: BenchRow[] = [];

function add(measured: readonly BenchRow[]): void {
  for (const row of measured) console.log(lineOf(row));
  rows.push(...measured);
}

function lineOf({ what, dataSet, p50, p95, unit, goal, atLeast }: BenchRow): string {
  const round = (value: number) => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));
  const cells = [
    what.padEnd(46),
    dataSet.padEnd(18),
    round(p50).padStart(8),
    round(p95).padStart(8),
    unit.padEnd(8),
  ];
  if (goal === undefined) return cells.join(' ').trimEnd();
  const holds = atLeast ? p50 >= goal : p95 <= goal;
  return `${cells.join(' ')} ${atLeast ? '≥' : '≤'} ${String(goal).padEnd(6)} ${holds ? 'holds' : 'MISSED'}`;
}

console.log(
  `${'what'.padEnd(46)} ${'data'.padEnd(18)} ${'p50'.padStart(8)} ${'p95'.padStart(8)} unit       goal`,
);
try {
  add(await benchEngine());
  add(await benchFreeHours());
  if (findMeilisearch()) add(await benchSearchServer());
  else {
    const wanted = 'set MEILI_URL, or put the program "meilisearch" on the PATH';
    console.log(`No Meilisearch: the two engines were not compared. To compare them, ${wanted}.`);
  }

  const generated = join(scratch, 'generated.db');
  const database = openDatabase(generated);
  await migrateToLatest(database.writer);
  await seedPlaces(database.writer);
  await fillDatabase(database.writer, { count: COUNT, seed: SEED });
  await database.close();
  add(await benchStart(generated, '100,000 generated'));

  const dataFolder = process.env.STEPWELL_DATA;
  if (dataFolder) {
    const real = join(scratch, 'real.db');
    add(await benchImports(dataFolder, real));
    add(await benchPages(real, 'real directories', await realPages(real)));
  } else {
    console.log('STEPWELL_DATA is not set: imports and pages were not measured on the real directories.');
  }
  if (values.json) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
