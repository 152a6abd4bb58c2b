import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { readCsvFile } from './read-csv-file.server.ts';
import { SourceFileError } from './source-reader.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stepwell-csv-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function read(content: string | Buffer) {
  const file = join(folder, 'list.csv');
  writeFileSync(file, content);
  return readCsvFile(file, { what: 'a list', needed: ['name', 'city'] });
}

const HEADER = 'Name,City,Zip';
const latin1 = (text: string) => Buffer.from(text, 'latin1');

describe('a table', () => {
  const JUNIPER = { Name: 'Juniper', City: 'Denver', Zip: '80202' };

  test.each<[reason: string, content: string | Buffer]>([
    ['as it should be', `${HEADER}\nJuniper,Denver,80202\n`],
    ['with a byte-order mark', `\ufeff${HEADER}\nJuniper,Denver,80202\n`],
    ['with CR LF, and none at its end', `${HEADER}\r\nJuniper,Denver,80202`],
    ['with lines of both kinds', `${HEADER}\r\nJuniper,Denver,80202\n`],
    ['with blanks around names and cells', `   Name , City,Zip \n Juniper,"Denver ", 80202\n`],
    ['in quotation marks', '"Name","City","Zip"\n"Juniper","Denver","80202"\n'],
    ['packed by gzip', gzipSync(`${HEADER}\nJuniper,Denver,80202\n`)],
  ])('%s is read', async (_reason, content) => {
    const table = await read(content);
    expect(table).toEqual({
      columns: ['Name', 'City', 'Zip'],
      rows: [{ rowNumber: 2, cells: JUNIPER }],
      read: 1,
      rejected: 0,
      problems: [],
    });
  });

  it('numbers rows as a spreadsheet does: blank ones count, cells of several lines are one row', async () => {
    const { rows, read: count } = await read(`${HEADER}\n\nA,"Den\nver",1\n,,\nB,Denver,2\n`);
    expect(rows.map(({ rowNumber, cells }) => [rowNumber, cells.Name])).toEqual([
      [3, 'A'],
      [5, 'B'],
    ]);
    expect(count).toBe(2);
  });

  it('names columns without a name by their place', async () => {
    expect((await read('Name,,City\nA,7,Denver\n')).rows[0]?.cells).toEqual({
      Name: 'A',
      'column 2': '7',
      City: 'Denver',
    });
  });
});

describe('a row that cannot be told apart', () => {
  test.each<[reason: string, row: string | Buffer, field: string, sentence: RegExp]>([
    ['too few cells', 'Cedar,Denver', 'row', /has 2 cells; the header has 3/],
    ['too many cells', 'Cedar,Denver,80202,more', 'row', /has 4 cells; the header has 3/],
    ['the header again', 'NAME,city,Zip', 'row', /header stands here again/],
    ['NUL bytes', 'Ce\0dar,Denver,80202', 'Name', /bytes that are no text/],
    ['a quotation mark that closes rows later', 'Cedar,"Den\nA,Denver,1\nB",80202', 'City', /quotation mark/],
  ])('is rejected, and the others stand: %s', async (_reason, row, field, sentence) => {
    const table = await read(`${HEADER}\nA,Denver,1\n${row}\nB,Denver,2\n`);
    expect(table.rows.map(({ cells }) => cells.Name)).toEqual(['A', 'B']);
    expect(table).toMatchObject({ read: 3, rejected: 1 });
    expect(table.problems).toEqual([
      { row: 3, field, value: expect.any(String), reason: expect.stringMatching(sentence) },
    ]);
  });
});

describe('a file that cannot be told apart', () => {
  test.each<[reason: string, content: string, sentence: RegExp]>([
    ['a column is missing', 'Name,Zip\nA,1\n', /list\.csv has no column city\. Is it a list\?/],
    ['a column stands twice', 'Name,City,Zip,NAME\n', /has the column NAME more than once/],
    ['it is blank', ' \n\n,,\n', /no header/],
    ['other marks stand between its cells', 'Name;City;Zip\nA;Denver;1\n', /has no column name, city/],
    [
      'a quotation mark is not closed',
      `${HEADER}\nA,Denver,1\n"B,Denver,2\nC,Denver,3\n`,
      /^Row 3 of list\.csv/,
    ],
    ['one is closed too early', `${HEADER}\nA,Denver,1\n"B" and C,Denver,2\n`, /^Row 3 of list\.csv/],
    ['one stands inside of a cell', `${HEADER}\nA,Denver,1\nB 12" wide,Denver,2\n`, /^Row 3 of list\.csv/],
  ])('is refused with what is wrong: %s', async (_reason, content, sentence) => {
    await expect(read(content)).rejects.toThrow(sentence);
    await expect(read(content)).rejects.toBeInstanceOf(SourceFileError);
  });
});

describe('a text that is not UTF-8', () => {
  it('is read as Windows-1252, with a line that names the first cell', async () => {
    const table = await read(latin1(`${HEADER}\nA,Denver,1\nCa\xf1on \x96 Clinic,Denver,2\n`));
    expect(table.rows[1]?.cells.Name).toBe('Cañon – Clinic');
    expect(table).toMatchObject({ read: 2, rejected: 0 });
    expect(table.problems).toEqual([
      { row: 3, field: 'Name', value: 'Cañon – Clinic', reason: expect.stringMatching(/Windows-1252/) },
    ]);
  });

  it('has bytes that are no letters in it: their rows are rejected', async () => {
    const table = await read(latin1(`${HEADER}\nCa\xf1on,Denver,1\nB\x81,Denver,2\n`));
    expect(table.rows.map(({ cells }) => cells.Name)).toEqual(['Cañon']);
    expect(table.problems.at(-1)).toMatchObject({ row: 3, field: 'Name', reason: /no text/ });
  });

  it('but mostly is, is a damaged one: rows with broken letters are rejected, the others read right', async () => {
    const text = Buffer.from(`${HEADER}\nCañon,Denver,1\nPeña,Denver,2\n`);
    text[text.lastIndexOf(0xc3)] = 0x20;
    const table = await read(text);
    expect(table.rows.map(({ cells }) => cells.Name)).toEqual(['Cañon']);
    expect(table.problems).toEqual([expect.objectContaining({ row: 3, field: 'Name' })]);
  });
});

it('a replacement character that the source itself wrote is kept', async () => {
  const { rows } = await read(`${HEADER}\nCa\ufffdon,Denver,1\n`);
  expect(rows[0]?.cells.Name).toBe('Ca\ufffdon');
});

it('reads back any cells that are written with quotation marks', async () => {
  const cell = fc.string({ unit: 'grapheme', maxLength: 12 }).filter((text) => !text.includes('\0'));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(cell, cell, cell), { maxLength: 8 }), async (rows) => {
      const lines = rows.map((cells) => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(','));
      const table = await read([HEADER, ...lines].join('\n'));
      const expected = rows
        .map((cells) => cells.map((text) => text.trim()))
        .filter((cells) => cells.join('') !== '');
      expect(table.read).toBe(expected.length);
      const listed = table.rows.map(({ cells }) => Object.values(cells));
      if (table.rejected === 0) expect(listed).toEqual(expected);
      expect(listed.length + table.rejected).toBe(table.read);
    }),
    { numRuns: 200, seed: 3 },
  );
});
