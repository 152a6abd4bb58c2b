import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { type LocatorRow, SERVICE_COLUMNS, writeLocatorTable } from '#tests/fixtures/locator-files.ts';
import { type ReadFile, SourceFileError } from '../source-reader.ts';
import { findtreatmentListing } from './findtreatment-listing.server.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stepwell-locator-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const ADDICTION: LocatorRow = {
  name1: 'Juniper Steps Counseling Center',
  name2: 'Evening Program',
  street1: '210 Sample Avenue',
  street2: 'Suite 4',
  city: 'Denver',
  state: 'CO',
  zip: '80202',
  zip4: '1234',
  county: 'Denver',
  phone: '303-555-0142 x12',
  intake_prompt: 'Intakes',
  intake1: '303-555-0143',
  intake2: '720-555-0144 x9',
  website: 'http://www.junipersteps.example',
  latitude: '39.7505',
  longitude: '-104.9963',
  type_facility: 'SU',
  services: 'sa op oit cbt moti tele pvtn stag carf md pi sf adlt fem male',
};
const MENTAL_HEALTH: LocatorRow = {
  ...ADDICTION,
  type_facility: 'MH',
  services: 'omh op cbt dbt tele pvtn md pi sf adlt yad ptsd smi sa',
};

interface Parts {
  su: ReadFile | undefined;
  mh: ReadFile | undefined;
}

async function read(
  rows: readonly LocatorRow[],
  more: Partial<Parameters<typeof writeLocatorTable>[1]> = {},
): Promise<Parts> {
  const file = writeLocatorTable(folder, { path: 'listing-2025-08-19-co.csv', rows, ...more });
  const parts = await findtreatmentListing.read(file, {});
  const of = (series: string) => parts.find(({ release }) => release.series === series);
  return { su: of('findtreatment-su'), mh: of('findtreatment-mh') };
}

async function readOne(row: LocatorRow, services?: readonly string[]) {
  const { su, mh } = await read([row], services ? { services } : {});
  const part = su ?? mh;
  return { row: part?.rows[0], problems: part?.problems ?? [], part };
}

describe('a table', () => {
  it.each([
    ['of 2022, all quoted', {}],
    ['of 2025, with blanks around the header and CR LF', { dress2025: true }],
    ['packed', { path: 'listing-2025-08-19-co.csv.gz' }],
  ])('%s is read into a part for each kind', async (_which, more) => {
    const { su, mh } = await read([ADDICTION, MENTAL_HEALTH, { ...ADDICTION, name1: 'Cedar Landing' }], more);
    expect(su?.release).toEqual({
      series: 'findtreatment-su',
      release: '2025-08-19',
      publishedOn: '2025-08-19',
    });
    expect([su?.read, su?.rows.length, mh?.read, mh?.rows.length]).toEqual([2, 2, 1, 1]);
    expect([su?.problems, mh?.problems]).toEqual([[], []]);
    expect(su?.rows.map(({ rowNumber }) => rowNumber)).toEqual([2, 4]);
    expect(su?.rows[0]).toMatchObject({
      name1: 'Juniper Steps Counseling Center',
      name2: 'Evening Program',
      street1: '210 Sample Avenue',
      street2: 'Suite 4',
      city: 'Denver',
      state: 'CO',
      zip: '80202',
      addressHidden: false,
      mainPhone: '3035550142 x12',
      intakePhones: ['3035550143', '7205550144 x9'],
      website: 'http://www.junipersteps.example/',
      point: { latitude: 39.7505, longitude: -104.9963 },
    });
  });

  it('of one kind has one part', async () => {
    const { su, mh } = await read([MENTAL_HEALTH]);
    expect(su).toBeUndefined();
    expect(mh?.rows).toHaveLength(1);
  });

  it('has the day of its folder where its own name has none, and of --published before both', async () => {
    const file = writeLocatorTable(folder, { path: 'listing-2022-05-25/kansas.csv', rows: [ADDICTION] });
    const dayOf = async (options: { published?: string }) =>
      (await findtreatmentListing.read(file, options))[0]?.release.publishedOn;
    expect(await dayOf({})).toBe('2022-05-25');
    expect(await dayOf({ published: '2022-06-01' })).toBe('2022-06-01');
  });

  it('takes the state of the row, whatever the file is called', async () => {
    const { su } = await read([{ ...ADDICTION, state: 'IA' }], { path: 'listing-2025-08-19/kansas.csv' });
    expect(su?.rows[0]?.state).toBe('IA');
  });

  test.each([
    ['no day anywhere', 'listing.csv', [ADDICTION], undefined, /--published/],
    ['no service columns', 'listing-2025-01-01.csv', [ADDICTION], [], /coordinates/],
    ['no rows', 'listing-2025-01-01.csv', [], undefined, /no programs/],
  ])('with %s is refused with what to do', async (_what, path, rows, services, message) => {
    const refused = read(rows, { path, ...(services ? { services } : {}) });
    await expect(refused).rejects.toThrow(message);
    await expect(refused).rejects.toBeInstanceOf(SourceFileError);
  });

  it('without a column that all have is refused by its name', async () => {
    const file = join(folder, 'listing-2025-01-01.csv');
    writeFileSync(file, 'name1,name2,street1,street2,city,state,phone,type_facility,sa\n');
    await expect(findtreatmentListing.read(file, {})).rejects.toThrow(/no column zip/);
  });
});

