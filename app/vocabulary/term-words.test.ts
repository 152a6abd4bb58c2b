import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { labelOfDetail, labelOfDetailGroup } from './detail-words.ts';
import { DETAIL_GROUPS, DETAILS, isRestriction } from './details.ts';
import { labelOfCriterion, labelOfFacet } from './facet-words.ts';
import { CRITERIA, FACETS } from './facets.ts';
import { wordsOfTerm } from './term-words.ts';
import { TERMS, type TermSlug, termsOfFacet } from './terms.ts';
import { WORD_LANGUAGES } from './words/languages.ts';

const PROMISES = /\b(cures?|guarantee|proven|best|success|heal(s|ed)?|effective|works for)\b/i;
const NOT_PEOPLE_FIRST = /\b(addicts?|alcoholics|abusers?|junkie|clean and sober|the mentally ill)\b/i;

describe.each(WORD_LANGUAGES)('in %s', (language) => {
  test.each(TERMS.map(({ slug }) => slug))('%s has a label, one plain sentence and tidy synonyms', (slug) => {
    const { label, plain, synonyms } = wordsOfTerm(slug, language);
    expect(label).toMatch(/^\S.*\S$/);
    expect(plain).toMatch(/^[A-Z].*[^.]\.$/);
    expect(new Set(synonyms.map((synonym) => synonym.trim())).size).toBe(synonyms.length);
    expect(synonyms).not.toContain('');
    expect(`${label} ${plain}`).not.toMatch(PROMISES);
    expect(`${label} ${plain}`).not.toMatch(NOT_PEOPLE_FIRST);
  });

  test.each(FACETS)('no two terms of %s share a label', (facet) => {
    const labels = termsOfFacet(facet).map(({ slug }) => wordsOfTerm(slug, language).label.toLowerCase());
    expect(new Set(labels).size).toBe(labels.length);
    expect(labelOfFacet(facet, language)).not.toBe('');
  });

  test('every detail and group has a label of its own', () => {
    const labels = DETAILS.map(({ slug }) => labelOfDetail(slug, language));
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels).not.toContain('');
    expect(DETAIL_GROUPS.every((group) => labelOfDetailGroup(group, language) !== '')).toBe(true);
  });
});

describe('evidence', () => {
  test('a note stands only beside a tier', () => {
    for (const { slug, evidence } of TERMS) if (wordsOfTerm(slug).evidence) expect(evidence).toBeDefined();
  });
});

test('the five criteria come after place and person, in their order', () => {
  expect(CRITERIA.map((criterion) => labelOfCriterion(criterion))).toEqual([
    'Place and person',
    'Accreditation and licensing',
    'Treatment approaches',
    'Program schedule',
    'Aftercare support',
    'Insurance and payment',
  ]);
});

test('each restriction reads as a line', () => {
  const lines = DETAILS.filter(({ slug }) => isRestriction(slug)).map(({ slug }) => labelOfDetail(slug));
  expect(lines).toHaveLength(4);
  expect(lines).toContain('Only for people with opioid use disorder');
  for (const line of lines) expect(line).toMatch(/^Only for people /);
});

test.each<[synonym: string, slug: TermSlug, reason: string]>([
  ['Suboxone', 'buprenorphine', 'brand'],
  ['Sublocade', 'buprenorphine-injection', 'brand'],
  ['Vivitrol', 'naltrexone-injection', 'brand'],
  ['BCBS', 'bcbs-unspecified', 'abbreviation on a card'],
  ['UHC', 'unitedhealthcare', 'abbreviation on a card'],
  ['Beacon', 'carelon', 'name until 2023'],
  ['DBT', 'dbt', 'abbreviation'],
  ['IOP', 'intensive-outpatient', 'abbreviation'],
  ['IOT', 'intensive-outpatient', 'abbreviation'],
  ['level 2.1', 'intensive-outpatient', 'ASAM level'],
  ['PHP', 'day-treatment', 'abbreviation'],
  ['dual diagnosis', 'co-occurring', 'old word'],
  ['JCAHO', 'joint-commission', 'old name'],
  ['TRICARE', 'military-insurance', 'program of the military'],
  ['Medi-Cal', 'medicaid', 'name in one state'],
])('%s is a synonym of %s (%s)', (synonym, slug) => {
  const { label, synonyms } = wordsOfTerm(slug);
  expect([...synonyms, label].some((word) => word.toLowerCase() === synonym.toLowerCase())).toBe(true);
});

describe.skipIf(!process.env.STEPWELL_DATA)('against the dictionaries of the source', () => {
  test('no plain sentence repeats six words in a row of a definition', () => {
    const path = join(process.env.STEPWELL_DATA ?? '', 'codes', 'service-codes-union.csv');
    const rows: Record<string, string>[] = parse(readFileSync(path), { columns: true, bom: true });
    const wordsOf = (text: string): string =>
      ` ${text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, ' ')
        .trim()} `;
    const definitions = rows.map((row) => wordsOf(row.service_description ?? ''));
    const copied = TERMS.filter(({ slug }) => {
      const words = wordsOf(wordsOfTerm(slug).plain).trim().split(' ');
      return words.some((_, start) => {
        const run = words.slice(start, start + 6);
        return (
          run.length === 6 && definitions.some((definition) => definition.includes(` ${run.join(' ')} `))
        );
      });
    });
    expect(copied.map(({ slug }) => slug)).toEqual([]);
  });
});
