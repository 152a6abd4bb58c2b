import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { TermSlug } from '../terms.ts';
import { readSamhsaCodes } from './samhsa-answers.ts';
import { FEWEST_CODES_OF_AN_ANSWERED_ROW } from './samhsa-silence.ts';
import type { SourceAnswers } from './source-answers.ts';

const DATA = process.env.STEPWELL_DATA ?? '';

interface ReadRow {
  codes: Set<string>;
  answers: SourceAnswers;
}

function readRows(series: 'samhsa-su' | 'samhsa-mh', release: string, file: string): ReadRow[] {
  const csv = gunzipSync(readFileSync(join(DATA, 'national-directory', `${file}.facilities.csv.gz`)));
  const rows: Record<string, string>[] = parse(csv, {
    columns: (header: string[]) => header.map((name) => name.toLowerCase()),
  });
  return rows.map((row) => {
    const codes = (row.service_code_info ?? '').split(/[\s*]+/).filter(Boolean);
    return { codes: new Set(codes), answers: readSamhsaCodes({ series, release, codes }) };
  });
}

const rowsWith = (rows: readonly ReadRow[], code: string): number =>
  rows.filter(({ codes }) => codes.has(code)).length;

const contradicting = (rows: readonly ReadRow[], code: string): number =>
  rows.filter(({ answers }) => answers.contradictions.some((entry) => entry.code === code)).length;

const saying = (rows: readonly ReadRow[], list: 'yes' | 'no' | 'silent', term: TermSlug): number =>
  rows.filter(({ answers }) => answers[list].includes(term)).length;

describe.skipIf(!DATA)('the four directories', () => {
  const su2022 = DATA ? readRows('samhsa-su', '2022', 'National_Directory_SA_Facilities_2022') : [];
  const su2023 = DATA ? readRows('samhsa-su', '2023', 'national-directory-su-facilities-2023') : [];
  const mh2022 = DATA ? readRows('samhsa-mh', '2022', 'National_Directory_MH_Facilities_2022') : [];
  const mh2023 = DATA ? readRows('samhsa-mh', '2023', 'national-directory-mh-facilities-2023') : [];
  const all = [su2022, su2023, mh2022, mh2023];

  test('have rows, and no code that is not mapped', () => {
    expect(all.map((rows) => rows.length)).toEqual([12_176, 12_744, 9_037, 8_707]);
    expect(all.flat().filter(({ answers }) => answers.unmapped.length > 0)).toEqual([]);
  });

  test('257 rows hold under ten codes, and are silent but for what they say', () => {
    const short = all.flat().filter(({ codes }) => codes.size < FEWEST_CODES_OF_AN_ANSWERED_ROW);
    expect(short).toHaveLength(257);
    for (const { answers } of short) expect(answers.silent.length).toBeGreaterThan(200);
  });

  test.each([
    ['NOOP', 890, 40, 'two more than by opioid medicine alone: naltrexone for opioid use, opioid use only'],
    ['NMOA', 611, 51, 'gives methadone or buprenorphine'],
    ['NP', 212, 10, 'names a way to pay'],
    ['NAUT', 1_561, 12, 'answered what it does for alcohol use'],
    ['NMAUT', 1_247, 71, 'prescribes, or names a medicine'],
    ['SMON', 4_484, 7, 'also says where'],
    ['VAPN', 5_669, 14, 'also says where'],
  ])('SU 2023: %s stands on %i rows, of which %i contradict it (%s)', (code, rows, contradictions) => {
    expect(rowsWith(su2023, code)).toBe(rows);
    expect(contradicting(su2023, code)).toBe(contradictions);
  });

  test('every contradicted row keeps its yes', () => {
    for (const { answers } of all.flat()) {
      for (const { term } of answers.contradictions) expect(answers.yes).toContain(term);
    }
  });

  test('a yes to intensive outpatient is exactly the code', () => {
    expect(saying(su2022, 'yes', 'intensive-outpatient')).toBe(5_525);
    expect(saying(su2023, 'yes', 'intensive-outpatient')).toBe(5_736);
    expect(saying(mh2022, 'silent', 'intensive-outpatient')).toBe(9_037);
    expect(saying(mh2023, 'silent', 'intensive-outpatient')).toBe(8_707);
  });

  test('one sex alone denies the other', () => {
    expect(saying(su2023, 'no', 'accepts-men')).toBe(655);
    expect(saying(su2023, 'no', 'accepts-women')).toBe(740);
    expect(saying(mh2023, 'silent', 'accepts-men')).toBe(mh2023.length);
  });

  test('no substance-use row is unticked on an age, and 2,658 more take adults than tick it', () => {
    for (const { answers } of su2023) {
      expect(answers.yes.includes('adults') || answers.silent.includes('adults')).toBe(true);
    }
    expect(rowsWith(su2023, 'ADLT')).toBe(8_099);
    expect(saying(su2023, 'yes', 'adults')).toBe(8_099 + 2_658);
  });

  test('MH 2022 is silent on smoking where nothing is ticked, MH 2023 is not', () => {
    expect(rowsWith(mh2022, 'SMPD')).toBe(0);
    expect(saying(mh2022, 'silent', 'smoking-allowed')).toBe(3_593);
    expect(saying(mh2023, 'silent', 'smoking-allowed')).toBeLessThan(10);
  });

  test('nothing beyond the list is ever denied', () => {
    const denied = new Set(all.flat().flatMap(({ answers }) => answers.no));
    expect([...denied].toSorted()).toEqual([
      'accepts-men',
      'accepts-women',
      'alcohol',
      'alcohol-medicine',
      'buprenorphine',
      'medicaid',
      'medicare',
      'methadone',
      'military-insurance',
      'opioid-medicine',
      'opioids',
      'private-insurance',
      'self-pay',
      'smoking-allowed',
      'state-insurance',
      'tribal-funds',
      'vaping-allowed',
    ]);
  });
});