describe('what a row says', () => {
  it('are its ticks', async () => {
    const { row } = await readOne(ADDICTION);
    expect(row?.answers.yes).toEqual(expect.arrayContaining(['intensive-outpatient', 'carf', 'medicaid']));
    expect(row?.answers.unmapped).toEqual([]);
  });

  test.each([
    ['a column that is there and empty', 'joint-commission', 'unticked'],
    ['a column that the file has not', 'ncqa', 'silent'],
    ["a column of the other kind's survey", 'dbt', 'silent'],
  ] as const)('%s: %s is %s', async (_what, term, expected) => {
    const answers = (await readOne(ADDICTION)).row?.answers;
    const found = (['yes', 'no', 'silent'] as const).find((list) => answers?.[list].includes(term));
    expect(found ?? 'unticked').toBe(expected);
  });

  it('a column that left the file since is not asked', async () => {
    const without = SERVICE_COLUMNS.filter((column) => column !== 'gl');
    expect((await readOne(ADDICTION)).row?.answers.silent).not.toContain('lgbtq');
    expect((await readOne(ADDICTION, without)).row?.answers.silent).toContain('lgbtq');
  });

  it('a mental-health row is about mental health also where the file has no column for it', async () => {
    expect((await readOne(MENTAL_HEALTH)).row?.answers.yes).toContain('mental-health');
    const withColumn = [...SERVICE_COLUMNS, 'mh'];
    expect((await readOne(MENTAL_HEALTH, withColumn)).row?.answers.yes).not.toContain('mental-health');
  });

  it("the other kind's tick counts, and its empty columns say nothing", async () => {
    const { row } = await readOne({ ...ADDICTION, services: `${ADDICTION.services} dbt` });
    expect(row?.answers.yes).toContain('dbt');
    expect(row?.answers.silent).toContain('ptsd');
  });

  it('under ten ticks it is silent on the rest', async () => {
    const { row } = await readOne({ ...ADDICTION, services: 'sa pvtn smon' });
    expect(row?.answers.silent).toContain('joint-commission');
  });
});

describe('what nobody knows', () => {
  it('a column without a meaning is told once, with how many rows fill it', async () => {
    const ticked = { ...ADDICTION, services: `${ADDICTION.services} ubn` };
    const { su, mh } = await read([ADDICTION, { ...ticked, name1: 'Cedar' }, MENTAL_HEALTH]);
    expect(su?.unmapped).toEqual([{ category: 'column', value: 'ubn', count: 1, firstRow: 3 }]);
    expect(mh?.unmapped).toBeUndefined();
    expect(su?.rows.flatMap(({ answers }) => answers.unmapped)).toEqual([]);
  });

  it('a service column that holds something else is told once for each value', async () => {
    const file = join(folder, 'listing-2025-01-01.csv');
    const contact = 'Cedar,,1 Sample St,,Denver,CO,80202,303-555-0100,SU,39.75,-104.99';
    writeFileSync(
      file,
      `name1,name2,street1,street2,city,state,zip,phone,type_facility,latitude,longitude,sa,oit\n${contact},1,Y\n${contact},0,Y\n`,
    );
    const [part] = await findtreatmentListing.read(file, {});
    expect(part?.problems.map(({ row, field, value }) => [row, field, value])).toEqual([
      [2, 'oit', 'Y'],
      [3, 'sa', '0'],
    ]);
    expect(part?.rows[0]?.answers.yes).not.toContain('intensive-outpatient');
  });
});

