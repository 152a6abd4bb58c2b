import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TERMS, type TermSlug, termsOfFacet } from '../terms.ts';
import { AGES_IMPLIED_BY, deniedByGenderAlone, readSamhsaCodes } from './samhsa-answers.ts';
import { SAMHSA_CODES, type SamhsaSeries } from './samhsa-codes.ts';
import { CODES_NOT_COLLECTED, FEWEST_CODES_OF_AN_ANSWERED_ROW, knownRelease } from './samhsa-silence.ts';

/** Ten codes that answer nothing but remarks, so that a row counts as filled in. */
const FILLED = ['SACA', 'SSA', 'SMHD', 'CSAA', 'ISC', 'OPC', 'STU', 'SAE', 'PVTN', 'MST'];

type Standing = 'yes' | 'no' | 'silent' | 'unticked';
type Row = [codes: string[], term: TermSlug, reason: string];

function standing(
  codes: string[],
  term: TermSlug,
  series: SamhsaSeries = 'samhsa-su',
  release = '2023',
): Standing {
  const answers = readSamhsaCodes({ series, release, codes: [...FILLED, ...codes] });
  const found = (['yes', 'no', 'silent'] as const).filter((list) => answers[list].includes(term));
  expect(found.length).toBeLessThan(2);
  return found[0] ?? 'unticked';
}

describe('real noes', () => {
  test.each<Row>([
    [['NOOP'], 'opioids', 'does not treat opioid use'],
    [['NAUT'], 'alcohol', 'does not treat alcohol use'],
    [['NMOA'], 'methadone', 'uses no medicine for opioid use'],
    [['NMOA'], 'buprenorphine', 'uses no medicine for opioid use'],
    [['NMOA'], 'opioid-medicine', 'uses no medicine for opioid use'],
    [['NMAUT'], 'alcohol-medicine', 'uses no medicine for alcohol use'],
    [['NP'], 'medicaid', 'takes no payment'],
    [['NP'], 'private-insurance', 'takes no payment'],
    [['NP'], 'self-pay', 'takes no payment'],
    [['SMON'], 'smoking-allowed', 'smoking is not permitted'],
    [['VAPN'], 'vaping-allowed', 'vaping is not permitted'],
    [['FEM'], 'accepts-men', 'women alone'],
    [['MALE'], 'accepts-women', 'men alone'],
  ])('%j denies %s: %s', (codes, term) => {
    expect(standing(codes, term)).toBe('no');
    expect(standing([], term)).toBe('unticked');
  });

  test.each<Row>([
    [['NMOA'], 'welcomes-opioid-medicine', 'silent on people who bring their medicine'],
    [['NMOA'], 'naltrexone', 'also given for alcohol'],
    [['NP'], 'payment-help', 'help is not a payment'],
    [['NP'], 'public-funding', 'funds of the place are not a payment'],
    [['NOOP'], 'methadone', 'only what it says'],
    [['AUDO'], 'opioids', 'a restriction is a line, not a no'],
    [['MALE', 'FEM'], 'children-teens', 'says nothing of age'],
  ])('%j does not deny %s: %s', (codes, term) => {
    expect(standing(codes, term)).not.toBe('no');
  });

  test('who is accepted is asked as a pair', () => {
    expect(deniedByGenderAlone(new Set(['FEM', 'MALE']))).toEqual([]);
    expect(deniedByGenderAlone(new Set())).toEqual([]);
  });
});

