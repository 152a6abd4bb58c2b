import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readerNamed } from '#app/import/1-read-source.server.ts';
import { runImport } from '#app/import/run-import.server.ts';
import { backupDatabase } from '#app/upkeep/backup-database.server.ts';
import { restoreDatabase } from '#app/upkeep/restore-database.server.ts';
import { checkFile } from '#db/check-file.server.ts';
import { openDatabase } from '#db/connect.server.ts';
import { copyDatabase } from '#db/copy-database.server.ts';
import { contentOf } from '#tests/fixtures/database-content.ts';
import { type DirectoryRow, writeDirectory } from '#tests/fixtures/directory-files.ts';
import { migrateWithTestSteps } from '#tests/fixtures/migration-steps.ts';
import { chooseBetween, seededNumbers } from '#tests/fixtures/seeded-choice.ts';
import { soundContents } from '#tests/fixtures/table-contents.ts';
import { type TemporaryDatabase, temporaryDatabase } from '#tests/fixtures/temporary-database.ts';
import { type Figures, noFigures, reportFigures } from './figures.ts';
import { type Moment, type Outcome, startChild } from './killed-child.ts';

const KILLS = Number(process.env.STEPWELL_KILLS ?? 200);
const SEED = Number(process.env.STEPWELL_SEED ?? 20261122);
const ROWS = 1_200;

const KINDS = ['import', 'backup', 'backup beside an import', 'migration', 'restore'] as const;
type Kind = (typeof KINDS)[number];

const random = seededNumbers(SEED);
const figures = Object.fromEntries(KINDS.map((kind) => [kind, noFigures()])) as Record<Kind, Figures>;

let database: TemporaryDatabase;
let second: string;
let backup: string;
const whole = { before: '', imported: '', migrated: '', restored: '' };
const pilots = {} as Record<'import' | 'backup' | 'migrate' | 'restore', Outcome>;

function rowsOf(year: number): DirectoryRow[] {
  const from = year === 2022 ? 0 : ROWS / 10;
  return Array.from({ length: ROWS }, (_, index) => index + from).map((number) => ({
    name1: `Sample Program ${number}`,
    street1: `${number + 1} Specimen Street`,
    city: 'Denver',
    state: 'CO',
    zip: '80202',
    phone: `303-555-${String(number % 10_000).padStart(4, '0')}`,
    service_code_info: year === 2022 ? 'SA * OP OIT * CBT * PVTN' : 'SA * OP OIT ORT * CBT * PVTP',
  }));
}

const text = (content: unknown) => JSON.stringify(content);
const imported = (file: string) => text(contentOf(file));
const stored = (file: string) => text(soundContents(file));

beforeAll(async () => {
  database = await temporaryDatabase({ places: true });
  const first = writeDirectory(database.folder, { kind: 'su', year: 2022, rows: rowsOf(2022) });
  second = writeDirectory(database.folder, { kind: 'su', year: 2023, rows: rowsOf(2023) });
  await importHere(database.file, first);
  backup = join(database.folder, 'other.backup');

  const pilot = freshFolder('pilot');
  whole.before = stored(pilot.file);
  pilots.import = await startChild('import-child.ts', importArgs(pilot.file));
  whole.imported = imported(pilot.file);
  await backupDatabase(pilot.file, backup, { force: true }, () => {});
  pilots.backup = await startUpkeep('backup', [pilot.file, pilot.target]);

  const other = freshFolder('other pilot');
  pilots.restore = await startUpkeep('restore', [other.file, backup]);
  whole.restored = stored(other.file);
  const third = freshFolder('third pilot');
  pilots.migrate = await startUpkeep('migrate', [third.file]);
  whole.migrated = stored(third.file);
});

afterAll(async () => {
  reportFigures('kills', figures);
  await database.close();
});

const importArgs = (file: string) => [file, 'samhsa-directory', second];

async function importHere(file: string, source: string): Promise<void> {
  const reader = readerNamed('samhsa-directory');
  if (!reader) throw new Error('There is no such source.');
  const opened = openDatabase(file);
  await runImport(opened, reader, source, {}, () => {}).finally(() => opened.close());
}

/** At a step it dies by its own hand, so that a short one is not over before its parent hears of it. */
function startUpkeep(work: string, files: readonly string[], moment?: Moment): Promise<Outcome> {
  const step = moment && 'step' in moment ? moment.step : 0;
  return startChild('upkeep-child.ts', [work, String(step), ...files], step > 0 ? undefined : moment);
}

function freshFolder(name: string): { folder: string; file: string; target: string } {
  const folder = join(database.folder, name);
  mkdirSync(folder);
  copyDatabase(database.file, join(folder, 'stepwell.db'));
  return { folder, file: join(folder, 'stepwell.db'), target: join(folder, 'a.backup') };
}

/** Half the kills come with a step, half whenever. A delay may also come a little too late. */
function drawMoment({ steps, workMs }: Outcome): Moment {
  if (random() < 0.5) return { step: chooseBetween(random, 1, steps.length) };
  return { delayMs: random() * workMs * 1.05 };
}

function note(kind: Kind, moment: Moment, { end }: Outcome): void {
  if (end === 'finished') figures[kind].tooLate += 1;
  else {
    figures[kind].kills += 1;
    figures[kind]['step' in moment ? 'atSteps' : 'atDelays'] += 1;
  }
}

