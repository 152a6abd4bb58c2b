import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseFormat } from './choose-format.ts';

test.each([
  ['no header', null, 'json'],
  ['an empty header', ' ', 'json'],
  ['a browser', 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'json'],
  ['JSON', 'application/json', 'json'],
  ['CSV', 'text/csv', 'csv'],
  ['CSV in capitals, with its header named', 'Text/CSV; header=present', 'csv'],
  ['any text', 'text/*', 'csv'],
  ['CSV before JSON', 'application/json;q=0.5, text/csv', 'csv'],
  ['JSON before CSV', 'text/csv;q=0.1, application/json; q=0.2', 'json'],
  ['both alike', 'text/csv, application/json', 'json'],
  ['anything but JSON', '*/*, application/json;q=0', 'csv'],
  ['the most exact decides', '*/*;q=1, text/csv;q=0.1, application/*;q=0', 'csv'],
  ['a page', 'text/html', undefined],
  ['nothing', '*/*;q=0', undefined],
  ['a weight that is none', 'text/csv;q=much', undefined],
] as const)('%s', (_reason, accept, format) => {
  expect(chooseFormat(accept, ['json', 'csv'])).toBe(format);
});

test('what is not offered is never chosen', () => {
  expect(chooseFormat('text/csv', ['json'])).toBeUndefined();
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('text/csv', '*/*', ',', ';', 'q=', '0', '1', ' ') }),
      (accept) => {
        expect(['json', undefined]).toContain(chooseFormat(accept, ['json']));
      },
    ),
  );
});
