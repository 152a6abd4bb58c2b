import { describe, expect, test } from 'vitest';
import { DETAILS } from './details.ts';
import { FACETS } from './facets.ts';
import { wordsOfTerm } from './term-words.ts';
import { findTerm, isTermSlug, requireTerm, TERMS, type TermSlug, termsOfFacet } from './terms.ts';

describe('slugs', () => {
  test('are unique over all facets, and no detail has one of them', () => {
    const slugs = [...TERMS, ...DETAILS].map(({ slug }) => slug);
    const twice = slugs.filter((slug, index) => slugs.indexOf(slug) !== index);
    expect(twice).toEqual([]);
  });

  test.each([...TERMS, ...DETAILS].map(({ slug }) => slug))('%s is lower-case ASCII kebab', (slug) => {
    expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });
});

describe('facets', () => {
  test.each(FACETS)('%s has terms', (facet) => {
    expect(termsOfFacet(facet).length).toBeGreaterThan(0);
    expect(termsOfFacet(facet).every((term) => term.facet === facet)).toBe(true);
  });

  test('together hold every term once, in one order', () => {
    expect(FACETS.flatMap((facet) => termsOfFacet(facet).map(({ slug }) => slug)).toSorted()).toEqual(
      TERMS.map(({ slug }) => slug).toSorted(),
    );
  });

  test('dayparts are the four that are asked for', () => {
    expect(termsOfFacet('daypart').map(({ slug }) => slug)).toEqual([
      'morning',
      'midday',
      'evening',
      'weekend',
    ]);
  });
});

describe('look-ups', () => {
  test('know each term', () => {
    for (const term of TERMS) {
      expect(findTerm(term.slug)).toBe(term);
      expect(requireTerm(term.slug)).toBe(term);
      expect(isTermSlug(term.slug)).toBe(true);
    }
  });

  test.each([
    ['', 'nothing'],
    ['DBT', 'an abbreviation is no slug'],
    ['intensive', 'a part of a slug is no slug'],
    ['constructor', 'a word of the language'],
  ])('do not know %j: %s', (word) => {
    expect(findTerm(word)).toBeUndefined();
    expect(isTermSlug(word)).toBe(false);
    expect(() => requireTerm(word)).toThrow(RangeError);
  });
});

describe('levels of The ASAM Criteria', () => {
  test('are an attribute of care alone, each a pair of edition and code', () => {
    for (const { asam, facet } of TERMS) if (asam) expect(facet).toBe('care');
  });

  test.each<[TermSlug, levels: string[], reason: string]>([
    ['intensive-outpatient', ['3/2.1', '4/2.1'], 'the same in both editions'],
    ['day-treatment', ['3/2.5', '4/2.5'], 'one code with two names'],
    ['outpatient', ['3/1', '4/1.5'], 'renumbered'],
    ['recovery-housing', [], 'a home, not a level'],
  ])('%s is %j: %s', (slug, levels) => {
    expect((requireTerm(slug).asam ?? []).map(({ edition, code }) => `${edition}/${code}`)).toEqual(levels);
  });
});

describe('abbreviations that mean two things stand for no term', () => {
  test.each([
    ['MI', 'motivational interviewing, or military insurance'],
    ['ACT', 'acceptance and commitment therapy, or assertive community treatment'],
    ['IPT', 'interpersonal, or individual psychotherapy'],
    ['CM', 'contingency, or case management'],
    ['PH', 'partial hospitalization, or anything'],
    ['HS', 'housing services, or high school'],
  ])('%s: %s', (letters) => {
    const claimed = TERMS.filter(
      ({ slug, abbreviation }) => abbreviation === letters || wordsOfTerm(slug).synonyms.includes(letters),
    );
    expect(claimed).toEqual([]);
  });
});
