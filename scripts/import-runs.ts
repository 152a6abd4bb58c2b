import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { listRuns } from '#app/import/import-run-repository.server.ts';
import { UndoRefusedError, undoImport } from '#app/import/undo-import.server.ts';
import { seedPlaces } from '#app/places/seed-places.server.ts';
import { type OpenDatabase, openDatabase } from '#db/connect.server.ts';
import { migrateToLatest } from '#db/migrate.server.ts';
import { progressBar } from './progress-bar.ts';
import { listOfRuns } from './run-list.ts';
import { describeUndo } from './undo-summary.ts';

export type RunsCommand = { kind: 'list' } | { kind: 'undo'; run: number };

/** What the words ask of runs; the sentence that says what is wrong with them; undefined where they ask for an import. */
export function parseRunsCommand(words: readonly string[]): RunsCommand | string | undefined {
  if (!words.some((word) => /^--(?:list|undo)\b/.test(word))) return undefined;
  const options = { list: { type: 'boolean' }, undo: { type: 'string' } } as const;
  try {
    const { values } = parseArgs({ args: [...words], options });
    if (values.list && values.undo !== undefined) return 'Say --list or --undo, one at a time.';
    if (values.list) return { kind: 'list' };
    const run = values.undo ?? '';
    return /^\d{1,9}$/.test(run) ? { kind: 'undo', run: Number(run) } : 'Say --undo and the number of a run.';
  } catch (error) {
    return (error as Error).message;
  }
}

/** Lists runs, or takes one back. Returns the exit code. */
export async function answerRunsCommand(command: RunsCommand, databaseFile: string): Promise<number> {
  if (!existsSync(databaseFile)) {
    console.error(`There is no database ${databaseFile} yet: nothing has been imported.`);
    return 1;
  }
  const database = openDatabase(databaseFile);
  try {
    await migrateToLatest(database.writer);
    if (command.kind === 'undo') return await takeBack(database, command.run);
    console.log(listOfRuns(await listRuns(database.reader)));
    return 0;
  } finally {
    await database.close();
  }
}

async function takeBack(database: OpenDatabase, run: number): Promise<number> {
  await seedPlaces(database.writer);
  const bar = progressBar(`run ${run}`);
  try {
    const report = await undoImport(database, run, (stage, done, total) =>
      bar.show(stage === 'restore' ? 'write' : 'settle', done, total),
    );
    bar.clear();
    console.log(describeUndo(report));
    return 0;
  } catch (error) {
    bar.clear();
    if (!(error instanceof UndoRefusedError)) throw error;
    console.error(error.message);
    return 1;
  }
}
