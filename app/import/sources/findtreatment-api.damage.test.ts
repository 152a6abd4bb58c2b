import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { EXACT, FLATTENED, RESTRUCTURED } from '#tests/fixtures/locator-json.ts';
import { findtreatmentApi } from './findtreatment-api.server.ts';

const folder = mkdtempSync(join(tmpdir(), 'stepwell-damaged-json-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = join(folder, 'damaged-2026-02-03.json');

const damage = fc.oneof(
  fc.constantFrom(null, '', 0, -1, true, [], {}, '\u0000', '__proto__', '(999) 999-9999', '7 7'),
  fc.string({ maxLength: 30 }),
  fc.double(),
  fc.jsonValue({ maxDepth: 3 }),
);

test('damaged rows are listed or rejected, and never lost', async () => {
  const shapes = fc.constantFrom<Record<string, unknown>>(EXACT, RESTRUCTURED, FLATTENED);
  const damagedRow = fc
    .tuple(shapes, fc.array(fc.tuple(fc.nat(20), damage), { maxLength: 4 }))
    .map(([row, changes]) => {
      const copy = { ...row };
      for (const [at, value] of changes) {
        const keys = Object.keys(row);
        copy[keys[at % keys.length] as string] = value;
      }
      return copy as unknown;
    });
  const lists = fc.array(fc.oneof({ weight: 9, arbitrary: damagedRow }, damage), { maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(lists, async (damaged) => {
      writeFileSync(file, JSON.stringify([EXACT, ...damaged]));
      const parts = await findtreatmentApi.read(file, {});
      expect(parts.reduce((sum, { read }) => sum + read, 0)).toBe(damaged.length + 1);
      for (const { read, rows, rejected, problems } of parts) {
        expect(read).toBe(rows.length + rejected);
        expect(problems.length).toBeGreaterThanOrEqual(rejected);
        expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
      }
    }),
    { numRuns: 150 },
  );
});
