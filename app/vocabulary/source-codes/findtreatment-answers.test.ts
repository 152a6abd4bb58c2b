import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TermSlug } from '../terms.ts';
import { readLocatorAnswers, readLocatorLabels } from './findtreatment-answers.ts';
import { categoryOfToday, findLabelMeaning, labelKey, meaningsOfLabel } from './findtreatment-codes.ts';
import { LOCATOR_LABELS } from './findtreatment-labels.ts';
import { LOCATOR_OLD_LABELS } from './findtreatment-old-labels.ts';
import { codesAskedByLocator } from './findtreatment-silence.ts';
import { SAMHSA_CODES } from './samhsa-codes.ts';

const TODAY = Object.entries(LOCATOR_LABELS).flatMap(([category, labels]) =>
  Object.entries(labels).map(([code, label]) => ({ category, code, label })),
);
const codesOf = (categorized: { category: string; label: string }[]) =>
  readLocatorLabels('samhsa-su', { categorized, bare: [] });
const codesOfBare = (...bare: string[]) => readLocatorLabels('samhsa-su', { categorized: [], bare });

/** Ten labels that answer remarks alone, so that a row counts as filled in. */
const FILLED = [
  'Substance use disorder counseling',
  'Private non-profit organization',
  'Interim services for clients',
  'Outreach to persons in the community',
  'Screening for tobacco use',
  'Screening for substance use',
  'Screening for mental disorders',
  'Comprehensive substance use assessment',
  'Metabolic syndrome monitoring',
  'Substance use disorder education',
];

describe('the table', () => {
  test('has a label for every code that is mapped, and for no other', () => {
    const mapped = new Set(Object.values(SAMHSA_CODES).flatMap((codes) => [...codes.keys()]));
    expect(new Set(TODAY.map(({ code }) => code))).toEqual(mapped);
    expect(TODAY).toHaveLength(317);
  });

  test('of other years names codes that exist', () => {
    const meanings = Object.values(LOCATOR_OLD_LABELS).flatMap((labels) => Object.values(labels));
    const codes = meanings.flatMap((meaning) => ('code' in meaning ? [meaning.code] : []));
    expect(codes.filter((code) => !TODAY.some((each) => each.code === code))).toEqual([]);
  });

  test('finds each label of today in its category, and says which stand in two', () => {
    for (const { category, code, label } of TODAY) {
      expect(findLabelMeaning(category, label)).toEqual({ code });
    }
    const inTwo = TODAY.filter(({ label }) => meaningsOfLabel(label).length > 1).map(({ code }) => code);
    expect(inTwo.sort()).toEqual(
      ['PSYH', 'PSY', 'INPE', 'AUINPE', 'RPE', 'AURPE', 'PC', 'AUPC', 'TAY', 'YAD', 'PHDT', 'PH'].sort(),
    );
  });
});

describe('a label', () => {
  test.each<[category: string, label: string, code: string | undefined, reason: string]>([
    ['SET', 'Intensive outpatient treatment', 'OIT', 'as it is today'],
    ['SET', '  INTENSIVE   outpatient treatment\u00a0', 'OIT', 'case and blanks do not matter'],
    ['PHR', 'Buprenorphine with naloxone  (Suboxone®)', 'BWN', 'two blanks and a sign, in 2019'],
    ['AS', 'Housing services', 'HS', 'moved to another category since'],
    ['EDU', 'Individual counseling offered', 'ICO', 'the words and the category have changed'],
    ['TOBAC', 'Smoking/tobacco cessation counseling', 'TCC', 'its category is gone'],
    ['SN', 'Female', 'FEM', 'GN is called SN today'],
    ['GN', 'Female', 'FEM', 'as in 2019'],
    ['SG', 'Young adults', 'TAY', 'a program for them'],
    ['AGE', 'Young Adults', 'YAD', 'an age that is accepted'],
    ['age_groups', 'Young adults', 'YAD', 'a copy that spells its categories out'],
    ['OMSC', 'In-network prescribing entity', 'INPE', 'for opioid use'],
    ['SMAT', 'In-network prescribing entity', 'AUINPE', 'for alcohol use'],
    ['NEW', 'In-network prescribing entity', undefined, 'an unknown category cannot tell two apart'],
    ['NEW', 'Intensive outpatient treatment', 'OIT', 'words that stand for one code need no category'],
    ['SET', 'Intensive', undefined, 'a part of a label is no label'],
    ['SET', '', undefined, 'nothing'],
    ['constructor', 'toString', undefined, 'no property of a table'],
  ])('%s "%s" is %s: %s', (category, label, code) => {
    const { codes, unmapped } = codesOf([{ category, label }]);
    expect(codes).toEqual(code === undefined ? [] : [code]);
    expect(unmapped).toEqual(code === undefined ? [{ category, value: label }] : []);
  });

  test('that is left out for a reason is neither a code nor unknown', () => {
    const label = 'All Clients in Opioid Treatment Program';
    expect(codesOf([{ category: 'EXCL', label }])).toEqual({ codes: [], unmapped: [] });
  });
});

