import { readerNamed } from '#app/import/1-read-source.server.ts';
import { runImport } from '#app/import/run-import.server.ts';
import { seedPlaces } from '#app/places/seed-places.server.ts';
import { openDatabase } from '#db/connect.server.ts';
import { migrateToLatest } from '#db/migrate.server.ts';

/** What one run of this process measured. */
export interface MeasuredImport {
  seconds: number;
  megabytes: number;
  rows: number;
  changes: number;
}

/** A process of its own, so that its peak memory is the import's. Sends what it measured. */
const [databaseFile = '', sourceName = '', ...files] = process.argv.slice(2);

const database = openDatabase(databaseFile);
await migrateToLatest(database.writer);
await seedPlaces(database.writer);
const reader = readerNamed(sourceName);
if (!reader) throw new Error(`There is no source ${sourceName}.`);
const startedAt = performance.now();
const measured: MeasuredImport = { seconds: 0, megabytes: 0, rows: 0, changes: 0 };
for (const file of files) {
  for (const { rows, listings } of await runImport(database, reader, file, {}, () => {})) {
    measured.rows += rows.read;
    measured.changes += listings.created + listings.updated;
  }
}
measured.seconds = (performance.now() - startedAt) / 1000;
measured.megabytes = process.resourceUsage().maxRSS / 1000;
process.send?.(measured);
await database.close();
