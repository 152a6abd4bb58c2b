import fc from 'fast-check';
import { expect, test } from 'vitest';
import { publicIdOf, slugWords } from './slug-words.ts';

test.each<[string, string | undefined, string | undefined, string, string]>([
  ['Juniper Recovery', 'Denver', 'CO', 'juniper-recovery-denver-co', 'name, city, state'],
  ['Juniper Recovery', undefined, 'CO', 'juniper-recovery-co', 'no city where the address is withheld'],
  [
    "Women's Recovery & Counseling",
    'Cañon City',
    'CO',
    'womens-recovery-counseling-canon-city-co',
    'accent, apostrophe, sign',
  ],
  ['Straße Ærø', undefined, undefined, 'strasse-aero', 'letters that hold no mark'],
  ['  ---  ', 'St. Louis', 'MO', 'program-st-louis-mo', 'no word in the name'],
  ['日本', undefined, undefined, 'program', 'no Latin letter'],
])('%s, %s, %s → %s (%s)', (name, city, state, slug) => {
  expect(slugWords(name, city, state)).toBe(slug);
});

test('a long name is cut at a word and keeps its town', () => {
  const slug = slugWords(
    'Department of Veterans Affairs Medical Center Substance Abuse Treatment Program',
    'Indianapolis',
    'IN',
  );
  expect(slug).toBe('department-of-veterans-affairs-medical-center-substance-abuse-indianapolis-in');
});

test('any words make lower-case ASCII of at most 80 characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (name, city) => {
      expect(slugWords(name.repeat(9), city.repeat(9), 'CO')).toMatch(
        /^(?=.{1,80}$)[a-z0-9]+(?:-[a-z0-9]+)*$/,
      );
    }),
  );
});

test('an id is the same for ever, and another for another series or key', () => {
  expect(publicIdOf('co-bha', '0014M00001e7cwwQAA')).toBe('mtya7398');
  expect(publicIdOf('samhsa-su', '0014M00001e7cwwQAA')).not.toBe('mtya7398');
});

test('twenty thousand keys make ids that differ, of eight letters and digits that are not misread', () => {
  const ids = Array.from({ length: 20_000 }, (_, at) => publicIdOf('samhsa-su', `key ${at}`));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[0-9a-hjkmnp-tv-z]{8}$/.test(id))).toEqual([]);
});
