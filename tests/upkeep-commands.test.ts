import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fillWithListings } from './fixtures/fill-with-listings.ts';
import { runCommand } from './fixtures/run-command.ts';
import { type TemporaryDatabase, temporaryDatabase } from './fixtures/temporary-database.ts';

let database: TemporaryDatabase;

beforeAll(async () => {
  database = await temporaryDatabase({ places: false });
  await fillWithListings(database.writer, 40);
});

afterAll(async () => {
  await database.close();
});

const run = (command: 'backup' | 'restore' | 'doctor', args: string[], file = database.file) =>
  runCommand(command, args, file);

describe('on the command line', () => {
  test('a backup while the database is open, its restore elsewhere, and a doctor who finds all well', async () => {
    const target = join(database.folder, 'a.backup');
    const made = await run('backup', [target]);
    expect(made).toMatchObject({ code: 0, errors: '' });
    expect(made.output).toMatch(/a\.backup: [\d.]+ kB in [\d.]+ s, checked and whole\./);
    expect(made.output).toMatch(/^ {2}listing +40$/m);
    expect(made.output).toMatch(/^SHA-256 [0-9a-f]{64}$/m);

    const elsewhere = join(database.folder, 'elsewhere', 'stepwell.db');
    mkdirSync(join(database.folder, 'elsewhere'));
    const restored = await run('restore', [target], elsewhere);
    expect(restored).toMatchObject({ code: 0, errors: '' });
    expect(restored.output).toMatch(/restored in .*[\s\S]*Start the server/);

    const doctor = await run('doctor', ['--json'], elsewhere);
    expect(doctor.code).toBe(0);
    expect(JSON.parse(doctor.output)).toMatchObject({ problems: 0, findings: expect.any(Array) });
  });

  test.each<
    [reason: string, command: 'backup' | 'restore' | 'doctor', args: string[], code: number, says: RegExp]
  >([
    ['no file', 'backup', [], 2, /Say which file[\s\S]*npm run backup/],
    ['a folder that is missing', 'backup', ['none/x.db'], 1, /no folder/],
    ['no file', 'restore', [], 2, /Say which file[\s\S]*npm run restore/],
    ['an unknown option', 'doctor', ['--fast'], 2, /Unknown option/],
  ])('%s: %s ends with its exit code and a sentence', async (_reason, command, args, code, says) => {
    const outcome = await run(command, args);
    expect(outcome.code).toBe(code);
    expect(outcome.errors).toMatch(says);
    expect(outcome.errors).not.toMatch(/\n\s+at /);
  });

  test('a restore while another process has the database open', async () => {
    const target = join(database.folder, 'b.backup');
    await run('backup', [target]);
    const { code, errors } = await run('restore', [target]);
    expect(code).toBe(1);
    expect(errors).toMatch(/in use\. Stop the server/);
  });

  test('a doctor where there is no database', async () => {
    const none = join(database.folder, 'none.db');
    const { code, output } = await run('doctor', [], none);
    expect(code).toBe(1);
    expect(output).toMatch(/PROBLEM +database +There is no database at/);
    expect(existsSync(none)).toBe(false);
  });
});
