import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeCsv } from './write-csv.ts';

test.each([
  ['a plain text', 'CARF', 'CARF'],
  ['a comma', 'a, b', '"a, b"'],
  ['a quote', 'the "Sons"', '"the ""Sons"""'],
  ['a line break', 'a\nb', '"a\nb"'],
  ['a blank at the end, which some readers cut', 'a ', '"a "'],
  ['a formula', '=HYPERLINK("http://x")', '"\'=HYPERLINK(""http://x"")"'],
  ['a formula by a sign', '+1', "'+1"],
  ['a formula by a dash', '-1', "'-1"],
  ['a formula by an at', '@SUM(A1)', "'@SUM(A1)"],
  ['what looks guarded', "'=1", "''=1"],
  ['an apostrophe', "'s", "'s"],
  ['a tab in front', '\t=1', "'\t=1"],
  ['a phone', '303-555-0142 x7 (intake)', '303-555-0142 x7 (intake)'],
  ['a number below zero, which is no formula', -104.99, '-104.99'],
  ['yes', true, 'yes'],
  ['no', false, 'no'],
  ['nothing', null, ''],
])('%s', (_reason, cell, text) => {
  expect(writeCsv({ columns: ['a'], rows: [[cell]] })).toBe(`a\r\n${text}\r\n`);
});

test('whatever is written reads back, and nothing of it runs', () => {
  const text = fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', '"', ',', '\r', '\n', '\t', ' ', 'a', 'é', "'"),
  });
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constant('x'), text, text), { minLength: 1 }), (rows) => {
      const csv = writeCsv({ columns: ['a', 'b', 'c'], rows });
      const read: string[][] = parse(csv, { record_delimiter: '\r\n' });
      expect(read).toHaveLength(rows.length + 1);
      for (const [index, row] of rows.entries()) {
        const cells = read[index + 1] ?? [];
        for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
        expect(cells.map((cell) => cell.replace(/^'(?='*[=+\-@\t\r\n])/, ''))).toEqual(row);
      }
    }),
  );
});
