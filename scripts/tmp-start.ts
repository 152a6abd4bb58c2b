import { existsSync } from 'node:fs';
import { EmbeddedEngine } from '#app/search/embedded/engine.ts';
import { ChangeFollower } from '#app/search/follow-changes.server.ts';
import { openDatabase } from '#db/connect.server.ts';
import { migrateToLatest } from '#db/migrate.server.ts';
import { fillDatabase } from './benchmarks/generated-database.ts';

const file = '/tmp/gen100k.db';
if (!existsSync(file)) {
  const d = openDatabase(file);
  await migrateToLatest(d.writer);
  await fillDatabase(d.writer, { count: 100000, seed: 1 });
  await d.close();
}
const database = openDatabase(process.argv[2] ?? file);
const c0 = process.cpuUsage();
const t0 = performance.now();
const engine = new EmbeddedEngine();
await new ChangeFollower(database.reader, engine).fill();
const c = process.cpuUsage(c0);
console.log('wall', performance.now() - t0, 'cpu', (c.user + c.system) / 1e3);
await database.close();
