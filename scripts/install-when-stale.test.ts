import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findNodeHeaders, isInstalled } from './install-when-stale.mjs';

const locked = {
  '': { version: '0.1.0' },
  'node_modules/vite': { version: '6.4.6' },
  'node_modules/fsevents': { version: '2.3.3', optional: true },
};

test.each([
  ['nothing is in place', false, {}],
  ['all is in place but what another system needs', true, { 'node_modules/vite': { version: '6.4.6' } }],
  ['another version is in place', false, { 'node_modules/vite': { version: '6.4.5' } }],
  [
    'another version of an optional package',
    false,
    { 'node_modules/vite': { version: '6.4.6' }, 'node_modules/fsevents': { version: '1.0.0' } },
  ],
  [
    'a package that the lock file does not know',
    false,
    { 'node_modules/vite': { version: '6.4.6' }, 'node_modules/left': { version: '1.0.0' } },
  ],
])('%s: installed %s', (_reason, expected, installed) => {
  expect(isInstalled(locked, installed)).toBe(expected);
});

test('only headers of this very Node are used', () => {
  const prefix = mkdtempSync(join(tmpdir(), 'stepwell-'));
  mkdirSync(join(prefix, 'include', 'node'), { recursive: true });
  writeFileSync(
    join(prefix, 'include', 'node', 'node_version.h'),
    '#define NODE_MAJOR_VERSION 20\n#define NODE_MINOR_VERSION 19\n#define NODE_PATCH_VERSION 4\n',
  );
  expect(findNodeHeaders(['/not-there', prefix], '20.19.4')).toBe(prefix);
  expect(findNodeHeaders([prefix], '22.0.0')).toBeUndefined();
});
