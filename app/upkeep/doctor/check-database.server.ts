import { existsSync, statSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { checkFile } from '#db/check-file.server.ts';
import { MIGRATION_NAMES } from '#db/migrate.server.ts';
import { findShapeDifferences } from '#db/schema-shape.server.ts';
import { sizeText } from '../size-text.ts';
import { advice, type Finding, ok, problem } from './finding.ts';

const RESTORE = 'Stop the server and put the last backup back: npm run restore -- FILE.';

/** In bytes: a log that is emptied as it should be stays far below. */
const LARGE_LOG = 256_000_000;

export interface DatabaseState {
  findings: Finding[];
  /** The tables can be read: it is there, whole, and of this code's schema. */
  isReadable: boolean;
}

/** Looks at the file without changing it. */
export async function checkDatabase(file: string): Promise<DatabaseState> {
  if (!existsSync(file)) {
    return {
      findings: [
        problem(
          'database',
          `There is no database at ${file}.`,
          'Run "npm start", which makes one, set DATABASE_FILE to where it is, or restore a backup.',
        ),
      ],
      isReadable: false,
    };
  }
  try {
    return await lookInside(file);
  } catch (error) {
    if (!(error instanceof Sqlite.SqliteError)) throw error;
    return { findings: [sayUnreadable(file, error)], isReadable: false };
  }
}

async function lookInside(file: string): Promise<DatabaseState> {
  const { problems, steps } = checkFile(file, { quick: true });
  if (problems.length > 0) {
    const broken = problem('database', `The database is damaged: ${problems.join('; ')}.`, RESTORE);
    return { findings: [broken], isReadable: false };
  }
  const findings = [ok('database', `${file} is whole (${sizeText(statSync(file).size)}).`)];
  const schema = await checkSchema(file, steps);
  findings.push(schema, checkLog(file));
  return { findings, isReadable: schema.level === 'ok' };
}

function sayUnreadable(file: string, { code, message }: InstanceType<typeof Sqlite.SqliteError>): Finding {
  if (/^SQLITE_(?:NOTADB|CORRUPT)/.test(code)) {
    return problem('database', `${file} cannot be read as a database: ${message}.`, RESTORE);
  }
  if (/^SQLITE_(?:BUSY|LOCKED)/.test(code)) {
    return problem('database', `${file} is locked.`, 'Wait until the restore that locks it is done.');
  }
  return problem('database', `${file} cannot be opened: ${message}.`, 'Check who owns it and its folder.');
}

async function checkSchema(file: string, steps: readonly string[]): Promise<Finding> {
  if (steps.length === 0) {
    return problem('database', 'It is no database of Stepwell.', 'Set DATABASE_FILE to the right one.');
  }
  const newer = steps.filter((step) => !MIGRATION_NAMES.includes(step));
  if (newer.length > 0) {
    return problem(
      'database',
      `A newer Stepwell has changed it (${newer.join(', ')}).`,
      'Bring this Stepwell up to date, or restore a backup from before.',
    );
  }
  const pending = MIGRATION_NAMES.filter((step) => !steps.includes(step));
  if (pending.length > 0) {
    return advice(
      'database',
      `Its tables are of an earlier Stepwell (${pending.join(', ')} to come).`,
      'Make a backup, then run "npm start", which brings them up to date.',
    );
  }
  const differences = await findShapeDifferences(file);
  if (differences.length > 0) {
    return problem('database', `Its tables were changed by hand: it ${differences.join('; ')}.`, RESTORE);
  }
  return ok('database', `Its tables are up to date (${steps.at(-1)}).`);
}

function checkLog(file: string): Finding {
  const log = `${file}-wal`;
  const size = existsSync(log) ? statSync(log).size : 0;
  if (size <= LARGE_LOG) return ok('database', `Its write-ahead log is small (${sizeText(size)}).`);
  return advice(
    'database',
    `Its write-ahead log has grown to ${sizeText(size)}.`,
    'Restart the server, which empties it; if it grows again, look for a command that never ends.',
  );
}
