import Sqlite from 'better-sqlite3';
import { EnvError } from '#app/http/env.server.ts';
import { UpkeepError } from '#app/upkeep/upkeep-error.ts';

/** What the machine refuses, such as a full disk or a folder of another account: a sentence says it, no stack. */
function isRefusal(error: unknown): error is Error {
  return (
    error instanceof UpkeepError ||
    error instanceof EnvError ||
    error instanceof Sqlite.SqliteError ||
    (error instanceof Error && 'syscall' in error)
  );
}

/** Runs a command's work. Sets exit code 1 and says why where it was refused. */
export async function runUpkeep(work: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await work();
  } catch (error) {
    if (!isRefusal(error)) throw error;
    console.error(error.message);
    process.exitCode = error instanceof EnvError ? 2 : 1;
  }
}

/** Says that the command was not understood. */
export function sayUsage(wrong: string, usage: string): number {
  console.error(`${wrong}\n\n${usage}`);
  return 2;
}
