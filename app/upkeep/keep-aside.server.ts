import { existsSync, linkSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Files of SQLite's beside a database. Under a restored one they would be taken for its own, and ruin it. */
const COMPANIONS = ['-wal', '-shm', '-journal'];

/** "stepwell.db.before-restore-20261122-064300", in UTC. */
function nameAside(database: string, now: Date): string {
  const stamp = now
    .toISOString()
    .replace(/\.\d+Z$/, '')
    .replace(/[-:]/g, '')
    .replace('T', '-');
  const first = `${database}.before-restore-${stamp}`;
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? first : `${first}-${number}`;
    if (!existsSync(name)) return name;
  }
}

/**
 * Gives the present database a second name, so that it outlives the rename that replaces it; returns that name,
 * or undefined where there is no database. The first name stays in place until then. What SQLite left beside it
 * goes aside with it; under the lock there is nothing, unless the file is too broken to be locked or gone.
 */
export function keepAside(database: string, now: Date): string | undefined {
  const aside = nameAside(database, now);
  const isThere = existsSync(database);
  if (isThere) linkSync(database, aside);
  for (const suffix of COMPANIONS) {
    if (existsSync(`${database}${suffix}`)) renameSync(`${database}${suffix}`, `${aside}${suffix}`);
  }
  return isThere ? aside : undefined;
}

/** Second names of the present database, which a restore that was killed before its last rename has left. */
export function findSecondNames(database: string): string[] {
  if (!existsSync(database)) return [];
  const { ino, dev, nlink } = statSync(database);
  if (nlink < 2) return [];
  const folder = dirname(database);
  return readdirSync(folder)
    .filter((name) => name.startsWith(`${basename(database)}.before-restore-`))
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).ino === ino && statSync(path).dev === dev);
}

export function removeSecondNames(database: string): void {
  for (const path of findSecondNames(database)) rmSync(path);
}
