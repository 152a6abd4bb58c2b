import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { type AddressLine, writeAddressList } from '#tests/fixtures/locator-files.ts';
import { addressKey } from '../same-place/address-key.ts';
import { SourceFileError } from '../source-reader.ts';
import { coordinates } from './coordinates.server.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stepwell-addresses-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const JUNIPER: AddressLine = {
  street1: '210 Sample Avenue',
  street2: 'Suite 4',
  zip: '80202',
  latitude: 39.7505,
  longitude: -104.9963,
};

const read = (rows: readonly AddressLine[], more: { path?: string; numbered?: boolean } = {}) =>
  coordinates.readAddresses(writeAddressList(folder, { path: 'contacts-2021.csv', rows, ...more }), {});

describe('a list of addresses', () => {
  test.each([
    ['plain', {}],
    ['with an unnamed running number', { numbered: true }],
    ['packed', { path: 'contacts-2021.csv.gz', numbered: true }],
  ])('%s is a release of its own, named by its file', async (_which, more) => {
    const found = await read([JUNIPER], more);
    expect(found.release).toEqual({
      series: 'locator-addresses',
      release: 'contacts-2021',
      publishedOn: '2021',
    });
    expect(found).toMatchObject({ read: 1, rejected: 0, problems: [] });
    const key = addressKey({ street1: '210 Sample Ave', street2: '', zip: '80202' });
    expect(found.rows).toEqual([
      { rowNumber: 2, key, zip: '80202', point: { latitude: 39.7505, longitude: -104.9963 } },
    ]);
  });

  test.each([
    ['6708', '06708', 'Connecticut'],
    ['907', '00907', 'Puerto Rico'],
    ['80202-1234', '80202', 'the short ZIP is enough'],
  ])('the ZIP %s is read as %s (%s) without a word', async (written, zip) => {
    const { rows, problems } = await read([{ ...JUNIPER, zip: written }]);
    expect([rows[0]?.zip, problems]).toEqual([zip, []]);
  });

  test.each<[what: string, change: Partial<AddressLine>, field: string]>([
    ['a withheld street', { street1: '- - -' }, 'street1'],
    ['no street', { street1: '', street2: '' }, 'street1'],
    ['no ZIP', { zip: '' }, 'zip'],
    ['a ZIP of two digits', { zip: '67' }, 'zip'],
    ['no point', { latitude: '', longitude: '' }, 'latitude, longitude'],
    ['half a point', { longitude: '' }, 'latitude, longitude'],
    ['0, 0', { latitude: '0', longitude: '0' }, 'latitude, longitude'],
    ['a point in Europe', { latitude: '48.85', longitude: '2.35' }, 'latitude, longitude'],
    ['a point that is a word', { latitude: 'NA' }, 'latitude, longitude'],
  ])('a row with %s is rejected, with its number', async (_what, change, field) => {
    const { read: all, rows, rejected, problems } = await read([JUNIPER, { ...JUNIPER, ...change }]);
    expect([all, rows.length, rejected]).toEqual([2, 1, 1]);
    expect(problems).toEqual([expect.objectContaining({ row: 3, field })]);
  });

  test.each([
    ['no year in its name', 'contacts.csv', 'street1,street2,zip,latitude,longitude\n', /--published/],
    ['no column of points', 'contacts-2021.csv', 'street1,street2,zip\n', /no column latitude/],
  ])('with %s is refused with what to do', async (_what, path, text, message) => {
    const file = join(folder, path);
    writeFileSync(file, text);
    await expect(coordinates.readAddresses(file, {})).rejects.toThrow(message);
    await expect(coordinates.readAddresses(file, {})).rejects.toBeInstanceOf(SourceFileError);
  });

  it('loses no row, whatever stands in it', async () => {
    const cell = fc
      .oneof(fc.constantFrom('', '- - -', '0', '39.75', '-104.99', '1 Main St'), fc.string())
      .map((text) => text.replace(/[",\r\n]/g, ''));
    const row = fc.record({ street1: cell, street2: cell, zip: cell, latitude: cell, longitude: cell });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 6 }), async (rows) => {
        const found = await read([...rows, JUNIPER]);
        expect(found.read).toBe(rows.length + 1);
        expect(found.read).toBe(found.rows.length + found.rejected);
        expect(found.problems.length).toBeGreaterThanOrEqual(found.rejected);
      }),
      { numRuns: 150 },
    );
  });
});
