import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, it, test } from 'vitest';
import { SourceFileError } from '../source-reader.ts';
import type { SourceRow } from '../source-row.ts';
import { findtreatmentApi } from './findtreatment-api.server.ts';

const folder = mkdtempSync(join(tmpdir(), 'stepwell-real-json-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const DATA = process.env.STEPWELL_DATA ?? '';
const real = (name: string) => join(DATA, 'findtreatment-api', name);

describe.skipIf(!DATA)('the real files', () => {
  test.each<
    [
      name: string,
      listed: Record<string, number>,
      iop: number,
      hidden: number,
      noPoint: number,
      lines: number,
    ]
  >([
    ['locator-2019-05-23-va-sa.json', { 'findtreatment-su': 18 }, 5, 0, 0, 0],
    ['locator-2019-05-24-va-both-page1.json', { 'findtreatment-su': 13, 'findtreatment-mh': 16 }, 5, 0, 0, 1],
    ['restructured-2026-02-03-or.json', { 'findtreatment-su': 195 }, 87, 1, 22, 0],
    ['flattened-2025-08-27-ca-residential.json', { 'findtreatment-su': 405 }, 51, 0, 0, 0],
  ])('%s: %j', async (name, listed, iop, hidden, noPoint, lines) => {
    const parts = await findtreatmentApi.read(real(name), {});
    expect(Object.fromEntries(parts.map(({ release, rows }) => [release.series, rows.length]))).toEqual(
      listed,
    );
    for (const { read, rows, rejected } of parts) expect([read, rejected]).toEqual([rows.length, 0]);
    const rows = parts.flatMap((part) => part.rows);
    expect(rows.flatMap(({ answers }) => answers.unmapped)).toEqual([]);
    expect(rows.filter(({ answers }) => answers.yes.includes('intensive-outpatient'))).toHaveLength(iop);
    expect(rows.filter(({ addressHidden }) => addressHidden)).toHaveLength(hidden);
    expect(rows.filter(({ point }) => !point)).toHaveLength(noPoint);
    expect(parts.flatMap(({ problems }) => problems)).toHaveLength(lines);
    expect(parts[0]?.release.publishedOn).toBe(/20\d\d-\d\d-\d\d/.exec(basename(name))?.[0]);
  });

  it('hold rows that differ only in their labels or phones, and each is listed', async () => {
    const [part] = await findtreatmentApi.read(real('flattened-2025-08-27-ca-residential.json'), {});
    const placeOf = ({ name1, point }: SourceRow) => JSON.stringify([name1, point]);
    const rows = part?.rows ?? [];
    expect(rows.length - new Set(rows.map(placeOf)).size).toBe(8);
  });

  it('a day apart give the same answers for the same program', async () => {
    const [first] = await findtreatmentApi.read(real('locator-2019-05-23-va-sa.json'), {});
    const [second] = await findtreatmentApi.read(real('locator-2019-05-24-va-both-page1.json'), {});
    const before = new Map(first?.rows.map((row) => [row.key, row]));
    const both = (second?.rows ?? []).filter(({ key }) => before.has(key));
    expect(both).toHaveLength(13);
    for (const row of both) expect(row.answers).toEqual(before.get(row.key)?.answers);
  });

  it('cut at any byte is refused, or whole', async () => {
    const text = readFileSync(real('locator-2019-05-23-va-sa.json'), 'utf8');
    for (const at of [1, 2, 1000, 40_000, text.length - 5]) {
      const file = join(folder, 'cut-2019-05-23.json');
      writeFileSync(file, text.slice(0, at));
      await expect(findtreatmentApi.read(file, {})).rejects.toThrow(SourceFileError);
    }
  });
});
