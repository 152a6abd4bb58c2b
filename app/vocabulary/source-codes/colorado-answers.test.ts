import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { TERMS, type TermSlug, termsOfFacet } from '../terms.ts';
import { type ColoradoRow, readColoradoAnswers } from './colorado-answers.ts';

const BLANK: ColoradoRow = {
  substanceUseServices: [],
  mentalHealthSettings: [],
  populations: [],
  accessibility: [],
  fees: [],
  languages: [],
  telehealth: '',
  rssoServices: [],
  flags: {},
};

function standing(row: Partial<ColoradoRow>, term: TermSlug, release?: string): string {
  const answers = readColoradoAnswers({ ...BLANK, ...row }, release);
  return (['yes', 'no', 'silent'] as const).find((list) => answers[list].includes(term)) ?? 'unticked';
}

test('a row without any answer is silent on every term', () => {
  const answers = readColoradoAnswers(BLANK);
  expect(answers.silent).toEqual(TERMS.map(({ slug }) => slug));
});

describe('intensive outpatient', () => {
  test.each<[services: string[], settings: string[], expected: string, reason: string]>([
    [['Intensive Outpatient'], [], 'yes', 'for substance use'],
    [[], ['Intensive Outpatient'], 'yes', 'for mental health'],
    [['Outpatient'], [], 'unticked', 'the list is filled in'],
    [[], ['Outpatient'], 'unticked', 'the list is filled in'],
    [[], [], 'silent', 'both lists are empty'],
  ])('%j and %j: %s (%s)', (substanceUseServices, mentalHealthSettings, expected) => {
    expect(standing({ substanceUseServices, mentalHealthSettings }, 'intensive-outpatient')).toBe(expected);
  });

  test('detox is asked of substance-use services alone', () => {
    expect(standing({ mentalHealthSettings: ['Outpatient'] }, 'detox')).toBe('silent');
    expect(standing({ substanceUseServices: ['Outpatient'] }, 'detox')).toBe('unticked');
  });
});

describe('telehealth', () => {
  test.each([
    ['', 'silent', 'silent', 'no such column, or no answer'],
    ['No Telehealth Available', 'no', 'no', 'a real no'],
    ['Telehealth Available - No Restrictions', 'yes', 'unticked', 'not only by video'],
    ['Telehealth Available - With Restrictions', 'yes', 'unticked', 'not only by video'],
    ['Telehealth Only', 'yes', 'yes', 'all of it'],
  ])('%j: telehealth %s, online program %s (%s)', (telehealth, some, whole) => {
    expect(standing({ telehealth }, 'telehealth')).toBe(some);
    expect(standing({ telehealth }, 'online-program')).toBe(whole);
  });
});

describe('flags', () => {
  test.each([
    [true, 'yes'],
    [false, 'unticked'],
    [undefined, 'silent'],
  ])('ActiveSUDLicense %s: %s', (ActiveSUDLicense, expected) => {
    expect(standing({ flags: { ActiveSUDLicense } }, 'state-substance-use-agency')).toBe(expected);
  });

  test.each([
    ['ActiveMHDesignation', 'state-mental-health'],
    ['OpioidTreatmentPrograms', 'opioid-treatment-program'],
    ['CommunityMentalHealthCenter', 'community-mental-health-center'],
    ['CommunityMentalHealthClinic', 'mental-health-clinic'],
    ['DUIDWI', 'dui'],
  ] as const)('%s says %s', (flag, term) => {
    expect(standing({ flags: { [flag]: true } }, term)).toBe('yes');
  });
});

