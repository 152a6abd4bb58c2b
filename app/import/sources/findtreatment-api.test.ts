import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, test } from 'vitest';
import { EXACT, FLATTENED, RESTRUCTURED } from '#tests/fixtures/locator-json.ts';
import { type ReadFile, SourceFileError } from '../source-reader.ts';
import type { SourceRow } from '../source-row.ts';
import { findtreatmentApi } from './findtreatment-api.server.ts';

const folder = mkdtempSync(join(tmpdir(), 'stepwell-locator-json-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Reads a value, or a text as it stands, as a file of this name. */
async function readAs(name: string, content: unknown, published?: string): Promise<ReadFile[]> {
  const file = join(folder, name);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return findtreatmentApi.read(file, published === undefined ? {} : { published });
}

async function readRows(content: unknown): Promise<SourceRow[]> {
  return (await readAs('answer-2026-02-03.json', content)).flatMap(({ rows }) => rows);
}

describe('shapes', () => {
  test.each<[reason: string, content: unknown]>([
    ['a bare list', [EXACT]],
    ['the sample response', { rows: [EXACT] }],
    ['the locator itself', { page: 1, totalPages: 1, recordCount: 1, rows: [EXACT] }],
    ['a copy with lists', { metadata: {}, facilities: [RESTRUCTURED] }],
    ['a copy with labels alone', [FLATTENED]],
  ])('are known by what is inside: %s', async (_, content) => {
    const [part, ...others] = await readAs('answer-2026-02-03.json', content);
    expect(others).toEqual([]);
    expect(part).toMatchObject({ read: 1, rejected: 0, problems: [] });
    expect(part?.release).toEqual({
      series: 'findtreatment-su',
      release: '2026-02-03',
      publishedOn: '2026-02-03',
    });
    const [row] = part?.rows ?? [];
    expect(row).toMatchObject({
      rowNumber: 1,
      name1: 'Juniper Steps Counseling Center',
      city: 'Denver',
      state: 'CO',
      zip: '80202',
      mainPhone: '3035550142',
      point: { latitude: 39.7505, longitude: -104.9963 },
      addressHidden: false,
    });
    expect(row?.answers.yes).toEqual(expect.arrayContaining(['substance-use', 'medicaid', 'group-sessions']));
    expect(row?.answers.no).toContain('smoking-allowed');
    expect(row?.answers.unmapped).toEqual([]);
  });

  it('give one key to a place, whichever of the two with a street it came in', async () => {
    const [exact] = await readRows([EXACT]);
    const [restructured] = await readRows({ facilities: [RESTRUCTURED] });
    expect(exact?.key).toBe(
      'juniper steps counseling center|evening program|210 sample avenue|suite 4|denver|80202',
    );
    expect(restructured?.key).toBe(exact?.key);
  });

  it('can be mixed in one list, each row in its own', async () => {
    const [part] = await readAs('mixed-2026-02-03.json', [
      EXACT,
      RESTRUCTURED,
      FLATTENED,
      7,
      null,
      { name: 'x' },
    ]);
    expect(part).toMatchObject({ read: 6, rejected: 3 });
    expect(part?.rows).toHaveLength(3);
    expect(part?.problems.map(({ row, field }) => [row, field])).toEqual([
      [4, 'row'],
      [5, 'row'],
      [6, 'row'],
    ]);
  });
});

describe('parts', () => {
  test.each<[typeFacility: string | undefined, labels: string, series: string, reason: string]>([
    ['SA', 'Mental health treatment', 'findtreatment-su', 'as the row says'],
    ['SU', 'Mental health treatment', 'findtreatment-su', 'as the table says'],
    ['MH', 'Substance use treatment', 'findtreatment-mh', 'as the row says'],
    [undefined, 'Mental health treatment; Dialectical behavior therapy', 'findtreatment-mh', 'by its labels'],
    ['', 'Intensive outpatient treatment; Detoxification', 'findtreatment-su', 'by its labels'],
    ['', 'Medicaid', 'findtreatment-su', 'where nothing tells them apart'],
  ])('%s with %s is %s: %s', async (typeFacility, labels, series) => {
    const { typeFacility: _, ...rest } = EXACT;
    const type = typeFacility === undefined ? {} : { typeFacility };
    const parts = await readAs('type-2026-02-03.json', [
      { ...rest, ...type, services: [{ f2: '', f3: labels }] },
    ]);
    expect(parts.map(({ release }) => release.series)).toEqual([series]);
  });

  it('are two where a place stands as both, each with its own count', async () => {
    const mental = { ...EXACT, typeFacility: 'MH', frid: 'b'.repeat(64) };
    const parts = await readAs('both-2026-02-03.json', [EXACT, mental, { ...EXACT, name1: '' }]);
    expect(parts.map(({ release, read, rejected }) => [release.series, read, rejected])).toEqual([
      ['findtreatment-su', 2, 1],
      ['findtreatment-mh', 1, 0],
    ]);
  });
});

describe('the release', () => {
  test.each<[name: string, generatedAt: string | undefined, published: string | undefined, day: string]>([
    ['answer-2026-02-03.json', undefined, undefined, '2026-02-03'],
    ['answer-2026-02-03.json', '2026-01-31 11:18:43', undefined, '2026-01-31'],
    ['answer.json', '2026-01-31 11:18:43', undefined, '2026-01-31'],
    ['answer-2026-02-03.json', 'some day', undefined, '2026-02-03'],
    ['answer-2026-02-03.json', '2026-01-31 11:18:43', '2025-12-01', '2025-12-01'],
  ])('of %s made on %s, told %s, is of %s', async (name, generatedAt, published, day) => {
    const metadata = generatedAt === undefined ? {} : { generated_at: generatedAt };
    const [part] = await readAs(name, { metadata, facilities: [RESTRUCTURED] }, published);
    expect(part?.release.publishedOn).toBe(day);
  });

  it('has to be told where nothing says it', async () => {
    await expect(readAs('answer.json', [EXACT])).rejects.toThrow('Say --published 2026-02-03');
  });
});

describe('addresses', () => {
  it('that a copy leaves out are not known, and not withheld', async () => {
    const [row] = await readRows([FLATTENED]);
    expect(row).toMatchObject({ street1: '', addressHidden: false, zip: '80202' });
    const away = { ...RESTRUCTURED, address: { ...RESTRUCTURED.address, street1: null } };
    const [other] = await readRows({ facilities: [away] });
    expect(other).toMatchObject({ street1: '', addressHidden: false });
  });

  it('that are dashes are withheld, with the point and all that is kept of the row', async () => {
    const exact = { ...EXACT, street1: '- - -', street2: 'Behind the mill' };
    const copy = {
      ...RESTRUCTURED,
      address: { ...RESTRUCTURED.address, street1: '---', street2: 'Behind the mill' },
    };
    for (const row of await readRows([exact, copy])) {
      expect(row).toMatchObject({ street1: '', street2: '', addressHidden: true });
      expect(row).not.toHaveProperty('point');
      expect(JSON.stringify(row.raw)).not.toMatch(/39\.75|104\.99|mill/);
      expect(row.key).not.toContain('mill');
      const { release } = (await readAs('answer-2026-02-03.json', [exact]))[0] as ReadFile;
      expect(findtreatmentApi.rowFrom(row.raw, row.rowNumber, release, [])).toEqual(row);
    }
  });

  test.each<[latitude: string | null, longitude: string | null, lines: number, reason: string]>([
    [null, null, 0, 'none is given'],
    ['', '', 0, 'none is given'],
    ['0', '0', 1, 'no place in the United States'],
    ['-104.9963', '', 1, 'half a point'],
    ['here', 'there', 1, 'no numbers'],
  ])('have no point from %s, %s, with %d lines: %s', async (latitude, longitude, lines) => {
    const [part] = await readAs('point-2026-02-03.json', [{ ...EXACT, latitude, longitude }]);
    expect(part?.rows[0]).not.toHaveProperty('point');
    expect(part?.problems).toHaveLength(lines);
  });

  it('of several houses with one name and phone are told apart by their points', async () => {
    const next = { ...FLATTENED, latitude: '39.7600' };
    const keys = (await readRows([FLATTENED, next])).map(({ key }) => key);
    expect(new Set(keys).size).toBe(2);
    expect(keys.some((key) => key.includes('#'))).toBe(false);
  });
});

describe('rows', () => {
  it('that are the same word for word are in once, and the second is named', async () => {
    const again = { ...EXACT, _irow: 31, miles: 9.9 };
    const [part] = await readAs('again-2026-02-03.json', [EXACT, again, { ...EXACT, phone: '303-555-0199' }]);
    expect(part).toMatchObject({ read: 3, rejected: 1 });
    expect(part?.problems).toEqual([
      {
        row: 2,
        field: 'row',
        value: 'Juniper Steps Counseling Center',
        reason: 'The same row again: it is row 1, word for word.',
      },
    ]);
    expect(part?.rows.map(({ key }) => key.slice(-2))).toEqual(['02', '#2']);
  });

  it('do not change with their place in the answer', async () => {
    const [near] = await readRows([EXACT]);
    const [far] = await readRows([{ ...EXACT, _irow: 99, miles: 120 }]);
    expect(far).toEqual(near);
  });

  test.each<[field: string, reason: string, row: object]>([
    ['name', 'blank', { ...EXACT, name1: '  ' }],
    ['state', 'no such one', { ...EXACT, state: 'ZZ' }],
    ['row', 'no state at all', { ...EXACT, state: null }],
    ['row', 'no name at all', { ...FLATTENED, name: null }],
  ])('that name no place are rejected: %s, %s', async (field, _, row) => {
    const [part] = await readAs('bad-2026-02-03.json', [EXACT, row]);
    expect(part).toMatchObject({ read: 2, rejected: 1, problems: [{ row: 2, field }] });
  });

  test.each<[reason: string, services: unknown]>([
    ['none at all', null],
    ['an empty list', []],
    ['a text', 'OIT'],
    ['groups of no shape', [null, 5, { f2: 7, f3: null }, { f2: 'SET', f3: ['x'] }]],
  ])('without services say nothing: %s', async (_, services) => {
    const [row] = await readRows([{ ...EXACT, services }]);
    expect(row?.answers).toMatchObject({ yes: [], no: [], unmapped: [] });
  });

  it('with a label that no table has name it', async () => {
    const [row] = await readRows([
      { ...EXACT, services: [{ f2: 'TAP', f3: 'Moon bathing; Anger management' }] },
    ]);
    expect(row?.answers.unmapped).toEqual([{ category: 'TAP', value: 'Moon bathing' }]);
    expect(row?.answers.yes).toContain('anger-management');
  });

  it('keep an intake number beside the main one, and its short extension', async () => {
    const [row] = await readRows([EXACT]);
    expect(row).toMatchObject({ mainPhone: '3035550142', intakePhones: ['3035550143 x1'] });
  });

  it('can be read again from what is kept of them', async () => {
    for (const content of [[EXACT], { facilities: [RESTRUCTURED] }, [FLATTENED]]) {
      const [part] = await readAs('kept-2026-02-03.json', content);
      const [row] = part?.rows ?? [];
      if (!part || !row) throw new Error('no row');
      expect(findtreatmentApi.rowFrom(row.raw, row.rowNumber, part.release, [])).toEqual(row);
    }
  });
});

describe('files', () => {
  test.each<[message: string, content: unknown]>([
    ['damaged or cut short', '{"rows": ['],
    ['damaged or cut short', JSON.stringify([EXACT]).slice(0, -20)],
    ['no list of rows or facilities', { error: 'not found' }],
    ['holds no facility', []],
    ['holds no facility', { rows: [] }],
    ['is a facility', [{ id: 1, title: 'a parcel' }]],
    ['is a facility', [[[]]]],
    ['this source reads JSON', 'name1,name2\nA,B\n'],
    ['is empty', ''],
  ])('are refused as a whole: %s, %#', async (message, content) => {
    const reading = readAs('refused-2026-02-03.json', content);
    await expect(reading).rejects.toThrow(SourceFileError);
    await expect(reading).rejects.toThrow(message);
  });

  it('that are one page of several say so', async () => {
    const [part] = await readAs('page-2026-02-03.json', {
      page: 2,
      totalPages: 9,
      recordCount: 250,
      rows: [EXACT],
    });
    expect(part?.problems).toEqual([
      {
        row: 1,
        field: 'totalPages',
        value: '9',
        reason: 'This is page 2 of 9: programs of the other pages are not in this file.',
      },
    ]);
  });
});
