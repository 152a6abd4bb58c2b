import { existsSync, statfsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { sizeText } from '../size-text.ts';
import { advice, type Finding, ok, problem } from './finding.ts';

/** The database, the one that a restore keeps, and a copy that is being checked. */
const TIMES_NEEDED = 3;
/** In bytes: an empty directory must be able to grow. */
const LEAST = 200_000_000;

export function checkDisk(databaseFile: string): Finding {
  const folder = dirname(databaseFile);
  if (!existsSync(folder)) {
    return problem('disk', `There is no folder ${folder}.`, 'Run "npm start", which makes it.');
  }
  const { bavail, bsize } = statfsSync(folder);
  const size = [databaseFile, `${databaseFile}-wal`]
    .filter((file) => existsSync(file))
    .reduce((sum, file) => sum + statSync(file).size, 0);
  return judgeSpace(bavail * bsize, size);
}

/** Both in bytes. */
export function judgeSpace(free: number, databaseSize: number): Finding {
  const found = `${sizeText(free)} are free; the database takes ${sizeText(databaseSize)}.`;
  const todo = `Free some: a backup beside it, an import and a restore need ${sizeText(
    Math.max(TIMES_NEEDED * databaseSize, LEAST),
  )}.`;
  if (free < Math.max(databaseSize, LEAST / 2)) return problem('disk', found, todo);
  if (free < Math.max(TIMES_NEEDED * databaseSize, LEAST)) return advice('disk', found, todo);
  return ok('disk', found);
}
