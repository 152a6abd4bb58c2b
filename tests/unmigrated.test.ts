import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '#db/connect.server.ts';
import { copyDatabase } from '#db/copy-database.server.ts';
import { findSchemaProblem } from '#db/find-schema-problem.server.ts';
import { MIGRATION_NAMES, migrateDown } from '#db/migrate.server.ts';
import { type TemporaryDatabase, temporaryDatabase } from './fixtures/temporary-database.ts';
import { startServer } from './routes/running-server.ts';

let database: TemporaryDatabase;
beforeAll(async () => {
  database = await temporaryDatabase({ places: false });
});
afterAll(() => database.close());

async function changed(name: string, change: (file: string) => Promise<unknown>): Promise<string> {
  const file = join(database.folder, `${name}.db`);
  copyDatabase(database.file, file);
  await change(file);
  return file;
}

const writing =
  (change: (open: ReturnType<typeof openDatabase>) => Promise<unknown>) => async (file: string) => {
    const open = openDatabase(file);
    await change(open);
    await open.close();
  };

test('the server does not serve tables of an earlier Stepwell, and says what to do', async () => {
  const file = await changed(
    'earlier',
    writing(({ writer }) => migrateDown(writer)),
  );
  const sentence =
    /The tables of .*earlier\.db are of an earlier Stepwell: make a backup, then run "npm start"/;
  const outcome = await startServer(file).then(
    (server) => server.stop(),
    (error: Error) => error.message,
  );
  expect(outcome).toMatch(sentence);
  expect(outcome).toMatch(/^the server ended with 1:/);
  expect(outcome).not.toContain('    at ');
});

test('where there is no database none is made', () => {
  const file = join(database.folder, 'none.db');
  expect(findSchemaProblem(file)).toContain('run "npm start", which makes one');
  expect(existsSync(file)).toBe(false);
});

test('of each other file it says why', async () => {
  expect(findSchemaProblem(database.file)).toBeUndefined();
  const empty = await changed('empty', async (file) => writeFileSync(file, ''));
  expect(findSchemaProblem(empty)).toContain('holds no tables of Stepwell');
  const noise = await changed('noise', async (file) => writeFileSync(file, 'no database'.repeat(1_000)));
  expect(findSchemaProblem(noise)).toContain('cannot be read as a database');
  const newer = await changed(
    'newer',
    writing(({ writer }) =>
      writer
        .insertInto('kysely_migration' as never)
        .values({ name: `${MIGRATION_NAMES.at(-1)}-later`, timestamp: '' } as never)
        .execute(),
    ),
  );
  expect(findSchemaProblem(newer)).toContain('A newer Stepwell has changed');
});