describe('a contradicted no is dropped and counted, and the yes stays', () => {
  test.each<[codes: string[], code: string, term: TermSlug, reason: string]>([
    [['NOOP', 'MOA'], 'NOOP', 'opioids', 'answered what it does for opioid use'],
    [['NOOP', 'BU'], 'NOOP', 'opioids', 'uses buprenorphine'],
    [['NAUT', 'PMAT'], 'NAUT', 'alcohol', 'prescribes for alcohol use'],
    [['NMOA', 'BUM'], 'NMOA', 'opioid-medicine', 'keeps people on buprenorphine'],
    [['NMAUT', 'PMAT'], 'NMAUT', 'alcohol-medicine', 'prescribes for alcohol use'],
    [['NP', 'MD'], 'NP', 'medicaid', 'takes Medicaid'],
    [['SMON', 'SMPD'], 'SMON', 'smoking-allowed', 'smoking in set places'],
    [['VAPN', 'VAPP'], 'VAPN', 'vaping-allowed', 'vaping anywhere'],
  ])('%j: %s falls, %s stays (%s)', (codes, code, term) => {
    const answers = readSamhsaCodes({ series: 'samhsa-su', release: '2023', codes: [...FILLED, ...codes] });
    expect(answers.yes).toContain(term);
    expect(answers.no).toEqual([]);
    expect(answers.contradictions).toEqual([{ code, term }]);
  });

  test('a free place that takes Medicaid is not called free', () => {
    expect(standing(['NP'], 'no-charge')).toBe('yes');
    expect(standing(['NP', 'MD'], 'no-charge')).toBe('unticked');
  });

  test('the remark of a contradicted no is not shown', () => {
    const { details } = readSamhsaCodes({ series: 'samhsa-su', release: '2023', codes: ['SMON', 'SMPD'] });
    expect(details).toEqual(['smoking-in-set-places']);
  });

  test('funds of the place do not contradict "no payment"', () => {
    expect(standing(['NP', 'FSA'], 'no-charge')).toBe('yes');
    expect(standing(['NP', 'FSA'], 'medicaid')).toBe('no');
  });
});

describe('implied yeses', () => {
  test.each<Row>([
    [['MOA'], 'opioids', 'any answer about opioid treatment'],
    [['NMOA'], 'opioids', 'treats it, without medicine'],
    [['OUDO'], 'opioids', 'treats nothing else'],
    [['PMAT'], 'alcohol', 'any answer about alcohol treatment'],
    [['ACMA'], 'alcohol', 'any answer about alcohol treatment'],
    [['NMAUT'], 'alcohol', 'treats it, without medicine'],
    [['BERI'], 'buprenorphine', 'the shot is buprenorphine'],
    [['VTRL'], 'naltrexone', 'the shot is naltrexone'],
    [['DUO'], 'dui', 'treats nobody else'],
    [['RL'], 'residential', 'a long live-in stay'],
    [['OD'], 'detox', 'detox while living at home'],
    [['MN'], 'adults', 'a program for men'],
    [['WN'], 'adults', 'a program for women'],
    [['PW'], 'adults', 'a program for new mothers'],
    [['VET'], 'adults', 'a program for veterans'],
    [['SE'], 'adults', 'a program for seniors'],
    [['SNR'], 'adults', 'seniors'],
    [['SE'], 'seniors', 'a program for seniors'],
    [['AD'], 'children-teens', 'a program for teens'],
    [['TAY'], 'young-adults', 'a program for young adults'],
  ])('%j implies %s: %s', (codes, term) => {
    expect(standing(codes, term)).toBe('yes');
  });

  test.each<Row>([
    [['OP'], 'outpatient', 'the heading over every kind of outpatient care'],
    [['UN'], 'opioid-medicine', 'naltrexone may be for alcohol'],
    [['ODTX'], 'detox', 'ticked on rows without detox'],
    [['TELE'], 'online-program', 'some care is remote, not the program'],
    [['OIT'], 'outpatient', 'another level of care'],
  ])('%j does not imply %s: %s', (codes, term) => {
    expect(standing(codes, term)).not.toBe('yes');
  });

  test('ages are implied only where the age boxes cannot be used', () => {
    for (const code of Object.keys(AGES_IMPLIED_BY).filter((code) => SAMHSA_CODES['samhsa-mh'].has(code))) {
      if (code !== 'SNR') expect(standing([code], 'adults', 'samhsa-mh')).toBe('unticked');
    }
  });
});

