import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { DETAILS } from '../details.ts';
import { type TermSlug, termsOfFacet } from '../terms.ts';
import { type CodeTable, indexByCode } from './code-meaning.ts';
import { COLORADO_WORDS, FLAGS } from './colorado-words.ts';
import { findSamhsaCode, SAMHSA_CODES, type SamhsaSeries } from './samhsa-codes.ts';
import { MENTAL_HEALTH_CODES } from './samhsa-codes-mental-health.ts';
import { SHARED_CODES } from './samhsa-codes-shared.ts';
import { SUBSTANCE_USE_CODES } from './samhsa-codes-substance-use.ts';
import { termsAskedIn, termsOfSeries } from './samhsa-silence.ts';

const SERIES: readonly SamhsaSeries[] = ['samhsa-su', 'samhsa-mh'];
const meaningOf = (series: SamhsaSeries, code: string) => findSamhsaCode(series, code)?.meaning;

describe('the map', () => {
  test('holds 317 codes, of which only OP means something else in each series', () => {
    const both = new Set(SERIES.flatMap((series) => [...SAMHSA_CODES[series].keys()]));
    expect(both.size).toBe(317);
    const inBothOwnTables = Object.values(SUBSTANCE_USE_CODES)
      .flatMap(Object.keys)
      .filter((code) => Object.values(MENTAL_HEALTH_CODES).some((codes) => Object.hasOwn(codes, code)));
    expect(inBothOwnTables).toEqual(['OP']);
  });

  test.each([
    ['in two categories of one table', [{ A: { X: { leftOut: 'why' } }, B: { X: { leftOut: 'why' } } }]],
    ['in two tables', [{ A: { X: { leftOut: 'why' } } }, { A: { X: { leftOut: 'why' } } }]],
  ])('refuses a code %s', (_, tables) => {
    expect(() => indexByCode(...tables)).toThrow('code mapped twice: X');
  });

  test('does not know a code that no dictionary has', () => {
    expect(findSamhsaCode('samhsa-su', 'UBN')).toBeUndefined();
    expect(findSamhsaCode('samhsa-su', 'oit')).toBeUndefined();
    expect(findSamhsaCode('samhsa-su', 'constructor')).toBeUndefined();
  });

  test('gives a reason for what it leaves out', () => {
    const reasons = SERIES.flatMap((series) =>
      [...SAMHSA_CODES[series]].flatMap(([code, { meaning }]) =>
        'leftOut' in meaning ? [[code, meaning.leftOut.length > 20]] : [],
      ),
    );
    expect(reasons).toEqual([
      ['OP', true],
      ['BSDM', true],
      ['AIM', true],
    ]);
  });

  test('never says yes and no to one term by one code', () => {
    for (const { meaning } of SERIES.flatMap((series) => [...SAMHSA_CODES[series].values()])) {
      for (const term of meaning.no ?? []) expect(meaning.yes ?? []).not.toContain(term);
    }
  });

  test('and the words of Colorado use every detail between them', () => {
    const tables: CodeTable[] = [
      SHARED_CODES,
      SUBSTANCE_USE_CODES,
      MENTAL_HEALTH_CODES,
      COLORADO_WORDS,
      { FLAGS },
    ];
    const meanings = tables.flatMap((table) => Object.values(table).flatMap((codes) => Object.values(codes)));
    const used = new Set(meanings.map(({ detail }) => detail));
    expect(DETAILS.filter(({ slug }) => !used.has(slug))).toEqual([]);
  });
});

describe('codes that look like something else', () => {
  test.each<[SamhsaSeries, code: string, terms: TermSlug[], reason: string]>([
    ['samhsa-su', 'MI', ['military-insurance'], 'not motivational interviewing'],
    ['samhsa-mh', 'MI', ['military-insurance'], 'not motivational interviewing'],
    ['samhsa-su', 'MOTI', ['motivational-interviewing'], 'the code that is'],
    ['samhsa-mh', 'IPT', ['individual-sessions'], 'individual, not interpersonal, psychotherapy'],
    ['samhsa-su', 'CM', ['case-management'], 'not contingency management'],
    ['samhsa-su', 'CMI', ['contingency-management'], 'the code that is'],
    ['samhsa-mh', 'PH', ['day-treatment'], 'a kind of place that gives it'],
    ['samhsa-mh', 'PHDT', ['day-treatment'], 'day treatment on mental-health rows'],
    ['samhsa-su', 'ODT', ['day-treatment'], 'day treatment on substance-use rows'],
    ['samhsa-su', 'OIT', ['intensive-outpatient'], 'intensive outpatient'],
    ['samhsa-su', 'HS', ['housing-help'], 'housing services'],
    ['samhsa-su', 'SF', ['self-pay'], 'cash, not sliding fee'],
    ['samhsa-su', 'SS', ['sliding-scale'], 'sliding fee'],
    ['samhsa-su', 'AH', ['sign-language'], 'sign language'],
    ['samhsa-su', 'MD', ['medicaid'], 'Medicaid'],
    ['samhsa-su', 'MC', ['medicare'], 'Medicare'],
    ['samhsa-su', 'ORT', ['outpatient'], 'regular outpatient'],
    ['samhsa-mh', 'OP', ['outpatient'], 'outpatient on mental-health rows'],
    ['samhsa-mh', 'PEFP', ['first-episode-psychosis'], 'whatever its definition says'],
  ])('%s %s is %j: %s', (series, code, terms) => {
    expect(meaningOf(series, code)?.yes).toEqual(terms);
  });

  test('ACT is a team that visits, and answers no term', () => {
    expect(meaningOf('samhsa-mh', 'ACT')).toEqual({ detail: 'assertive-community-treatment' });
  });

  test('OP on substance-use rows is only a heading', () => {
    expect(meaningOf('samhsa-su', 'OP')).toHaveProperty('leftOut');
  });

  test.each([
    ['AUDO', 'only-alcohol'],
    ['OUDO', 'only-opioids'],
    ['DUO', 'only-dui'],
    ['VAMC', 'only-va'],
  ])('%s is the restriction %s', (code, detail) => {
    expect(meaningOf('samhsa-su', code)?.detail).toBe(detail);
  });
});