describe('a row that is not right', () => {
  test.each<[what: string, change: LocatorRow, field: string]>([
    ['without a name', { name1: '' }, 'name'],
    ['of no state', { state: 'ZZ' }, 'state'],
    ['of neither kind', { type_facility: 'XX' }, 'type_facility'],
  ])('%s is rejected by its number, and the others go in', async (_what, change, field) => {
    const { su } = await read([ADDICTION, { ...ADDICTION, ...change }]);
    expect([su?.read, su?.rows.length, su?.rejected]).toEqual([2, 1, 1]);
    expect(su?.problems).toEqual([expect.objectContaining({ row: 3, field })]);
  });

  test.each<[what: string, change: LocatorRow, field: string]>([
    ['a point in the sea off Africa', { latitude: '0', longitude: '0' }, 'latitude, longitude'],
    ['a point in Europe', { latitude: '48.85', longitude: '2.35' }, 'latitude, longitude'],
    ['a point that is a word', { latitude: 'NA' }, 'latitude, longitude'],
    ['half a point', { longitude: '' }, 'latitude, longitude'],
    ['a phone that cannot ring', { phone: '(999) 999-9999' }, 'phone'],
    ['a website with a comma', { website: 'http://www.junipersteps,example' }, 'website'],
    ['a ZIP of letters', { zip: 'ABCDE' }, 'zip'],
  ])('%s: the row goes in without it, and a line says so', async (_what, change, field) => {
    const { row, problems } = await readOne({ ...ADDICTION, ...change });
    expect(row).toBeDefined();
    expect(problems).toEqual([expect.objectContaining({ row: 2, field })]);
  });

  it('a ZIP that lost its zero gets it back, with a line', async () => {
    const { row, problems } = await readOne({ ...ADDICTION, state: 'MA', city: 'Boston', zip: '2150' });
    expect(row?.zip).toBe('02150');
    expect(problems).toEqual([expect.objectContaining({ row: 2, field: 'zip', value: '2150' })]);
  });

  it('latitude and longitude in each other’s place are put right, with a line', async () => {
    const { row, problems } = await readOne({ ...ADDICTION, latitude: '-104.9963', longitude: '39.7505' });
    expect(row?.point).toEqual({ latitude: 39.7505, longitude: -104.9963 });
    expect(problems).toEqual([expect.objectContaining({ row: 2, field: 'latitude, longitude' })]);
  });

  it('an empty website of the form is no problem', async () => {
    const { row, problems } = await readOne({ ...ADDICTION, website: 'http://' });
    expect([row?.website, problems]).toEqual([undefined, []]);
  });
});

describe('a withheld address', () => {
  it('keeps no street and no point, though the locator prints one', async () => {
    const { row, problems } = await readOne({ ...ADDICTION, street1: '- - -' });
    expect(row).toMatchObject({ addressHidden: true, street1: '', street2: '' });
    expect(row?.point).toBeUndefined();
    expect(JSON.stringify(row)).not.toContain('39.7505');
    expect(problems).toEqual([]);
  });
});

it('a row read again from its kept cells is the same row', async () => {
  for (const row of [ADDICTION, MENTAL_HEALTH, { ...ADDICTION, street1: '- - -' }]) {
    const { row: first, part } = await readOne(row);
    if (!first || !part) throw new Error('no row');
    expect(findtreatmentListing.rowFrom(first.raw, 2, part.release, [])).toEqual(first);
  }
});

describe('the law of every table', () => {
  const cell = fc.oneof(
    fc.constantFrom('', '1', '0', 'SU', 'MH', 'CO', '- - -', '"', ',', '\n'),
    fc.string(),
  );

  test('whatever stands in it, no row is lost: read is listed and rejected', async () => {
    const row = fc.record({
      name1: cell,
      street1: cell,
      state: fc.oneof(fc.constant('CO'), cell),
      zip: cell,
      phone: cell,
      website: cell,
      latitude: cell,
      longitude: cell,
      type_facility: fc.oneof(fc.constantFrom('SU', 'MH'), cell),
      services: fc.constantFrom('', 'sa oit', ADDICTION.services ?? ''),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 6 }), async (rows) => {
        const { su, mh } = await read([...rows, ADDICTION]);
        const parts = [su, mh].flatMap((part) => part ?? []);
        for (const part of parts) {
          expect(part.read).toBe(part.rows.length + part.rejected);
          expect(part.problems.length).toBeGreaterThanOrEqual(part.rejected);
        }
        expect(parts.reduce((sum, part) => sum + part.read, 0)).toBe(rows.length + 1);
      }),
      { numRuns: 150 },
    );
  });

  test('a file with bytes changed is read or refused, and never crashes', async () => {
    const file = writeLocatorTable(folder, {
      path: 'listing-2025-08-19-co.csv',
      rows: [ADDICTION, MENTAL_HEALTH],
    });
    const text = readFileSync(file);
    const change = fc.tuple(fc.nat(text.length - 1), fc.integer({ min: 0, max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 5 }), async (changes) => {
        const damaged = Buffer.from(text);
        for (const [at, byte] of changes) damaged[at] = byte;
        writeFileSync(file, damaged);
        try {
          for (const part of await findtreatmentListing.read(file, {})) {
            expect(part.read).toBe(part.rows.length + part.rejected);
          }
        } catch (error) {
          expect(error).toBeInstanceOf(SourceFileError);
        }
      }),
      { numRuns: 300 },
    );
  });
});
