import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameKey } from './name-key.ts';

const NAMES = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

const byKey = (a: string, b: string) => (nameKey(a) < nameKey(b) ? -1 : nameKey(a) > nameKey(b) ? 1 : 0);

describe('the key of a name', () => {
  test.each([
    ['Alder', 'alder', 0, 'letter case'],
    ['Álamo', 'alamo', 0, 'accents'],
    ['clinic 9', 'Clinic 10', -1, 'numbers by value'],
    ['Clinic 007', 'clinic 7', 0, 'leading zeros'],
    ['', 'A', -1, 'no name at all'],
    ['A Place', 'Aardvark', -1, 'a blank before letters'],
    ['3rd Street', 'A Place', -1, 'digits before letters'],
    ["St Mary's", 'St. Mary', -1, 'signs before letters'],
    ['Strasse', 'Straße', 0, 'a letter that sorts as two'],
  ])('%s against %s: %d, %s', (a, b, expected) => {
    expect(Math.sign(NAMES.compare(a, b))).toBe(expected);
    expect(byKey(a, b)).toBe(expected);
  });

  test('sorts any two names as names are sorted', () => {
    const letter = fc.constantFrom(..."aAbBzZáÅéñçüø 019.,-'’&/()#+éÉ™");
    const name = fc.oneof(
      fc.array(letter, { maxLength: 12 }).map((letters) => letters.join('')),
      fc.string({ maxLength: 12 }),
    );
    const law = fc.property(name, name, (a, b) => {
      expect([a, b, byKey(a, b)]).toEqual([a, b, Math.sign(NAMES.compare(a, b))]);
    });
    fc.assert(law, { seed: 20261122, numRuns: 5_000 });
  });

  test('is small ASCII letters and digits, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(nameKey(name)).toMatch(/^[0-9a-z]+$/);
      }),
    );
  });
});
