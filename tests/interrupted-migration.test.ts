import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '#db/connect.server.ts';
import { copyDatabase } from '#db/copy-database.server.ts';
import { MIGRATION_NAMES, migrateToLatest } from '#db/migrate.server.ts';
import { findShapeDifferences } from '#db/schema-shape.server.ts';
import { fillWithListings } from './fixtures/fill-with-listings.ts';
import { migrateWithTestSteps } from './fixtures/migration-steps.ts';
import { runUpkeepChild } from './fixtures/run-upkeep-child.ts';
import { soundContents } from './fixtures/table-contents.ts';
import { type TemporaryDatabase, temporaryDatabase } from './fixtures/temporary-database.ts';

let database: TemporaryDatabase;
let before: unknown;
let after: unknown;
/** The statements of an uninterrupted migration of a filled database, and of an empty one. */
let statements: string[];
let fromNothing: string[];

beforeAll(async () => {
  database = await temporaryDatabase({ places: false });
  await fillWithListings(database.writer, 200);
  before = soundContents(database.file);
  const pilot = copyNamed('pilot');
  statements = (await runUpkeepChild('migrate', 0, pilot)).steps;
  after = soundContents(pilot);
  fromNothing = (await runUpkeepChild('migrate', 0, join(database.folder, 'nothing.db'))).steps;
});

afterAll(async () => {
  await database.close();
});

function copyNamed(name: string): string {
  const copy = join(database.folder, `${name}.db`);
  copyDatabase(database.file, copy);
  return copy;
}

/** The number of the first statement that begins so, from 1. */
function numberOf(list: readonly string[], beginning: string): number {
  const index = list.findIndex((statement) => statement.startsWith(beginning));
  if (index < 0) throw new Error(`No statement begins with "${beginning}".`);
  return index + 1;
}

describe('a migration that is killed', () => {
  test.each([
    ['begin immediate', 'nothing is changed yet'],
    ['alter table "listing" add', 'a column is there and empty'],
    ['insert into place_anew', 'a table is there twice'],
    ['drop table "place"', 'a table is gone'],
  ])('after "%s" (%s) leaves what was there, and the same command completes', async (statement, reason) => {
    const file = copyNamed(reason);
    expect((await runUpkeepChild('migrate', numberOf(statements, statement), file)).end).toBe('killed');
    expect(soundContents(file)).toEqual(before);
    await migrateWithTestSteps(file, () => {});
    expect(soundContents(file)).toEqual(after);
  });

  test('after "commit" has done all of it', async () => {
    const file = copyNamed('committed');
    expect((await runUpkeepChild('migrate', numberOf(statements, 'commit'), file)).end).toBe('killed');
    expect(soundContents(file)).toEqual(after);
  });

  test.each([
    ['create table if not exists "kysely_migration_lock"', 'before the first step'],
    ['create table "listing"', 'inside the first step'],
  ])('after "%s" (%s) leaves an empty database that the next start makes', async (statement, reason) => {
    const file = join(database.folder, `empty ${reason}.db`);
    expect((await runUpkeepChild('migrate', numberOf(fromNothing, statement), file)).end).toBe('killed');
    expect(existsSync(file)).toBe(true);
    const { writer, close } = openDatabase(file);
    expect(await migrateToLatest(writer)).toEqual(MIGRATION_NAMES);
    await close();
    expect(await findShapeDifferences(file)).toEqual([]);
  });
});

test('two processes that migrate at once both end well, and each step runs once', async () => {
  const file = join(database.folder, 'at-once.db');
  const runs = await Promise.all([runUpkeepChild('migrate', 0, file), runUpkeepChild('migrate', 0, file)]);
  expect(runs.map(({ end }) => end)).toEqual(['finished', 'finished']);
  const created = runs.flatMap(({ steps }) =>
    steps.filter((step) => step.startsWith('create table "listing"')),
  );
  expect(created).toHaveLength(1);
});
