import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readerNamed } from '#app/import/1-read-source.server.ts';
import { SourceFileError } from '#app/import/source-reader.ts';
import type { Problem } from '#app/import/source-row.ts';
import { byteEdits, editBytes, editGrid, edits, rowNumbersOf } from './fixtures/mutated-tables.ts';
import { madeUpTables, realTables, type TableSource } from './fixtures/table-slices.ts';

const DATA = process.env.STEPWELL_DATA;
const TIMES = Number(process.env.STEPWELL_MUTATIONS ?? 60);
const DATE = { published: '2023-02-27' };

interface Part {
  read: number;
  rows: readonly { rowNumber: number }[];
  rejected: number;
  problems: readonly Problem[];
}

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stepwell-mutated-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** What a source makes of a file; undefined where it refuses the file in a sentence. Anything else that is thrown is a crash. */
async function readParts({ source, fileName }: TableSource, bytes: Buffer): Promise<Part[] | undefined> {
  const reader = readerNamed(source);
  if (!reader) throw new Error(source);
  const file = join(folder, fileName);
  writeFileSync(file, bytes);
  try {
    return 'rowFrom' in reader ? await reader.read(file, DATE) : [await reader.readAddresses(file, DATE)];
  } catch (error) {
    if (!(error instanceof SourceFileError)) throw error;
    expect(error.message).toMatch(/^[A-Z\w].*[.?)]/s);
    return undefined;
  }
}

/** Each row is listed once or rejected with a line. Returns the numbers of both. */
function requireWhole(parts: readonly Part[]): number[] {
  const listed = parts.flatMap(({ rows }) => rows.map(({ rowNumber }) => rowNumber));
  expect(new Set(listed).size).toBe(listed.length);
  for (const { read, rows, rejected } of parts) expect(rows.length + rejected).toBe(read);
  const rejected = parts.reduce((sum, part) => sum + part.rejected, 0);
  const problems = parts.flatMap((part) => part.problems);
  const named = new Set(problems.map(({ row }) => row).filter((row) => row > 1 && !listed.includes(row)));
  expect(named.size).toBe(rejected);
  for (const { field, reason } of problems) expect([field, reason]).not.toContain('');
  return [...listed, ...named].sort((a, b) => a - b);
}

/** A table without rows is refused by some sources. */
async function checkCells(table: TableSource, seed: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(edits, async (list) => {
      const grid = editGrid(table.grid, list);
      const parts = await readParts(table, table.bytesOf(grid));
      if (parts) expect(requireWhole(parts)).toEqual(rowNumbersOf(grid));
    }),
    { numRuns: TIMES, seed },
  );
}

async function checkBytes(table: TableSource, seed: number): Promise<void> {
  const whole = table.bytesOf(table.grid);
  await fc.assert(
    fc.asyncProperty(byteEdits, async (list) => {
      const parts = await readParts(table, editBytes(whole, list));
      if (parts) requireWhole(parts);
    }),
    { numRuns: TIMES, seed },
  );
}

describe.each(madeUpTables())('$source, made-up rows', (table) => {
  test('as they are, are all listed', async () => {
    const parts = (await readParts(table, table.bytesOf(table.grid))) ?? [];
    expect(requireWhole(parts)).toEqual(rowNumbersOf(table.grid));
    expect(parts.every(({ rejected }) => rejected === 0)).toBe(true);
  });

  test('with other cells, rows and columns, are listed or rejected, each of them', () =>
    checkCells(table, 1));

  test('with broken bytes, are listed or rejected, or the file is refused', () => checkBytes(table, 2));
});

describe.skipIf(!DATA)('slices of the real files', () => {
  const tables = DATA ? realTables(DATA) : [];

  test.each(tables.map((table, index) => ({ ...table, index })))(
    '$index: $source, are listed or rejected, each row of them, or the file is refused',
    async (table) => {
      await checkCells(table, 10 + table.index);
      await checkBytes(table, 40 + table.index);
    },
  );
});
