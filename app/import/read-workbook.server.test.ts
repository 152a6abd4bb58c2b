import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it, test } from 'vitest';
import { workbookOf, workbookParts, zipOf } from '#tests/fixtures/write-workbook.ts';
import { readWorkbookFile } from './read-workbook.server.ts';
import { SourceFileError } from './source-reader.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stepwell-workbook-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const SHEETS = [
  {
    name: 'One',
    rows: [
      ['name', 'zip'],
      ['Juniper & Sons', '02139'],
      ['', '', 'behind'],
    ],
  },
  { name: 'Two', rows: [['code'], ['OIT']] },
];

async function readBytes(bytes: Buffer) {
  const file = join(folder, 'directory.xlsx');
  writeFileSync(file, bytes);
  return (await readWorkbookFile(file)).sheets;
}

it('is read with every cell as text and rows as a spreadsheet numbers them', async () => {
  expect(await readBytes(workbookOf(SHEETS))).toEqual([
    [
      { rowNumber: 1, cells: ['name', 'zip', ''] },
      { rowNumber: 2, cells: ['Juniper & Sons', '02139', ''] },
      { rowNumber: 3, cells: ['', '', 'behind'] },
    ],
    [
      { rowNumber: 1, cells: ['code'] },
      { rowNumber: 2, cells: ['OIT'] },
    ],
  ]);
});

test.each([
  ['stored', false],
  ['packed', true],
])('with any byte changed or any end cut off (%s), it is refused or reads as it was', async (_how, packs) => {
  const whole = zipOf(workbookParts(SHEETS), { packs });
  const asItWas = await readBytes(whole);
  const damage = fc.oneof(
    fc.record({ at: fc.nat(whole.length - 1), flip: fc.integer({ min: 1, max: 255 }) }),
    fc.record({ length: fc.integer({ min: 1, max: whole.length - 1 }) }),
  );
  await fc.assert(
    fc.asyncProperty(damage, async (each) => {
      const broken = Buffer.from('at' in each ? whole : whole.subarray(0, each.length));
      if ('at' in each) broken[each.at] = (broken[each.at] ?? 0) ^ each.flip;
      const sheets = await readBytes(broken).catch((error: unknown) => error);
      if (!(sheets instanceof SourceFileError)) expect(sheets).toEqual(asItWas);
    }),
    { numRuns: 400, seed: 8 },
  );
});

it('of which a sheet ends too early, though it was packed so, is refused', async () => {
  const parts = workbookParts(SHEETS);
  const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
  const cut = zipOf({ ...parts, 'xl/worksheets/sheet1.xml': sheet.slice(0, sheet.indexOf('<row r="3"')) });
  await expect(readBytes(cut)).rejects.toThrow('damaged or cut short in xl/worksheets/sheet1.xml');
});
