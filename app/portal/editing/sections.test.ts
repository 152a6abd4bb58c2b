import { describe, expect, test } from 'vitest';
import { messagesFor } from '#app/language/messages.ts';
import { requireTerm, TERMS } from '#app/vocabulary/terms.ts';
import { FILLED, typedForm as form } from '#tests/fixtures/filled-sections.ts';
import { compareValues } from './compare-values.ts';
import { SECTION_KEYS, sectionOf, TERMS_SECTIONS } from './sections.ts';

const messages = messagesFor('en');

describe('a section', () => {
  test.each(SECTION_KEYS)(
    '%s: what is parsed has no problems, is said in words, and reads back the same',
    (key) => {
      const section = sectionOf(key);
      const value = section.parse(form(FILLED[key]));
      expect(Object.keys(value)).not.toEqual([]);
      expect(section.problemsOf(value)).toEqual([]);
      expect(section.schema.parse(JSON.parse(JSON.stringify(value)))).toEqual(value);
      for (const { label, before, after } of compareValues(section, {}, value, messages)) {
        expect([label, before, after]).toEqual([
          expect.stringMatching(/./),
          'Not said',
          expect.stringMatching(/./),
        ]);
      }
    },
  );

  test.each(SECTION_KEYS)(
    '%s: says nothing of what nobody filled in, and takes nothing that it does not name',
    (key) => {
      const value = sectionOf(key).parse(form({ status: 'published', provider_id: '1', held: '[]' }));
      expect(value).toEqual({});
      expect(sectionOf(key).schema.parse({ status: 'published', provider_id: 1 })).toEqual({});
    },
  );

  test('answers each term in one place alone, openings and payers in sections of their own', () => {
    const asked = [
      ...Object.values(TERMS_SECTIONS).flatMap(({ facets }) => facets),
      'accreditation',
      'licensing',
    ];
    expect(new Set(asked).size).toBe(asked.length);
    const left = new Set(
      TERMS.map(({ slug }) => requireTerm(slug).facet).filter((facet) => !asked.includes(facet)),
    );
    expect([...left].sort()).toEqual(['openings', 'payers']);
  });

  test.each([
    ['name', { name: 'ab' }, ['name']],
    ['address', { state: 'ZZ', zip: '8020' }, ['state', 'street', 'city', 'zip']],
    ['address', { withheld: 'yes', state: 'CO', street: '1 Quiet Street' }, []],
    [
      'contacts',
      { phone: '12', intake: ['5'], website: 'javascript:alert(1)' },
      ['phone', 'intake-1', 'website'],
    ],
    [
      'accreditation',
      { carf: 'yes', 'carf.expires': '2031-02-30', 'carf.evidence': 'data:x' },
      ['carf.expires', 'carf.evidence'],
    ],
    ['clinicians', { nurses: '-1' }, ['nurses']],
    ['aftercare-links', { alumni: 'http://user:pass@juniper.example' }, ['alumni']],
    ['prices', { amount: ['ten'], per: ['week'], covers: [''] }, ['amount-1', 'covers-1']],
  ] as const)('%s names what is wrong in %j', (key, fields, wrong) => {
    const section = sectionOf(key);
    const problems = section.problemsOf(section.parse(form(fields as never)));
    expect(problems.map(({ field }) => field)).toEqual(wrong);
  });

  test('keeps nothing of a street that is withheld', () => {
    const value = sectionOf('address').parse(
      form({ withheld: 'yes', state: 'CO', city: 'Denver', street: '1 Quiet Street', zip: '80202' }),
    );
    expect(value).toEqual({ city: 'Denver', state: 'CO', withheld: 'yes' });
  });
});
