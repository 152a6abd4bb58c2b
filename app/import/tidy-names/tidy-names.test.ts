import { describe, expect, test } from 'vitest';
import { DATA_FOLDER, readDirectory } from '#tests/fixtures/directory-rows.ts';
import { INITIALS, SHORT_WORDS } from './abbreviations.ts';
import { expandAbbreviations } from './expand-abbreviations.ts';
import { tidyNames } from './tidy-names.ts';

describe('names as people read them', () => {
  test.each<[string, string, string, string | undefined, string]>([
    ['  Ozark   MH Ctr ', '', 'Ozark Mental Health Center', undefined, 'blanks and abbreviations'],
    [
      'Healthcare and Rehab Servs of',
      'Southeastern Vermont',
      'Healthcare and Rehab Services of Southeastern Vermont',
      undefined,
      'cut at a small word',
    ],
    [
      'Safe Harbor Treatment Center',
      'for Women LLC',
      'Safe Harbor Treatment Center for Women LLC',
      undefined,
      'name2 goes on in small letters',
    ],
    ['Safe Harbor', 'The Landing', 'Safe Harbor', 'The Landing', 'a program may begin with The'],
    [
      'Department of Veterans Affairs Medical',
      'Center Substance Abuse Treatment Prog',
      'Department of Veterans Affairs Medical Center Substance Abuse Treatment Program',
      undefined,
      'Medical / Center',
    ],
    [
      'Drug Abuse Foundation of',
      'Palm Bch Cnty/Detox Prog',
      'Drug Abuse Foundation of Palm Bch County',
      'Detox Program',
      'the program behind the slash',
    ],
    [
      'Fresno County Hispanic Commission on',
      'Alcohol/Drug Abuse Servs',
      'Fresno County Hispanic Commission on Alcohol/Drug Abuse Services',
      undefined,
      'Alcohol/Drug is one subject',
    ],
    [
      'Lakewood Comprehensive Treatment Cente',
      'WCHS Inc',
      'Lakewood Comprehensive Treatment Center',
      'WCHS Inc',
      'cut at 38 characters inside a word',
    ],
    [
      'Behavioral Health and Recovery Service',
      '',
      'Behavioral Health and Recovery Service',
      undefined,
      '38 characters, but a whole word',
    ],
    ['FCP Inc', 'DBA Family Continuity', 'Family Continuity', undefined, 'trade name'],
    [
      'Access Ohio LLC/DBA Access Ohio East',
      'Mental Health Center of Excellence',
      'Access Ohio East',
      'Mental Health Center of Excellence',
      'trade name in name1',
    ],
    [
      'Child and Family Guidance Center',
      'Addiction Services Inc DBA Step One',
      'Step One',
      undefined,
      'trade name inside name2',
    ],
    [
      'Royal Life Centers LLC',
      'Puget Sound DBA Sumner',
      'Royal Life Centers LLC',
      'Puget Sound (Sumner)',
      'one word is no trade name',
    ],
    [
      'Community Alternatives Inc',
      'DBA Community Choices/WISH',
      'Community Choices',
      'WISH',
      'trade name and program',
    ],
    [
      'One Health',
      'Bighorn Valley Health Center DBA',
      'One Health',
      'Bighorn Valley Health Center',
      'nothing behind DBA',
    ],
    [
      'Kiowa Alcohol and Drug Abuse Program',
      '(KADAP)',
      'Kiowa Alcohol and Drug Abuse Program (KADAP)',
      undefined,
      'short form',
    ],
    [
      'Chemical Abuse Services Agency Inc',
      '(CASA)/Project Courage',
      'Chemical Abuse Services Agency Inc (CASA)',
      'Project Courage',
      'short form and program',
    ],
    [
      'Comprehensive Addictions Trt Servs',
      '(CATS) Inc',
      'Comprehensive Addictions Treatment Services (CATS) Inc',
      undefined,
      'short form and legal ending',
    ],
    [
      'Circle Health Services',
      'fka Free Clinic of Greater Cleveland',
      'Circle Health Services',
      'formerly Free Clinic of Greater Cleveland',
      'former name',
    ],
    [
      'Mind Springs Health - Castle Creek',
      '',
      'Mind Springs Health',
      'Castle Creek',
      'organization and site',
    ],
    [
      'WellPower-2nd Street Program',
      '',
      'WellPower-2nd Street Program',
      undefined,
      'a hyphen without blanks',
    ],
    [
      'Project COAT',
      'DBA Project COAT',
      'Project COAT',
      undefined,
      'a program of the same name says nothing',
    ],
    ['Hope House', 'HOPE HOUSE', 'Hope House', undefined, 'nor in capitals'],
    [
      'VCPHCS XII LLC',
      'BHG Centennial Treatment Center',
      'VCPHCS XII LLC',
      'BHG Centennial Treatment Center',
      'capitals stay',
    ],
    ['', 'Night Clinic', 'Night Clinic', undefined, 'name1 blank'],
    ['', '', '', undefined, 'nothing at all'],
  ])('%s | %s', (name1, name2, name, program, why) => {
    expect(tidyNames(name1, name2), why).toEqual(program === undefined ? { name } : { name, program });
  });
});

describe('abbreviations', () => {
  test.each([
    ['Adolescent IOP/OP', 'Adolescent Intensive Outpatient Program/OP', 'OP has two readings'],
    ['IOP Program', 'Intensive Outpatient Program', 'no word twice'],
    ['CMHC Ctr', 'Community Mental Health Center', 'nor its abbreviation'],
    ['Mat Su Health Services', 'Mat Su Health Services', 'a place in Alaska, not medication'],
    ['Treatment Ctr (RTC)', 'Treatment Center (RTC)', 'a short form in brackets explains the name'],
    ['Dept. of Hlth', 'Department of Health', 'with its period'],
    ['Comm Med Csl VA St Co', 'Comm Med Csl VA St Co', 'several readings each'],
    ['Serve the Progress', 'Serve the Progress', 'whole words only'],
    ['MAT-SU Clinic', 'MAT-SU Clinic', 'part of a hyphenated name'],
  ])('%s → %s (%s)', (text, expected) => {
    expect(expandAbbreviations(text)).toBe(expected);
  });

  test('the table holds the 38 that have one reading, and a second pass changes nothing', () => {
    expect(SHORT_WORDS.size + INITIALS.size).toBe(38);
    for (const expansion of [...SHORT_WORDS.values(), ...INITIALS.values()]) {
      expect(expandAbbreviations(expansion)).toBe(expansion);
    }
  });
});

describe.skipIf(!DATA_FOLDER)('every real name', () => {
  test('stays a name, without blanks to spare, a DBA or a small word at its end', () => {
    const rows = [...readDirectory('SU2023'), ...readDirectory('MH2023')];
    for (const { name1, name2 } of rows) {
      const { name, program } = tidyNames(name1, name2);
      expect(name).not.toBe('');
      expect(`${name}|${program ?? '-'}`).not.toMatch(/^\s|\s\s|\s\||\|\s|\s$|\|$|\bDBA\b/);
      if (name2 !== '') expect(name).not.toMatch(/\s(?:of|for|and|the|with)$/);
    }
  });
});