describe('lists', () => {
  test.each<[Partial<ColoradoRow>, TermSlug, expected: string, reason: string]>([
    [{ populations: ['Men'] }, 'accepts-men', 'yes', 'served'],
    [{ populations: ['Men'] }, 'accepts-women', 'unticked', 'a blank is never a no'],
    [{ populations: ['Men'] }, 'men-program', 'silent', 'serving is not a program'],
    [{ populations: ['Older Adults'] }, 'seniors', 'yes', 'served'],
    [{ populations: ['Youth'] }, 'children-teens', 'yes', 'served'],
    [{ populations: ['Youth'] }, 'adults', 'silent', 'never asked'],
    [
      { substanceUseServices: ['Gender Responsive Treatment for Women'] },
      'women-program',
      'yes',
      'a program',
    ],
    [{ substanceUseServices: ['Outpatient'] }, 'substance-use', 'yes', 'any service for substance use'],
    [{ mentalHealthSettings: ['Outpatient'] }, 'mental-health', 'yes', 'any setting of mental health care'],
    [{ mentalHealthSettings: ['Outpatient'] }, 'substance-use', 'silent', 'the other list is empty'],
    [{ fees: ['Medicaid'] }, 'medicaid', 'yes', 'named'],
    [{ fees: ['Medicaid'] }, 'private-insurance', 'unticked', 'not named'],
    [{ fees: ['Medicaid'] }, 'medicare', 'silent', 'not a choice of the register'],
    [{ languages: ['English', 'Mandarin'] }, 'chinese', 'yes', 'Mandarin is Chinese'],
    [{ languages: ['English'] }, 'spanish', 'unticked', 'not named'],
    [{ languages: ['English'] }, 'arabic', 'silent', 'not a choice of the register'],
    [{ accessibility: ['Wheelchair'] }, 'wheelchair', 'yes', 'named'],
    [{ rssoServices: ['Peer Recovery Coaching'] }, 'recovery-coach', 'yes', 'named'],
    [
      { substanceUseServices: ['Medication Assisted Therapy'] },
      'opioid-medicine',
      'unticked',
      'may be for alcohol',
    ],
  ])('%j: %s is %s (%s)', (row, term, expected) => {
    expect(standing(row, term)).toBe(expected);
  });

  test.each<[release: string | undefined, expected: string, reason: string]>([
    ['2022-06-29', 'silent', 'not yet a choice'],
    ['2022-12-06', 'unticked', 'a choice since'],
    [undefined, 'unticked', 'the newest rules'],
  ])('Latino people in release %s: %s (%s)', (release, expected) => {
    expect(standing({ populations: ['Women'] }, 'latino', release)).toBe(expected);
  });

  test.each(['payers', 'daypart'] as const)('the register never asks about %s', (facet) => {
    for (const { slug } of termsOfFacet(facet)) {
      expect(standing({ fees: ['Medicaid'], substanceUseServices: ['Outpatient'] }, slug)).toBe('silent');
    }
  });
});

test('a word that is not known is named with its column, and the rest is read', () => {
  const answers = readColoradoAnswers({ ...BLANK, fees: ['Barter', 'Medicaid', 'toString'] });
  expect(answers.unmapped).toEqual([
    { category: 'Fees', value: 'Barter' },
    { category: 'Fees', value: 'toString' },
  ]);
  expect(answers.yes).toEqual(['medicaid']);
});

const DATA = process.env.STEPWELL_DATA ?? '';

describe.skipIf(!DATA)('the five releases', () => {
  const files = DATA
    ? readdirSync(join(DATA, 'other')).filter((name) => name.startsWith('co-bha-ladders-'))
    : [];

  function readRows(file: string): Record<string, string>[] {
    return parse(readFileSync(join(DATA, 'other', file)), {
      bom: true,
      columns: (header: string[]) => header.map((name) => name.replace(/[^A-Za-z]/g, '')),
    });
  }

  const listIn = (row: Record<string, string>, column: string): string[] =>
    (row[column] ?? '')
      .split(';')
      .map((word) => word.trim())
      .filter(Boolean);

  const read = (row: Record<string, string>, file: string) =>
    readColoradoAnswers(
      {
        substanceUseServices: listIn(row, 'SubstanceUseServices'),
        mentalHealthSettings: listIn(row, 'MentalHealthSettings'),
        populations: listIn(row, 'PopulationServed'),
        accessibility: listIn(row, 'Accessibility'),
        fees: listIn(row, 'Fees'),
        languages: listIn(row, 'LanguagesSpoken'),
        telehealth: row.OffersTelehealth ?? '',
        rssoServices: listIn(row, 'RSSOServicesProvided'),
        flags: { ActiveSUDLicense: row.ActiveSUDLicense === '1', DUIDWI: row.DUIDWI === '1' },
      },
      file.slice('co-bha-ladders-'.length, -'.csv'.length),
    );

  test('are five', () => {
    expect(files).toHaveLength(5);
  });

  test.each(files)('%s has no word that is not mapped', (file) => {
    const answers = readRows(file).map((row) => read(row, file));
    expect(answers.flatMap(({ unmapped }) => unmapped)).toEqual([]);
    expect(answers.length).toBeGreaterThan(700);
  });

  test('February 2023: the figures of the register', () => {
    const file = 'co-bha-ladders-2023-02-27.csv';
    const answers = readRows(file).map((row) => read(row, file));
    const count = (list: 'yes' | 'no', term: TermSlug): number =>
      answers.filter((answer) => answer[list].includes(term)).length;
    expect(answers).toHaveLength(734);
    expect(count('yes', 'intensive-outpatient')).toBe(307);
    expect(count('no', 'telehealth')).toBe(17);
    expect(count('yes', 'online-program')).toBe(16);
    expect(count('yes', 'state-substance-use-agency')).toBe(647);
    expect(count('yes', 'sign-language')).toBe(4);
    expect(count('yes', 'latino')).toBe(48);
  });
});