function acknowledge(kind: Kind, count: number, found: number): void {
  figures[kind].acknowledged += count;
  figures[kind].lost += Math.max(0, count - found);
}

function clean(kind: Kind, isClean: boolean): void {
  expect(isClean).toBe(true);
  figures[kind].clean += 1;
}

function complete(kind: Kind, found: string, wanted: string): void {
  expect(found === wanted).toBe(true);
  figures[kind].completed += 1;
}

/** How many rows of the second release are written, with their listings. */
function rowsWritten(file: string): number {
  const connection = new Sqlite(file, { readonly: true });
  const rows = connection
    .prepare(
      `select count(*) from source_record join source on source.id = source_id
       join listing on listing.id = listing_id where release = '2023'`,
    )
    .pluck()
    .get() as number;
  connection.close();
  return rows;
}

/** The rows that the import's last message said were written. */
function announcedRows({ steps }: Outcome): number {
  const last = steps.findLast((step) => step.startsWith('write '));
  return steps.some((step) => step.startsWith('settle')) ? ROWS : Number(last?.split(' ')[1] ?? 0);
}

async function killImport(name: string): Promise<void> {
  const { file } = freshFolder(name);
  const moment = drawMoment(pilots.import);
  const outcome = await startChild('import-child.ts', importArgs(file), moment);
  note('import', moment, outcome);
  clean('import', checkFile(file).problems.length === 0);
  acknowledge('import', announcedRows(outcome), rowsWritten(file));
  await importHere(file, second);
  complete('import', imported(file), whole.imported);
}

async function killBackup(name: string): Promise<void> {
  const { file, target } = freshFolder(name);
  const moment = drawMoment(pilots.backup);
  const outcome = await startUpkeep('backup', [file, target], moment);
  note('backup', moment, outcome);
  clean('backup', !existsSync(target) || stored(target) === whole.before);
  const announced = outcome.steps.includes('done') ? 1 : 0;
  acknowledge('backup', announced, Number(existsSync(target)));
  await backupDatabase(file, target, { force: true }, () => {});
  complete('backup', stored(target), whole.before);
}

/** Both work on one database at once; one of them is killed, and the other must not notice. */
async function killBesideEachOther(name: string): Promise<void> {
  const kind = 'backup beside an import';
  const { file, target } = freshFolder(name);
  const killsImport = random() < 0.5;
  const moment = drawMoment(killsImport ? pilots.import : pilots.backup);
  const [importing, backingUp] = await Promise.all([
    startChild('import-child.ts', importArgs(file), killsImport ? moment : undefined),
    startUpkeep('backup', [file, target], killsImport ? undefined : moment),
  ]);
  note(kind, moment, killsImport ? importing : backingUp);
  const isTargetWhole = !existsSync(target) || checkFile(target).problems.length === 0;
  clean(kind, isTargetWhole && checkFile(file).problems.length === 0);
  acknowledge(kind, announcedRows(importing), rowsWritten(file));
  acknowledge(kind, Number(backingUp.steps.includes('done')), Number(existsSync(target)));
  await importHere(file, second);
  await backupDatabase(file, target, { force: true }, () => {});
  complete(kind, imported(target), whole.imported);
}

async function killMigration(name: string): Promise<void> {
  const { file } = freshFolder(name);
  const moment = drawMoment(pilots.migrate);
  const outcome = await startUpkeep('migrate', [file], moment);
  note('migration', moment, outcome);
  const left = stored(file);
  clean('migration', left === whole.before || left === whole.migrated);
  const announced = outcome.steps.includes('commit') ? 1 : 0;
  acknowledge('migration', announced, Number(left === whole.migrated));
  await migrateWithTestSteps(file, () => {});
  complete('migration', stored(file), whole.migrated);
}

async function killRestore(name: string): Promise<void> {
  const { file } = freshFolder(name);
  const moment = drawMoment(pilots.restore);
  const outcome = await startUpkeep('restore', [file, backup], moment);
  note('restore', moment, outcome);
  const left = stored(file);
  clean('restore', left === whole.before || left === whole.restored);
  acknowledge('restore', Number(outcome.steps.includes('done')), Number(left === whole.restored));
  const before = readFileSync(backup);
  await restoreDatabase(file, backup, new Date(), () => {});
  expect(readFileSync(backup).equals(before)).toBe(true);
  complete('restore', stored(file), whole.restored);
}

const WORK: Readonly<Record<Kind, (name: string) => Promise<void>>> = {
  import: killImport,
  backup: killBackup,
  'backup beside an import': killBesideEachOther,
  migration: killMigration,
  restore: killRestore,
};

test(`${KILLS} kills at random moments leave whole files, lose nothing, and the same command completes`, async () => {
  const total = () => Object.values(figures).reduce((sum, { kills }) => sum + kills, 0);
  for (let round = 0; total() < KILLS; round += 1) {
    const kind = KINDS[round % KINDS.length] ?? 'import';
    await WORK[kind](`round-${round}`);
    rmSync(join(database.folder, `round-${round}`), { recursive: true });
    if (round % 25 === 24) console.log(`${total()} of ${KILLS} kills`);
  }
  for (const { lost, clean: whole, completed, kills, tooLate } of Object.values(figures)) {
    expect({ lost, whole, completed }).toEqual({
      lost: 0,
      whole: kills + tooLate,
      completed: kills + tooLate,
    });
  }
});
