import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentOf } from './fixtures/database-content.ts';
import { IMPORTS, type ImportStep } from './fixtures/import-steps.ts';
import { runCommand } from './fixtures/run-command.ts';
import { type TemporaryDatabase, temporaryDatabase } from './fixtures/temporary-database.ts';

let database: TemporaryDatabase;

beforeAll(async () => {
  database = await temporaryDatabase({ places: true });
});

afterAll(async () => {
  await database.close();
});

const command = (...args: string[]) => runCommand('import', args, database.file);

const importStep = ({ source, write, published }: ImportStep) =>
  command(source, write(database.folder), ...(published === undefined ? [] : ['--published', published]));

/** The table's lines below its head, cells parted by two blanks or more. */
const rowsOf = (output: string) =>
  output
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split(/ {2,}/));

describe('npm run import -- --list and --undo', () => {
  test('before the first import the list says that there is none', async () => {
    expect(await command('--list')).toEqual({
      code: 0,
      output: 'Nothing has been imported yet.\n',
      errors: '',
    });
  });

  test('two imports are listed; the newer is taken back, the list says so, and the older stands again', async () => {
    expect((await importStep(IMPORTS.su2022)).code).toBe(0);
    const before = contentOf(database.file);
    const report = await importStep(IMPORTS.su2023);
    expect(report.code).toBe(0);

    const listed = await command('--list');
    expect(listed).toMatchObject({ code: 0, errors: '' });
    const rows = rowsOf(listed.output);
    expect(rows.map(([run, , , series, release]) => [run, series, release])).toEqual([
      ['1', 'samhsa-su', '2022'],
      ['2', 'samhsa-su', '2023'],
    ]);
    expect(rows.map((cells) => cells.at(-1))).toEqual(['finished', 'finished']);
    const read = Number(rows[1]?.[5]);
    expect(read).toBeGreaterThan(0);
    expect(report.output).toContain(`${read}`);

    const undone = await command('--undo', '2');
    expect(undone).toMatchObject({ code: 0, errors: '' });
    expect(undone.output).toMatch(/^Run 2 is taken back: .*samhsa-su, release 2023/);
    expect(contentOf(database.file)).toEqual(before);
    expect(rowsOf((await command('--list')).output)[1]?.at(-1)).toMatch(/^taken back \d{4}-\d\d-\d\d$/);
  });

  test.each<[reason: string, args: string[], code: number, says: RegExp]>([
    ['a run that was taken back already', ['--undo', '2'], 1, /taken back/],
    ['a run that never was', ['--undo', '99'], 1, /99/],
    ['no number', ['--undo', 'two'], 2, /number of a run/],
    ['both at once', ['--list', '--undo', '1'], 2, /one at a time/],
    ['a file beside --list', ['--list', 'x.csv'], 2, /x\.csv/],
  ])('%s: a sentence, an exit code, and nothing changes', async (_reason, args, code, says) => {
    const before = contentOf(database.file);
    const outcome = await command(...args);
    expect(outcome.code).toBe(code);
    expect(outcome.errors).toMatch(says);
    expect(outcome.errors).not.toMatch(/\n\s+at /);
    expect(contentOf(database.file)).toEqual(before);
  });

  test('where there is no database it says so and makes none', async () => {
    const none = join(database.folder, 'none.db');
    const outcome = await runCommand('import', ['--list'], none);
    expect(outcome.code).toBe(1);
    expect(outcome.errors).toContain('There is no database');
    expect(existsSync(none)).toBe(false);
  });
});
