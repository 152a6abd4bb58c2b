import { createHash, randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { EnvError } from '#app/http/env.server.ts';

/** 32 bytes. Seals what the database must not hold in the clear. */
export type SecretKey = Buffer;

/** Beside the database, and no part of a backup: a copy of the database alone opens nothing. */
export function keyFileOf(databaseFile: string): string {
  return join(dirname(databaseFile), 'secret.key');
}

/** Of the configured words; without them, of a file that is made once. Throws EnvError. */
export function openSecretKey(databaseFile: string, words?: string): SecretKey {
  return createHash('sha256')
    .update(words ?? readOrMake(keyFileOf(databaseFile)))
    .digest();
}

/** In characters: less is a file that was cut short, and a key of it would seal nothing. */
const SHORTEST = 32;

function readOrMake(file: string): string {
  return readKey(file) ?? makeKey(file) ?? requireWhole(file, readKey(file) ?? '');
}

function readKey(file: string): string | undefined {
  try {
    return requireWhole(file, readFileSync(file, 'utf8').trim());
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return undefined;
  }
}

/** Undefined where another process was first: a name is given only to a whole file. */
function makeKey(file: string): string | undefined {
  mkdirSync(dirname(file), { recursive: true });
  const made = randomBytes(32).toString('hex');
  const partial = `${file}.${process.pid}`;
  try {
    writeFileSync(partial, `${made}\n`, { mode: 0o600, flush: true });
    linkSync(partial, file);
    return made;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return undefined;
    throw error;
  } finally {
    rmSync(partial, { force: true });
  }
}

function requireWhole(file: string, key: string): string {
  if (key.length >= SHORTEST) return key;
  throw new EnvError(`${file} is no key: put the copy of it back, or delete it to have one made.`);
}
