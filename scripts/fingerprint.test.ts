import { mkdirSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fingerprint } from './fingerprint.mjs';

function tree() {
  const folder = mkdtempSync(join(tmpdir(), 'stepwell-'));
  mkdirSync(join(folder, 'inner'));
  writeFileSync(join(folder, 'a.ts'), 'one');
  writeFileSync(join(folder, 'inner', 'b.css'), 'two');
  return folder;
}

test.each([
  ['nothing', true, () => {}],
  ['the same text written again', true, (at: string) => writeFileSync(join(at, 'a.ts'), 'one')],
  ['a test beside the sources', true, (at: string) => writeFileSync(join(at, 'a.test.ts'), 'three')],
  ['a text', false, (at: string) => writeFileSync(join(at, 'inner', 'b.css'), 'new')],
  ['a new file', false, (at: string) => writeFileSync(join(at, 'c.ts'), '')],
  ['a name', false, (at: string) => renameSync(join(at, 'a.ts'), join(at, 'z.ts'))],
])('after a change of %s: same fingerprint %s', (_what, same, change) => {
  const folder = tree();
  const before = fingerprint([folder]);
  change(folder);
  expect(fingerprint([folder]) === before).toBe(same);
});

test('text that moves from one file to the next is seen', () => {
  const [left, right] = [tree(), tree()];
  writeFileSync(join(left, 'a.ts'), 'xy');
  writeFileSync(join(left, 'inner', 'b.css'), '');
  writeFileSync(join(right, 'a.ts'), 'x');
  writeFileSync(join(right, 'inner', 'b.css'), 'y');
  expect(fingerprint([left])).not.toBe(fingerprint([right]));
});

test('a missing path has no files; another Node is another fingerprint', () => {
  expect(fingerprint(['not-there'], ['v20'])).toBe(fingerprint([], ['v20']));
  expect(fingerprint([], ['v20'])).not.toBe(fingerprint([], ['v22']));
});
