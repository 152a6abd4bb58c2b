import { describe, expect, test } from 'vitest';
import { placeRecord } from '#tests/fixtures/place-records.ts';
import { nameForm } from './name-form.ts';
import { likeness, wordsMatch } from './name-likeness.ts';
import { findVeto } from './vetoes.ts';

const form = (name1: string, name2 = '', parts: { state?: string; street1?: string } = {}) =>
  nameForm(placeRecord({ id: name1, name1, name2, ...parts }));

describe('words that count as equal', () => {
  test.each([
    ['heatlh', 'health', true, 'two letters swapped'],
    ['philidelphia', 'philadelphia', true, 'one letter'],
    ['behav', 'behavioral', true, 'a name cut short'],
    ['home', 'homes', true, 'four letters are enough for a prefix'],
    ['men', 'mental', false, 'three are not'],
    ['house', 'horse', false, 'one letter in a short word is another word'],
    ['1234', '12345', false, 'numbers are equal or not'],
  ])('%s / %s: %s (%s)', (a, b, expected) => {
    expect(wordsMatch(a, b)).toBe(expected);
    expect(wordsMatch(b, a)).toBe(expected);
  });
});

describe('names that are equal', () => {
  test.each([
    [form('KidsTLC'), form('KIDS TLC'), 'run together'],
    [form('Ozark MH Ctr Inc'), form('Ozark Mental Health Center'), 'abbreviations and legal ending'],
    [
      form('Family Services of Northeast WI', '', { state: 'WI' }),
      form('Family Services of Northeast Wisconsin', '', { state: 'WI' }),
      'the state of the record',
    ],
    [form('Saint Anns'), form("St. Ann's"), 'saint and apostrophe'],
  ])('%# (%s)', (a, b, why) => {
    expect(likeness(a, b).equal, why).toBe(true);
  });

  test('a state is read in its own records only', () => {
    expect(
      likeness(form('Casa PA', '', { state: 'TX' }), form('Casa Pennsylvania', '', { state: 'TX' })).equal,
    ).toBe(false);
  });
});

test('generic words alone are no likeness', () => {
  expect(
    likeness(form('Citrus Counseling Services'), form('Christian Counseling Services')).org,
  ).toBeLessThan(0.6);
});

test('what follows DBA is a name of its own', () => {
  expect(
    likeness(form('FCP Inc', 'DBA Family Continuity'), form('Family Continuity', 'Whitinsville Clinic')).org,
  ).toBe(1);
});

test('a cut name goes on in name2', () => {
  const cut = form('Healthcare and Rehab Servs of', 'Southeastern Vermont');
  expect(cut.program).toBeUndefined();
  expect(likeness(cut, form('Healthcare and Rehab Services of Southeastern Vermont')).equal).toBe(true);
});

test('acronym and contained name', () => {
  expect(likeness(form('RSADA'), form('Region Six Alcohol and Drug Abuse')).acronym).toBe(true);
  expect(likeness(form('Corazon'), form('Corazon Behavioral Health Services')).contained).toBe(true);
  expect(likeness(form('Recovery Center'), form('Juniper Recovery Center')).contained).toBe(false);
});

test("Colorado's site is no program where it is the street or town", () => {
  const site = (name1: string, street1: string) =>
    nameForm(placeRecord({ id: 'a', series: 'co-bha', name1, street1 })).program?.compact;
  expect(site('First Step Counseling - Progress Way', '10292 S Progress Way')).toBeUndefined();
  expect(site('Juniper Health - Denver', '1 Elm Street')).toBeUndefined();
  expect(site('Juniper Health - Detox', '1 Elm Street')).toBe('detoxification');
});

describe('contrasts', () => {
  test.each([
    ['Women Services', 'Mens Residential', 'women-men'],
    ['Women Services', 'Youth Services', 'adult-youth'],
    ['Adult Services', 'Adolescent Unit', 'adult-youth'],
    ['Residential Services', 'Outpatient Treatment', 'live-in-outpatient'],
    ['Methadone Clinic', 'Mental Health Clinic', 'methadone-mental-health'],
    ['East Clinic', 'West Clinic', 'east-west'],
    ['North Side', 'South Side', 'north-south'],
    ['Clinic 1', 'Clinic 3', 'numbers'],
    ['Womens Residential', 'Women and Children', undefined],
    ['Adult and Youth Services', 'Youth Services', undefined],
    ['Clinic 1', 'Clinic', undefined],
  ])('%s / %s: %s', (a, b, veto) => {
    expect(findVeto(form('Juniper', a), form('Juniper', b))).toBe(veto);
    expect(findVeto(form('Juniper', b), form('Juniper', a))).toBe(veto);
  });

  test("the number of one's own street contrasts with nothing", () => {
    const corner = form('Juniper', '29th Avenue', { street1: '7495 West 29th Avenue' });
    expect(findVeto(corner, form('Juniper', 'Clinic 3'))).toBeUndefined();
  });
});
