import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { requireEnv } from '#app/http/env.server.ts';
import { readerNamed, SOURCE_READERS } from '#app/import/1-read-source.server.ts';
import type { ImportReport } from '#app/import/import-report.ts';
import { runImport } from '#app/import/run-import.server.ts';
import { SourceFileError, type SourceReader } from '#app/import/source-reader.ts';
import { seedPlaces } from '#app/places/seed-places.server.ts';
import { openDatabase } from '#db/connect.server.ts';
import { copyDatabase } from '#db/copy-database.server.ts';
import { migrateToLatest } from '#db/migrate.server.ts';
import { describeReport } from './import-summary.ts';
import { progressBar } from './progress-bar.ts';

const USAGE = `Reads public directories into the database.

  npm run import -- SOURCE FILE… [--dry-run] [--published DATE] [--report FILE]

  SOURCE             ${SOURCE_READERS.map((reader) => reader.name).join(' or ')}
  --dry-run          says what would change and changes nothing
  --published DATE   the day (2023-02-27) or year (2023) of the release, where the file's name has none
  --report FILE      writes the reports as JSON, one for each file and series

Exit code: 0 all rows are in, 1 some rows or files have problems, 2 the command was not understood.`;

const DATE = /^20\d\d(-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]))?$/;

interface Command {
  reader: SourceReader;
  files: string[];
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
  if (files.length === 0) return 'Say which file.';
  const missing = files.find((file) => !existsSync(file));
  if (missing !== undefined) return `There is no file ${missing}.`;
  if (values.published !== undefined && !DATE.test(values.published)) {
    return `${values.published} is no date such as 2023-02-27, and no year.`;
  }
  return {
    reader,
    files,
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

async function main(): Promise<number> {
  const command = parseCommand();
  if (typeof command === 'string') {
    console.error(`${command}\n\n${USAGE}`);
    return 2;
  }
  const { databaseFile } = requireEnv(process.env);
  const scratch = command.dryRun ? mkdtempSync(join(tmpdir(), 'stepwell-dry-run-')) : undefined;
  try {
    const target = scratch ? join(scratch, 'copy.db') : databaseFile;
    if (scratch && existsSync(databaseFile)) copyDatabase(databaseFile, target);
    const { reports, unread } = await importFiles(command, target);
    if (command.reportFile) writeFileSync(command.reportFile, `${JSON.stringify(reports, null, 2)}\n`);
    if (command.dryRun) console.log('Dry run: the database is as it was.');
    const hasProblems = unread > 0 || reports.some((report) => report.problems.length > 0);
    return hasProblems ? 1 : 0;
  } finally {
    if (scratch) rmSync(scratch, { recursive: true, force: true });
  }
}

process.exitCode = await main();
