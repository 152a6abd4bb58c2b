import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { requireEnv } from '#app/http/env.server.ts';
import { type AnyReader, readerNamed, SOURCE_READERS } from '#app/import/1-read-source.server.ts';
import type { ImportReport } from '#app/import/import-report.ts';
import { LiveError } from '#app/import/live/live-error.ts';
import { runImport } from '#app/import/run-import.server.ts';
import { SourceFileError } from '#app/import/source-reader.ts';
import { seedPlaces } from '#app/places/seed-places.server.ts';
import { openDatabase } from '#db/connect.server.ts';
import { copyDatabase } from '#db/copy-database.server.ts';
import { migrateToLatest } from '#db/migrate.server.ts';
import { answerRunsCommand, parseRunsCommand } from './import-runs.ts';
import { describeReport } from './import-summary.ts';
import { fetchLiveFile, LIVE_SOURCE, type LiveRequest, parseLiveFlags } from './live-file.ts';
import { lockFileOf, oneAtATime } from './one-at-a-time.mjs';
import { progressBar } from './progress-bar.ts';

const USAGE = `Reads public directories into the database.

  npm run import -- SOURCE FILE… [--dry-run] [--published DATE] [--report FILE]
  npm run import -- ${LIVE_SOURCE} --live --state CO [--type SA|MH|both]

  npm run import -- --list
  npm run import -- --undo RUN

  SOURCE             ${SOURCE_READERS.map((reader) => reader.name).join(' or ')}
  --dry-run          says what would change and changes nothing
  --published DATE   the day (2023-02-27) or year (2023) of the release, where the file's name has none
  --report FILE      writes the reports as JSON, one for each file and series
  --live             asks FindTreatment.gov for the programs of a state, a page a second; a run that broke off goes on
  --state, --type    which state; programs for substance use (SA), mental health (MH) or both (the default)
  --list             every run with its number and figures
  --undo RUN         takes one run back: the rows that it replaced stand again. Only the newest over its release

Exit code: 0 all rows are in, 1 some rows or files have problems, 2 the command was not understood.`;

const DATE = /^20\d\d(-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]))?$/;

interface Command {
  reader: AnyReader;
  files: string[];
  live?: LiveRequest;
  dryRun: boolean;
  published?: string;
  reportFile?: string;
}

/** The command as typed, or the sentence that says what is wrong with it. */
function parseCommand(): Command | string {
  let parsed: ReturnType<typeof parseOptions>;
  try {
    parsed = parseOptions();
  } catch (error) {
    return (error as Error).message;
  }
  const { values, positionals } = parsed;
  const [source, ...files] = positionals;
  const reader = readerNamed(source);
  if (!reader) return source === undefined ? 'Say which source.' : `There is no source ${source}.`;
  const live = parseLiveFlags(values, reader.name, files);
  if (typeof live === 'string') return live;
  if (files.length === 0 && !live) return 'Say which file.';
  const missing = files.find((file) => !existsSync(file));
  if (missing !== undefined) return `There is no file ${missing}.`;
  if (values.published !== undefined && !DATE.test(values.published)) {
    return `${values.published} is no date such as 2023-02-27, and no year.`;
  }
  return {
    reader,
    files,
    ...(live ? { live } : {}),
    dryRun: values['dry-run'] ?? false,
    ...(values.published === undefined ? {} : { published: values.published }),
    ...(values.report === undefined ? {} : { reportFile: values.report }),
  };
}

function parseOptions() {
  return parseArgs({
    allowPositionals: true,
    options: {
      'dry-run': { type: 'boolean' },
      live: { type: 'boolean' },
      state: { type: 'string' },
      type: { type: 'string' },
      published: { type: 'string' },
      report: { type: 'string' },
    },
  });
}

/** Imports each file; a file that cannot be read is named and the others go in. */
async function importFiles(
  command: Command,
  databaseFile: string,
): Promise<{ reports: ImportReport[]; unread: number }> {
  const database = openDatabase(databaseFile);
  const reports: ImportReport[] = [];
  let unread = 0;
  try {
    await migrateToLatest(database.writer);
    await seedPlaces(database.writer);
    for (const file of command.files) {
      const bar = progressBar(file);
      try {
        const options = command.published === undefined ? {} : { published: command.published };
        const ofFile = await runImport(database, command.reader, file, options, bar.show);
        bar.clear();
        reports.push(...ofFile);
        for (const report of ofFile) console.log(describeReport(report));
      } catch (error) {
        bar.clear();
        if (!(error instanceof SourceFileError)) throw error;
        unread += 1;
        console.error(error.message);
      }
    }
  } finally {
    await database.close();
  }
  return { reports, unread };
}

/** Two imports at once, or one that is taken back while another runs, would each build on what the other changes. */
function alone<T>(databaseFile: string, job: () => Promise<T>): Promise<T> {
  const sayWaiting = () => console.error('Another import is at work on this database: waiting for it.');
  return oneAtATime(lockFileOf(`import ${resolve(databaseFile)}`), job, sayWaiting);
}

async function main(): Promise<number> {
  const aboutRuns = parseRunsCommand(process.argv.slice(2));
  const command = aboutRuns ?? parseCommand();
  if (typeof command === 'string') {
    console.error(`${command}\n\n${USAGE}`);
    return 2;
  }
  const env = requireEnv(process.env);
  const { databaseFile } = env;
  if ('kind' in command) return alone(databaseFile, () => answerRunsCommand(command, databaseFile));
  const live = command.live && (await fetchLiveFile(command.live, env));
  if (live) command.files.push(live.file);
  const scratch = command.dryRun ? mkdtempSync(join(tmpdir(), 'stepwell-dry-run-')) : undefined;
  try {
    const target = scratch ? join(scratch, 'copy.db') : databaseFile;
    if (scratch && existsSync(databaseFile)) copyDatabase(databaseFile, target);
    const { reports, unread } = await alone(target, () => importFiles(command, target));
    if (command.reportFile) writeFileSync(command.reportFile, `${JSON.stringify(reports, null, 2)}\n`);
    if (unread === 0 && !command.dryRun) await live?.remove();
    if (command.dryRun) console.log('Dry run: the database is as it was.');
    const hasProblems = unread > 0 || reports.some((report) => report.problems.length > 0);
    return hasProblems ? 1 : 0;
  } finally {
    if (scratch) rmSync(scratch, { recursive: true, force: true });
  }
}

process.exitCode = await main().catch((error: unknown) => {
  if (!(error instanceof LiveError)) throw error;
  console.error(error.message);
  return 1;
});
