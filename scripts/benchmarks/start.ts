import { insertListingChanges } from '#app/listings/listing-change-repository.server.ts';
import { EmbeddedEngine } from '#app/search/embedded/engine.ts';
import { ChangeFollower } from '#app/search/follow-changes.server.ts';
import { openDatabase } from '#db/connect.server.ts';
import { type BenchRow, benchRow } from './bench-row.ts';

const MANY = 2_000;

/** Index from SQLite as at a start, then changes as they reach searches through the database. */
export async function benchStart(databaseFile: string, dataSet: string): Promise<BenchRow[]> {
  const database = openDatabase(databaseFile);
  const engine = new EmbeddedEngine();
  const follower = new ChangeFollower(database.reader, engine);
  const filled = await milliseconds(() => follower.fill());
  const change = async (listings: number) => {
    const ids = Array.from({ length: listings }, (_, index) => index + 1);
    await insertListingChanges(database.writer, ids);
    await follower.catchUp();
  };
  const single: number[] = [];
  for (let run = 0; run < 50; run += 1) single.push(await milliseconds(() => change(1)));
  const many: number[] = [];
  for (let run = 0; run < 5; run += 1) many.push(await milliseconds(() => change(MANY)));
  await database.close();
  const unit = 'ms';
  return [
    benchRow({ what: 'index from SQLite at start', dataSet, unit, goal: 3_000 }, [filled]),
    benchRow({ what: 'one change, database to search', dataSet, unit, goal: 25 }, single),
    benchRow({ what: '2,000 changes, database to search', dataSet, unit, goal: 400 }, many),
  ];
}

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}
