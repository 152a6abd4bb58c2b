import { basename, dirname, resolve } from 'node:path';

const DAY = /(?<!\d)20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d)/;

/** The ISO day in a file's name, or else in its folder's. */
export function findReleaseDay(file: string): string | undefined {
  return DAY.exec(basename(file))?.[0] ?? DAY.exec(basename(dirname(resolve(file))))?.[0];
}
