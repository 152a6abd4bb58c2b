import { parseArgs } from 'node:util';
import { requireEnv } from '#app/http/env.server.ts';
import { type BackupStage, backupDatabase } from '#app/upkeep/backup-database.server.ts';
import { sizeText } from '#app/upkeep/size-text.ts';
import { lateProgress } from './late-progress.ts';
import { rowTable } from './row-table.ts';
import { runUpkeep, sayUsage } from './run-upkeep.ts';

const USAGE = `Writes a whole copy of the database to a file, also while the site serves and an import is at work.

  npm run backup -- FILE [--force]

  FILE      where the copy goes; its folder must be there
  --force   replaces a file of that name, once the new copy is whole

Exit code: 0 the backup is there and whole, 1 it is not, 2 the command was not understood.`;

const WORDS: Readonly<Record<BackupStage, string>> = {
  copy: 'copying',
  check: 'checking',
  sync: 'storing',
  place: 'storing',
  done: 'storing',
};

function parseOptions() {
  return parseArgs({ allowPositionals: true, options: { force: { type: 'boolean', default: false } } });
}

async function backup(): Promise<number> {
  let options: ReturnType<typeof parseOptions>;
  try {
    options = parseOptions();
  } catch (error) {
    return sayUsage((error as Error).message, USAGE);
  }
  const [file, ...more] = options.positionals;
  if (file === undefined) return sayUsage('Say which file.', USAGE);
  if (more.length > 0) return sayUsage('Say one file.', USAGE);
  const { databaseFile } = requireEnv(process.env);
  const bar = lateProgress();
  const report = await backupDatabase(databaseFile, file, options.values, (stage, done, total) =>
    bar.show(WORDS[stage], done, total),
  ).finally(bar.clear);
  console.log(`${report.file}: ${sizeText(report.bytes)} in ${report.seconds} s, checked and whole.`);
  console.log(rowTable(report.rows));
  console.log(`SHA-256 ${report.sha256}`);
  return 0;
}

await runUpkeep(backup);
