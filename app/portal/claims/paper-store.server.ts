import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isKey } from '../random-key.server.ts';

/** Where the papers of claims lie: outside of all that is served. */
export interface PaperStore {
  /** Throws on a key that is none, and where the disk is full. Once it returns, the file outlives a power cut. */
  write(key: string, bytes: Uint8Array): void;
  /** Undefined where there is none. */
  read(key: string): Promise<Uint8Array | undefined>;
  remove(key: string): void;
  /** Keys of files that were written before an instant. */
  keysBefore(instant: Date): string[];
}

/** A folder beside the database. */
export function papersFolderOf(databaseFile: string): string {
  return join(dirname(databaseFile), 'claim-papers');
}

export function openPaperStore(folder: string): PaperStore {
  const fileOf = (key: string) => {
    // A key is random hexadecimal, so no name leads out of the folder.
    if (!isKey(key)) throw new RangeError('not the key of a paper');
    return join(folder, key);
  };
  return {
    write(key, bytes) {
      const file = fileOf(key);
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      const handle = openSync(`${file}.partial`, 'wx', 0o600);
      try {
        for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
        fsyncSync(handle);
      } finally {
        closeSync(handle);
      }
      renameSync(`${file}.partial`, file);
      const parent = openSync(folder, 'r');
      fsyncSync(parent);
      closeSync(parent);
    },
    async read(key) {
      try {
        return await readFile(fileOf(key));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
        throw error;
      }
    },
    remove: (key) => rmSync(fileOf(key), { force: true }),
    keysBefore(instant) {
      return namesIn(folder).filter(
        (name) => isKey(name) && statSync(join(folder, name)).mtimeMs < instant.getTime(),
      );
    },
  };
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
