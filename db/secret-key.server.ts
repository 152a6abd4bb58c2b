import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** 32 bytes. Seals what the database must not hold in the clear. */
export type SecretKey = Buffer;

/** Beside the database, and no part of a backup: a copy of the database alone opens nothing. */
export function keyFileOf(databaseFile: string): string {
  return join(dirname(databaseFile), 'secret.key');
}

/** Of the configured words; without them, of a file that is made once. */
export function openSecretKey(databaseFile: string, words?: string): SecretKey {
  return createHash('sha256')
    .update(words ?? readOrMake(keyFileOf(databaseFile)))
    .digest();
}

function readOrMake(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  mkdirSync(dirname(file), { recursive: true });
  try {
    const made = randomBytes(32).toString('hex');
    writeFileSync(file, `${made}\n`, { mode: 0o600, flag: 'wx', flush: true });
    return made;
  } catch (error) {
    // Another process was first.
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return readFileSync(file, 'utf8').trim();
    throw error;
  }
}
