import { readerNamed } from '#app/import/1-read-source.server.ts';
import { runImport } from '#app/import/run-import.server.ts';
import { seedPlaces } from '#app/places/seed-places.server.ts';
import { openDatabase } from '#db/connect.server.ts';
import { migrateToLatest } from '#db/migrate.server.ts';

/** A process of its own, so that its peak memory is the import's. Sends seconds, megabytes and changes. */
const [databaseFile = '', sourceName = '', ...files] = process.argv.slice(2);

const database = openDatabase(databaseFile);
await migrateToLatest(database.writer);
await seedPlaces(database.writer);
const reader = readerNamed(sourceName);
if (!reader) throw new Error(`There is no source ${sourceName}.`);
const startedAt = performance.now();
let changes = 0;
for (const file of files) {
  for (const { listings } of await runImport(database, reader, file, {}, () => {})) {
    changes += listings.created + listings.updated;
  }
}
process.send?.({
  seconds: (performance.now() - startedAt) / 1000,
  megabytes: process.resourceUsage().maxRSS / 1000,
  changes,
});
await database.close();
