import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allowsVersion } from './house-rules/node-range.ts';

interface LockedPackage {
  version?: string;
  resolved?: string;
  integrity?: string;
  optional?: boolean;
  hasInstallScript?: boolean;
  engines?: { node?: string };
  optionalDependencies?: Record<string, string>;
}

type Packages = Record<string, LockedPackage>;

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const packages: Packages = lock.packages;
const others = Object.entries(packages).filter(([path]) => path !== '');
const asked: Record<string, string> = { ...manifest.dependencies, ...manifest.devDependencies };

const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
const copiesOf = (name: string) => others.filter(([path]) => nameOf(path) === name);

/** As Node looks a package up: in the asking package's own folder, then in each one around it. */
function findLocked(all: Packages, from: string, name: string): LockedPackage | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const found = all[`${folder}${folder ? '/' : ''}node_modules/${name}`];
    if (found || folder === '') return found;
  }
}

/** Optional parts that the lock file has lost, so that `npm ci` fails on another system. */
function missingParts(all: Packages): string[] {
  return Object.entries(all).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name, range]) => {
        const found = findLocked(all, path, name);
        const isExact = /^\d+\.\d+\.\d+$/.test(range);
        return !found || (isExact && found.version !== range);
      })
      .map(([name, range]) => `${path} wants ${name} ${range}`),
  );
}

describe('package.json', () => {
  test.each(Object.entries({ ...asked, ...manifest.overrides }))(
    'asks for one version of %s: %s',
    (_name, version) => {
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    },
  );

  test('is what the lock file was made from', () => {
    const root = lock.packages[''];
    expect({ ...root.dependencies, ...root.devDependencies }).toEqual(asked);
  });
});

describe('the lock file', () => {
  test.each(Object.entries(asked))('holds %s %s', (name, version) => {
    expect(packages[`node_modules/${name}`]?.version).toBe(version);
  });

  test('names no host', () => {
    expect(others.filter(([, { resolved }]) => resolved).map(([path]) => path)).toEqual([]);
  });

  test('holds a checksum of every package', () => {
    expect(others.filter(([, { integrity }]) => !integrity).map(([path]) => path)).toEqual([]);
  });

  test('holds every part for every platform', () => {
    expect(missingParts(packages)).toEqual([]);
  });

  test.each<[reason: string, all: Packages, count: number]>([
    [
      'a part is there',
      { a: { optionalDependencies: { b: '1.0.0' } }, 'node_modules/b': { version: '1.0.0' } },
      0,
    ],
    ['a part is lost', { a: { optionalDependencies: { b: '1.0.0' } } }, 1],
    [
      'of another version',
      { a: { optionalDependencies: { b: '1.0.0' } }, 'node_modules/b': { version: '1.0.1' } },
      1,
    ],
    [
      'inside the package',
      {
        'node_modules/a': { optionalDependencies: { b: '1.0.0' } },
        'node_modules/a/node_modules/b': { version: '1.0.0' },
      },
      0,
    ],
  ])('a lost part would be found: %s', (_reason, all, count) => {
    expect(missingParts(all)).toHaveLength(count);
  });

  test.each(Object.entries<string>(manifest.overrides))('has one copy of %s, at %s', (name, version) => {
    expect(copiesOf(name).map(([, { version: locked }]) => locked)).toEqual([version]);
  });

  test.each(['react', 'react-dom', 'kysely', 'zod', 'better-sqlite3'])('has one copy of %s', (name) => {
    expect(copiesOf(name)).toHaveLength(1);
  });

  test('runs on Node 20.19', () => {
    // npm leaves out an optional package that this Node cannot run.
    const refusing = others.filter(
      ([, { engines, optional }]) => !optional && engines?.node && !allowsVersion(engines.node, [20, 19, 0]),
    );
    expect(refusing.map(([path]) => path)).toEqual([]);
  });

  test('lets run only the install scripts that package.json names', () => {
    const running = others.filter(([, each]) => each.hasInstallScript && !each.optional);
    const names = [...new Set(running.map(([path]) => nameOf(path)))].sort();
    expect(names).toEqual(Object.keys(manifest.allowScripts).sort());
  });
});
