import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { backupDatabase } from '#app/upkeep/backup-database.server.ts';
import { restoreDatabase } from '#app/upkeep/restore-database.server.ts';
import { fillWithListings } from './fixtures/fill-with-listings.ts';
import { runUpkeepChild } from './fixtures/run-upkeep-child.ts';
import { chooseBetween, seededNumbers } from './fixtures/seeded-choice.ts';
import { soundContents } from './fixtures/table-contents.ts';
import { type TemporaryDatabase, temporaryDatabase } from './fixtures/temporary-database.ts';

const SEED = 20261122;

let earlier: TemporaryDatabase;
/** Backups of the database that stands there, and of the one that is put in its place. */
let present: string;
let backup: string;
let presentContents: unknown;
let backupContents: unknown;
let steps: string[];

beforeAll(async () => {
  earlier = await temporaryDatabase({ places: false });
  present = join(earlier.folder, 'present.backup');
  backup = join(earlier.folder, 'other.backup');
  await fillWithListings(earlier.writer, 300);
  await backupDatabase(earlier.file, present, { force: false }, () => {});
  await earlier.writer.deleteFrom('statement').where('listing_id', '<', 100).execute();
  await earlier.writer.updateTable('listing').set({ name: 'Restored' }).execute();
  await backupDatabase(earlier.file, backup, { force: false }, () => {});
  presentContents = soundContents(present);
  backupContents = soundContents(backup);
  steps = (await runUpkeepChild('restore', 0, standing('pilot'), backup)).steps;
});

afterAll(async () => {
  await earlier.close();
});

/** A folder with a database in it, as a server would have left it. */
function standing(name: string): string {
  const folder = join(earlier.folder, name);
  mkdirSync(folder);
  copyFileSync(present, join(folder, 'stepwell.db'));
  return join(folder, 'stepwell.db');
}

const lastOf = (name: string) => steps.lastIndexOf(name) + 1;
const random = seededNumbers(SEED);

describe('a restore that is killed', () => {
  test('announces its steps', () => {
    expect(steps.filter((step) => step !== 'copy')).toEqual([
      'check',
      'migrate',
      'sync',
      'lock',
      'keep',
      'replace',
      'done',
    ]);
  });

  test.each<[name: string, killAt: () => number, holds: 'the earlier one' | 'the restored one']>([
    ['copy', () => chooseBetween(random, 1, lastOf('copy')), 'the earlier one'],
    ['migrate', () => lastOf('migrate'), 'the earlier one'],
    ['lock', () => lastOf('lock'), 'the earlier one'],
    ['keep', () => lastOf('keep'), 'the earlier one'],
    ['replace', () => lastOf('replace'), 'the earlier one'],
    ['done', () => lastOf('done'), 'the restored one'],
  ])(
    'at "%s" leaves the earlier database or the restored one, and the same command completes',
    async (name, killAt, holds) => {
      const file = standing(name);
      expect((await runUpkeepChild('restore', killAt(), file, backup)).end).toBe('killed');
      expect(soundContents(file)).toEqual(holds === 'the earlier one' ? presentContents : backupContents);

      const { keptAs = '' } = await restoreDatabase(file, backup, new Date('2026-11-22'), () => {});
      expect(soundContents(file)).toEqual(backupContents);
      const atFirst = holds === 'the earlier one' ? keptAs : keptBy(file, keptAs);
      expect(soundContents(atFirst)).toEqual(presentContents);
      expect(readdirSync(join(file, '..')).filter((each) => each.includes('partial'))).toEqual([]);
    },
  );
});

/** What the killed restore kept: the other file that is kept beside the database. */
function keptBy(file: string, keptAs: string): string {
  const folder = join(file, '..');
  const kept = readdirSync(folder).filter((name) => name.includes('before-restore'));
  return join(folder, kept.find((name) => join(folder, name) !== keptAs) ?? '');
}
