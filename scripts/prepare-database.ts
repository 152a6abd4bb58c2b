import { loadDemonstration } from '#app/demo/load-demonstration.server.ts';
import { EnvError, requireEnv } from '#app/http/env.server.ts';
import { seedPlaces } from '#app/places/seed-places.server.ts';
import { openDatabase } from '#db/connect.server.ts';
import { migrateToLatest } from '#db/migrate.server.ts';

async function prepareDatabase(): Promise<void> {
  const database = openDatabase(requireEnv(process.env).databaseFile);
  const steps = await migrateToLatest(database.writer);
  if (steps.length > 0)
    console.log(`Database: ${steps.length} ${steps.length === 1 ? 'step' : 'steps'} applied.`);
  const places = await seedPlaces(database.writer);
  if (places.added > 0) console.log(`Places: ${places.added.toLocaleString('en')} ZIP codes and cities.`);
  const listings = await loadDemonstration(database.writer);
  if (listings > 0)
    console.log(`Listings: ${listings} made-up programs, to look around with. None of them exist.`);
  await database.close();
}

try {
  await prepareDatabase();
} catch (error) {
  if (!(error instanceof EnvError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