describe('what a series cannot say', () => {
  test.each([
    [
      'samhsa-su',
      ['dbt', 'emdr', 'ect', 'tms', 'ketamine', 'eating-disorders', 'ptsd', 'family-psychoeducation'],
    ],
    [
      'samhsa-su',
      ['serious-mental-illness', 'first-episode-psychosis', 'ccbhc', 'va-funds', 'walk-in-crisis'],
    ],
    ['samhsa-mh', ['intensive-outpatient', 'carf', 'joint-commission', 'coa', 'ncqa', 'achc-hfap', 'detox']],
    [
      'samhsa-mh',
      ['motivational-interviewing', 'twelve-step-facilitation', 'trauma-counseling', 'matrix-model'],
    ],
    ['samhsa-mh', ['continuing-care', 'opioids', 'alcohol', 'buprenorphine', 'accepts-men', 'no-charge']],
  ] as const)('%s: %j', (series, terms) => {
    for (const term of terms) expect(termsOfSeries(series).has(term)).toBe(false);
  });

  test.each(['payers', 'daypart'] as const)('no directory asks about %s', (facet) => {
    for (const series of SERIES) {
      for (const { slug } of termsOfFacet(facet)) expect(termsOfSeries(series).has(slug)).toBe(false);
    }
  });
});

const DATA = process.env.STEPWELL_DATA ?? '';

describe.skipIf(!DATA)('against the dictionaries', () => {
  const read = (name: string): { code: string; category: string }[] => {
    const rows: Record<string, string>[] = parse(readFileSync(join(DATA, 'codes', name)), {
      bom: true,
      relax_quotes: true,
      columns: (header: string[]) => header.map((title) => title.trim().toLowerCase()),
    });
    return rows
      .map((row) => ({ code: (row.service_code ?? '').trim(), category: (row.category_code ?? '').trim() }))
      .filter(({ code }) => code !== '');
  };

  test('all 317 codes of the union are mapped, in their category, and no other', () => {
    const union = read('service-codes-union.csv');
    expect(union).toHaveLength(317);
    const mapped = new Map(SERIES.flatMap((series) => [...SAMHSA_CODES[series]]));
    expect(union.filter(({ code, category }) => mapped.get(code)?.category !== category)).toEqual([]);
    expect(mapped.size).toBe(317);
  });

  test.each([
    ['samhsa-su', '2022', 'national-directory-sa-2022-service-codes.csv', 225],
    ['samhsa-su', '2023', 'national-directory-su-2023-service-codes.csv', 224],
    ['samhsa-mh', '2022', 'national-directory-mh-2022-service-codes.csv', 176],
    ['samhsa-mh', '2023', 'national-directory-mh-2023-service-codes.csv', 176],
    ['samhsa-mh', '2024', 'national-directory-mh-2024-service-codes.csv', 176],
  ] as const)(
    '%s %s lists codes of its series alone, and they can say all that it is taken to ask',
    (series, release, file, count) => {
      const codes = read(file).map(({ code }) => code);
      expect(codes).toHaveLength(count);
      expect(codes.filter((code) => !SAMHSA_CODES[series].has(code))).toEqual([]);
      const sayable = new Set(codes.flatMap((code) => SAMHSA_CODES[series].get(code)?.meaning.yes ?? []));
      expect([...termsAskedIn(series, release)].filter((term) => !sayable.has(term))).toEqual([]);
      expect([...sayable].toSorted()).toEqual([...termsOfSeries(series)].toSorted());
    },
  );
});
