import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { backupDatabase } from '#app/upkeep/backup-database.server.ts';
import { restoreDatabase } from '#app/upkeep/restore-database.server.ts';
import { checkFile } from '#db/check-file.server.ts';
import { openDatabase } from '#db/connect.server.ts';
import { migrateToLatest } from '#db/migrate.server.ts';
import { fillWithListings } from './fixtures/fill-with-listings.ts';
import { type TemporaryDatabase, temporaryDatabase } from './fixtures/temporary-database.ts';
import { type RunningServer, startServer } from './routes/running-server.ts';

let scratch: TemporaryDatabase;
let file: string;
let server: RunningServer;

beforeAll(async () => {
  scratch = await temporaryDatabase({ places: false });
  // Opened and closed here: this process must not have it open once the server runs.
  file = join(scratch.folder, 'served', 'stepwell.db');
  const database = openDatabase(file);
  await migrateToLatest(database.writer);
  await fillWithListings(database.writer, 60);
  await database.close();
  server = await startServer(file);
});

afterAll(async () => {
  await server.stop();
  await scratch.close();
});

const documentsServed = async () => {
  const health = (await (await server.get('/health')).json()) as { documents: number };
  return health.documents;
};

test('a site is backed up while it serves, refuses a restore until it is stopped, and shows it once it starts', async () => {
  const backup = join(scratch.folder, 'served.backup');
  const answers = Promise.all(Array.from({ length: 20 }, () => server.get('/search?care=any')));
  await backupDatabase(file, backup, { force: false }, () => {});
  expect((await answers).map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 200));
  expect(checkFile(backup)).toMatchObject({ problems: [], rows: { listing: 60 } });

  await expect(restoreDatabase(file, backup, new Date(), () => {})).rejects.toThrow(/in use/);
  expect(await documentsServed()).toBe(60);
  await server.stop();

  const database = openDatabase(file);
  await database.writer.updateTable('listing').set({ status: 'withdrawn' }).where('id', '<=', 50).execute();
  await database.close();
  server = await startServer(file);
  expect(await documentsServed()).toBe(10);
  await server.stop();

  await restoreDatabase(file, backup, new Date(), () => {});
  server = await startServer(file);
  expect(await documentsServed()).toBe(60);
});
