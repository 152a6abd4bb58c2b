import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keyFileOf, openSecretKey } from './secret-key.server.ts';

let folder: string;
let database: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stepwell-key-'));
  database = join(folder, 'new', 'stepwell.db');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a key is made once, for its owner alone to read', () => {
  const key = openSecretKey(database);
  expect(key).toHaveLength(32);
  expect(openSecretKey(database)).toEqual(key);
  expect(statSync(keyFileOf(database)).mode & 0o777).toBe(0o600);
  expect(readFileSync(keyFileOf(database), 'utf8')).toMatch(/^[0-9a-f]{64}\n$/);
});

test('two databases have two keys, and a key that was given is taken', () => {
  const words = 'x'.repeat(32);
  expect(openSecretKey(join(folder, 'a', 'a.db'))).not.toEqual(openSecretKey(join(folder, 'b', 'b.db')));
  expect(openSecretKey(database, words)).toEqual(openSecretKey(join(folder, 'c.db'), words));
});

test('an empty file is no key', () => {
  openSecretKey(database);
  writeFileSync(keyFileOf(database), '\n');
  expect(() => openSecretKey(database)).toThrow(/secret\.key/);
});
