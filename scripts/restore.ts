import { parseArgs } from 'node:util';
import { requireEnv } from '#app/http/env.server.ts';
import { type RestoreStage, restoreDatabase } from '#app/upkeep/restore-database.server.ts';
import { sizeText } from '#app/upkeep/size-text.ts';
import { lateProgress } from './late-progress.ts';
import { rowTable } from './row-table.ts';
import { runUpkeep, sayUsage } from './run-upkeep.ts';

const USAGE = `Puts a backup in the database's place. Stop the server first.

  npm run restore -- FILE

  FILE   a file that "npm run backup" wrote; it is read and never changed

The backup is checked before it replaces anything. The database that stood there is kept beside it.

Exit code: 0 the backup is in place, 1 it is not and the database is as it was, 2 the command was not understood.`;

const WORDS: Readonly<Record<RestoreStage, string>> = {
  copy: 'copying',
  check: 'checking',
  migrate: 'bringing up to date',
  sync: 'storing',
  lock: 'replacing',
  keep: 'replacing',
  replace: 'replacing',
  done: 'replacing',
};

async function restore(): Promise<number> {
  let files: string[];
  try {
    files = parseArgs({ allowPositionals: true, options: {} }).positionals;
  } catch (error) {
    return sayUsage((error as Error).message, USAGE);
  }
  const [file] = files;
  if (file === undefined || files.length > 1) return sayUsage('Say which file, and one only.', USAGE);
  const { databaseFile } = requireEnv(process.env);
  const bar = lateProgress();
  const report = await restoreDatabase(databaseFile, file, new Date(), (stage, done, total) =>
    bar.show(WORDS[stage], done, total),
  ).finally(bar.clear);
  console.log(`${report.database}: ${sizeText(report.bytes)} restored in ${report.seconds} s from ${file}.`);
  console.log(rowTable(report.rows));
  if (report.applied.length > 0) console.log(`Brought up to date: ${report.applied.join(', ')}.`);
  if (report.keptAs !== undefined) console.log(`The database that stood there is kept: ${report.keptAs}`);
  if (!report.couldLock) {
    console.log(
      'It could not be read, so nobody could be asked whether it is in use: restart the server now.',
    );
  }
  console.log('Start the server: pages and search show the restored listings from then on.');
  return 0;
}

await runUpkeep(restore);
