import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Every file of a path, sorted, with tests left out: they are in no build.
 * @param {string} path a file or a folder; one that is missing has no files
 * @returns {string[]}
 */
export function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .filter((name) => !/\.test\.tsx?$/.test(name))
    .flatMap((name) => filesUnder(join(path, name)));
}

/**
 * A hash of names and contents: equal trees, equal hash, whatever their dates.
 * @param {readonly string[]} paths
 * @param {readonly string[]} [salts] what else the result depends on
 */
export function fingerprint(paths, salts = []) {
  const hash = createHash('sha256');
  for (const salt of salts) hash.update(`${salt}\0`);
  for (const file of paths.flatMap(filesUnder)) {
    const content = readFileSync(file);
    hash.update(`${file.replaceAll('\\', '/')}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/**
 * @param {string} stampFile
 * @returns {string} empty where there is no stamp
 */
export function readStamp(stampFile) {
  return existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : '';
}
