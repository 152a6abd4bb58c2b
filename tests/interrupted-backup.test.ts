import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { backupDatabase } from '#app/upkeep/backup-database.server.ts';
import { fillWithListings } from './fixtures/fill-with-listings.ts';
import { runUpkeepChild } from './fixtures/run-upkeep-child.ts';
import { chooseBetween, seededNumbers } from './fixtures/seeded-choice.ts';
import { soundContents } from './fixtures/table-contents.ts';
import { type TemporaryDatabase, temporaryDatabase } from './fixtures/temporary-database.ts';

const SEED = 20261122;

let database: TemporaryDatabase;
let contents: unknown;
/** As an uninterrupted backup announces them; each page count is one. */
let steps: string[];

beforeAll(async () => {
  database = await temporaryDatabase({ places: false });
  await fillWithListings(database.writer, 3_000);
  contents = soundContents(database.file);
  steps = (await runUpkeepChild('backup', 0, database.file, targetNamed('pilot'))).steps;
});

afterAll(async () => {
  await database.close();
});

const targetNamed = (name: string) => join(database.folder, `${name}.backup`);
const leftovers = () => readdirSync(database.folder).filter((name) => name.includes('partial'));

async function backUpInto(target: string): Promise<void> {
  await backupDatabase(database.file, target, { force: true }, () => {});
}

/** The number of the last step of a name, from 1. */
const lastOf = (name: string) => steps.lastIndexOf(name) + 1;

const random = seededNumbers(SEED);
const somewhere = () => chooseBetween(random, 1, lastOf('copy') - 1);

describe('a backup that is killed', () => {
  test('announces its steps', () => {
    expect(steps.filter((step) => step === 'copy').length).toBeGreaterThan(10);
    expect(steps.filter((step) => step !== 'copy')).toEqual(['check', 'sync', 'place', 'done']);
  });

  test.each<[reason: string, killAt: () => number, after: 'absent' | 'whole']>([
    ['after the first pages', () => 1, 'absent'],
    ['somewhere in the copy', somewhere, 'absent'],
    ['somewhere else in the copy', somewhere, 'absent'],
    ['after the last page', () => lastOf('copy'), 'absent'],
    ['before it is on the disk', () => lastOf('sync'), 'absent'],
    ['before it has its name', () => lastOf('place'), 'absent'],
    ['before its name is on the disk', () => lastOf('done'), 'whole'],
  ])('%s leaves no half file, and the same command completes', async (reason, killAt, after) => {
    const target = targetNamed(reason);
    expect((await runUpkeepChild('backup', killAt(), database.file, target)).end).toBe('killed');
    expect(existsSync(target)).toBe(after === 'whole');
    if (after === 'whole') expect(soundContents(target)).toEqual(contents);

    await backUpInto(target);
    expect(soundContents(target)).toEqual(contents);
    expect(leftovers()).toEqual([]);
  });

  test('keeps the earlier backup whole until the new one is', async () => {
    const target = targetNamed('earlier');
    writeFileSync(target, 'the earlier backup');
    for (const step of [somewhere(), lastOf('place')]) {
      expect((await runUpkeepChild('backup', step, database.file, target)).end).toBe('killed');
      expect(readFileSync(target, 'utf8')).toBe('the earlier backup');
    }
    await backUpInto(target);
    expect(soundContents(target)).toEqual(contents);
  });
});