describe('silence by release', () => {
  test.each<[SamhsaSeries, release: string, TermSlug, Standing, reason: string]>([
    ['samhsa-su', '2022', 'seniors', 'silent', 'ages of substance-use rows'],
    ['samhsa-su', '2023', 'seniors', 'silent', 'the box was not collected'],
    ['samhsa-mh', '2022', 'smoking-allowed', 'silent', 'set places were not collected'],
    ['samhsa-mh', '2023', 'smoking-allowed', 'unticked', 'all three boxes were'],
    ['samhsa-mh', '2022', 'vaping-allowed', 'unticked', 'vaping was collected'],
    ['samhsa-su', '2022', 'smoking-allowed', 'unticked', 'collected on substance-use rows'],
  ])('%s %s %s is %s: %s', (series, release, term, expected) => {
    expect(standing([], term, series, release)).toBe(expected);
  });

  test('a tick counts even where the box was not collected', () => {
    expect(CODES_NOT_COLLECTED['samhsa-su']['2023']).toContain('SNR');
    expect(standing(['SNR'], 'seniors')).toBe('yes');
  });

  test.each<[SamhsaSeries, release: string, known: string, reason: string]>([
    ['samhsa-su', '2022', '2022', 'known'],
    ['samhsa-su', '2024', '2023', 'later: the newest known'],
    ['samhsa-su', '2031-05', '2023', 'later, with a month'],
    ['samhsa-mh', '2030', '2024', 'later: the newest known'],
    ['samhsa-mh', '2019', '2022', 'earlier: the oldest known'],
  ])('%s %s is read as %s: %s', (series, release, known) => {
    expect(knownRelease(series, release)).toBe(known);
  });
});

describe('silence by category', () => {
  test.each<[SamhsaSeries, TermSlug, Standing, reason: string]>([
    ['samhsa-su', 'dbt', 'silent', 'only mental-health rows say it'],
    ['samhsa-mh', 'dbt', 'unticked', 'only mental-health rows say it'],
    ['samhsa-mh', 'intensive-outpatient', 'silent', 'only substance-use rows say it'],
    ['samhsa-su', 'intensive-outpatient', 'unticked', 'only substance-use rows say it'],
    ['samhsa-mh', 'carf', 'silent', 'only substance-use rows say it'],
    ['samhsa-su', 'cbt', 'unticked', 'both say it'],
    ['samhsa-mh', 'cbt', 'unticked', 'both say it'],
    ['samhsa-su', 'aetna', 'silent', 'kinds of payment are asked, never a company'],
    ['samhsa-su', 'evening', 'silent', 'times are never asked'],
    ['samhsa-su', 'online-program', 'silent', 'never asked'],
    ['samhsa-su', 'wheelchair', 'silent', 'never asked'],
  ])('%s: %s is %s (%s)', (series, term, expected) => {
    expect(standing([], term, series)).toBe(expected);
  });
});

describe('ages on substance-use rows', () => {
  test.each(termsOfFacet('ages').map(({ slug }) => slug))('%s: an empty box says nothing', (term) => {
    expect(standing([], term)).toBe('silent');
    expect(standing([], term, 'samhsa-mh', '2023')).toBe('unticked');
  });

  test('children alone does not shut out adults', () => {
    expect(standing(['CHLD'], 'adults')).toBe('silent');
    expect(standing(['CHLD', 'MN'], 'adults')).toBe('yes');
  });
});

describe('silence by row', () => {
  const codes = FILLED.slice(0, FEWEST_CODES_OF_AN_ANSWERED_ROW - 2);

  test('under ten codes, what is not answered is silent', () => {
    const short = readSamhsaCodes({ series: 'samhsa-su', release: '2023', codes: [...codes, 'OIT'] });
    expect(short.yes).toEqual(['intensive-outpatient']);
    expect(short.yes.length + short.no.length + short.silent.length).toBe(TERMS.length);
  });

  test('a code said twice is one code', () => {
    const short = readSamhsaCodes({
      series: 'samhsa-su',
      release: '2023',
      codes: [...codes, 'OIT', 'OIT', 'OIT'],
    });
    expect(short.silent).toContain('cbt');
  });

  test('ten codes make a row', () => {
    expect(standing(['OIT'], 'cbt')).toBe('unticked');
  });

  test('a short row still says its noes', () => {
    const { no } = readSamhsaCodes({ series: 'samhsa-su', release: '2023', codes: ['SMON', 'VAPN', 'PVTN'] });
    expect(no).toEqual(['smoking-allowed', 'vaping-allowed']);
  });
});