describe('labels without a category', () => {
  test.each<[bare: string[], codes: string[], reason: string]>([
    [['Young adults'], ['TAY'], 'a program is spelled small'],
    [['Young Adults'], ['YAD'], 'an age is spelled large'],
    [
      [
        'Naltrexone used in Treatment',
        'In-network prescribing entity',
        'Does not treat alcohol use disorder',
      ],
      ['NU', 'NAUT', 'INPE'],
      'between the opioid medicines and the alcohol answers',
    ],
    [
      ['Does not treat alcohol use disorder', 'In-network prescribing entity', 'Buprenorphine maintenance'],
      ['NAUT', 'BUM', 'AUINPE'],
      'behind the alcohol answers',
    ],
    [['Psychiatric hospital'], ['PSYH'], "the row's own survey before the other"],
  ])('%j are %j: %s', (bare, codes) => {
    const read = codesOfBare(...bare);
    expect(read.codes.toSorted()).toEqual(codes.toSorted());
    expect(read.unmapped).toEqual([]);
  });

  test('that could be two codes are named, not guessed', () => {
    const label = 'In-network prescribing entity';
    expect(codesOfBare(label)).toEqual({ codes: [], unmapped: [{ category: 'no category', value: label }] });
  });
});

describe('what a row of the locator could say', () => {
  type Standing = 'yes' | 'no' | 'silent' | 'unticked';
  test.each<[release: string, term: TermSlug, standing: Standing, reason: string]>([
    ['2019-05-23', 'intensive-outpatient', 'unticked', 'asked'],
    ['2019-05-23', 'vaping-allowed', 'silent', 'nobody asked about vaping in 2019'],
    ['2019-05-23', 'welcomes-alcohol-medicine', 'silent', 'a question that came later'],
    ['2019-05-23', 'lgbtq', 'unticked', 'asked until 2024'],
    ['2023', 'lgbtq', 'unticked', 'asked until 2024'],
    ['2026-02-03', 'lgbtq', 'silent', 'the box is gone'],
    ['2026-02-03', 'vaping-allowed', 'unticked', 'a category that the row lacks has nothing ticked'],
    ['2026-02-03', 'dbt', 'silent', 'only the mental-health survey asks'],
    ['2026-02-03', 'adults', 'silent', 'ages cannot be used where unticked'],
  ])('%s: %s is %s (%s)', (release, term, standing) => {
    const answers = readLocatorAnswers({
      series: 'samhsa-su',
      release,
      labels: { categorized: [], bare: FILLED },
    });
    expect(answers.unmapped).toEqual([]);
    const found = (['yes', 'no', 'silent'] as const).find((list) => answers[list].includes(term));
    expect(found ?? 'unticked').toBe(standing);
  });

  test('women alone deny men in a category of either name', () => {
    for (const category of ['GN', 'SN']) {
      const labels = { categorized: [{ category, label: 'Female' }], bare: [] };
      const answers = readLocatorAnswers({ series: 'samhsa-su', release: '2026-02-03', labels });
      expect(answers.no).toEqual(['accepts-men']);
    }
  });

  test('every code asked is a code of the series', () => {
    for (const series of ['samhsa-su', 'samhsa-mh'] as const) {
      for (const release of ['2019', '2022', '2026']) {
        const all = new Set([...SAMHSA_CODES['samhsa-su'].keys(), ...SAMHSA_CODES['samhsa-mh'].keys()]);
        expect([...codesAskedByLocator(series, release)].filter((code) => !all.has(code))).toEqual([]);
      }
    }
  });
});

test('labels in any order and any number are all read or named, once each', () => {
  const label = fc.oneof(fc.constantFrom(...TODAY.map((each) => each.label)), fc.string({ maxLength: 20 }));
  const category = fc.oneof(fc.constantFrom('SET', 'GN', 'SN', 'EDU', 'SMAT'), fc.string({ maxLength: 6 }));
  fc.assert(
    fc.property(fc.array(fc.record({ category, label })), fc.array(label), (categorized, bare) => {
      const { codes, unmapped } = readLocatorLabels('samhsa-su', { categorized, bare });
      expect(new Set(codes).size).toBe(codes.length);
      const known = [...categorized.map((each) => each.label), ...bare].map(labelKey);
      for (const { value } of unmapped) expect(known).toContain(labelKey(value));
      for (const each of categorized) {
        const isKnown = findLabelMeaning(each.category, each.label) !== undefined;
        const isNamed = unmapped.some((line) => line.category === each.category && line.value === each.label);
        expect(isKnown).not.toBe(isNamed);
      }
    }),
  );
  expect(categoryOfToday('__proto__')).toBe('__proto__');
});

const DATA = process.env.STEPWELL_DATA ?? '';

test.skipIf(!DATA)('labels and categories are those of the dictionaries', () => {
  const union: Record<string, string>[] = parse(
    readFileSync(join(DATA, 'codes', 'service-codes-union.csv')),
    { bom: true, columns: true },
  );
  const lines = union.map(({ category_code: category, service_code: code, service_name: label = '' }) => ({
    category,
    code,
    label: label.replaceAll('\u00a0', ' ').trim(),
  }));
  const byCode = (a: { code?: string | undefined }, b: { code?: string | undefined }) =>
    String(a.code) < String(b.code) ? -1 : 1;
  expect(TODAY.toSorted(byCode)).toEqual(lines.toSorted(byCode));
});
