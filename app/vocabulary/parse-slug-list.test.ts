import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseSlugList } from './parse-slug-list.ts';
import { TERMS } from './terms.ts';

test('every slug is read, each from a list of its own and all from one', () => {
  const slugs = TERMS.map(({ slug }) => slug);
  for (const slug of slugs) expect(parseSlugList(JSON.stringify([slug]))).toEqual([slug]);
  expect(parseSlugList(JSON.stringify(slugs))).toEqual(slugs);
});

test.each([
  ['[]', 'nothing'],
  ['["carf","no-such-term"]', 'a slug of an older vocabulary'],
  ['["carf-","car","carfx"]', 'what begins or ends like a slug is none'],
  ['[ "carf" , "coa" ]', 'blanks between'],
  [String.raw`["ca\"rf","\u0063arf"]`, 'escapes'],
])('%s is read as JSON reads it: %s', (json) => {
  expect(parseSlugList(json)).toEqual(JSON.parse(json));
});

test('any list of strings is read as JSON reads it', () => {
  const strings = fc.array(fc.oneof(fc.constantFrom('carf', 'dbt', 'coa'), fc.string()));
  fc.assert(
    fc.property(strings, (list) => {
      expect(parseSlugList(JSON.stringify(list))).toEqual(list);
    }),
  );
});