describe('codes that are not known', () => {
  test('are named, and the rest is read', () => {
    const answers = readSamhsaCodes({
      series: 'samhsa-su',
      release: '2023',
      codes: ['UBN', 'OIT', '__proto__'],
    });
    expect(answers.unmapped.map(({ value }) => value)).toEqual(['UBN', '__proto__']);
    expect(answers.yes).toEqual(['intensive-outpatient']);
  });

  test('a code of the other series is read as that series means it', () => {
    expect(readSamhsaCodes({ series: 'samhsa-su', release: '2023', codes: ['DBT'] }).yes).toEqual(['dbt']);
  });
});

describe('laws', () => {
  const rows = fc.record({
    series: fc.constantFrom<SamhsaSeries>('samhsa-su', 'samhsa-mh'),
    release: fc.constantFrom('2019', '2022', '2023', '2024'),
    codes: fc.array(
      fc.constantFrom(...SAMHSA_CODES['samhsa-su'].keys(), ...SAMHSA_CODES['samhsa-mh'].keys(), 'ZZZ'),
      { maxLength: 60 },
    ),
  });

  test('a term has one answer at most', () => {
    fc.assert(
      fc.property(rows, (row) => {
        const { yes, no, silent } = readSamhsaCodes(row);
        const all = [...yes, ...no, ...silent];
        expect(new Set(all).size).toBe(all.length);
      }),
    );
  });

  test('the order of codes changes no answer', () => {
    fc.assert(
      fc.property(rows, (row) => {
        const { yes, no, silent } = readSamhsaCodes(row);
        const turned = readSamhsaCodes({ ...row, codes: row.codes.toReversed() });
        expect([turned.yes, turned.no, turned.silent]).toEqual([yes, no, silent]);
      }),
    );
  });

  test('one more tick takes no yes away, but for "free" beside a payment', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(...SAMHSA_CODES['samhsa-su'].keys()), (row, code) => {
        const before = readSamhsaCodes(row).yes;
        const after = readSamhsaCodes({ ...row, codes: [...row.codes, code] }).yes;
        expect(before.filter((term) => term !== 'no-charge' && !after.includes(term))).toEqual([]);
      }),
    );
  });
});

describe('a file with a column for each code', () => {
  const ALL = new Set([...SAMHSA_CODES['samhsa-su'].keys(), ...SAMHSA_CODES['samhsa-mh'].keys()]);
  const without = (...codes: string[]) => new Set([...ALL].filter((code) => !codes.includes(code)));

  test.each<[missing: string[], codes: string[], term: TermSlug, expected: Standing, reason: string]>([
    [[], [], 'intensive-outpatient', 'unticked', 'the column is there and empty'],
    [['OIT'], [], 'intensive-outpatient', 'silent', 'what has no column was not asked'],
    [['GL'], [], 'lgbtq', 'silent', 'the column is gone since 2025'],
    [['OIT'], ['OIT'], 'intensive-outpatient', 'yes', 'a tick counts whatever the header says'],
    [['SMHA'], [], 'public-funding', 'unticked', 'another column asks for the term'],
    [['MALE'], ['FEM'], 'accepts-men', 'silent', 'half a pair denies nothing'],
    [[], ['FEM'], 'accepts-men', 'no', 'a whole pair does'],
    [[], [], 'adults', 'silent', 'ages stay unusable where unticked'],
    [[], [], 'dbt', 'silent', "a column of the other survey asks nothing of this row's kind"],
    [[], ['DBT'], 'dbt', 'yes', 'a tick that strayed in keeps its meaning'],
  ])('without %j, %j: %s is %s (%s)', (missing, codes, term, expected) => {
    const answers = readSamhsaCodes({
      series: 'samhsa-su',
      release: '2025-08-19',
      codes: [...FILLED, ...codes],
      columns: without(...missing),
    });
    const found = (['yes', 'no', 'silent'] as const).find((list) => answers[list].includes(term));
    expect(found ?? 'unticked').toBe(expected);
  });

  test('the columns of one file say nothing of another', () => {
    const silentOn = (columns: ReadonlySet<string>) =>
      readSamhsaCodes({ series: 'samhsa-su', release: '2025', codes: FILLED, columns }).silent;
    expect(silentOn(without('OIT'))).toContain('intensive-outpatient');
    expect(silentOn(ALL)).not.toContain('intensive-outpatient');
    expect(silentOn(without('OIT'))).toContain('intensive-outpatient');
  });
});
