import { describe, expect, it, test } from 'vitest';
import { readPhones, readPoint, readZip } from './field-checks.ts';
import { formatPhoneNumber } from './phone-numbers.ts';
import type { Problem } from './source-row.ts';

/** What a check makes of a value, and the line that it writes, if it does. */
function checked<T>(check: (at: { row: number; field: string; problems: Problem[] }) => T) {
  const problems: Problem[] = [];
  const result = check({ row: 7, field: 'cell', problems });
  expect(problems.length).toBeLessThanOrEqual(1);
  for (const { row, field } of problems) expect({ row, field }).toEqual({ row: 7, field: 'cell' });
  return { result, value: problems[0]?.value, reason: problems[0]?.reason };
}

describe('a ZIP', () => {
  test.each([
    ['80202', 'CO', '80202', 'five digits'],
    ['80202-1234', 'CO', '80202', 'nine digits'],
    ['802021234', 'CO', '80202', 'nine digits without a hyphen'],
    ['', 'CO', '', 'none'],
  ])('%j in %s is %j, without a line: %s', (text, state, zip) => {
    expect(checked((at) => readZip(text, state, at))).toEqual({ result: zip });
  });

  test.each([
    ['2139', 'MA', '02139', 'a spreadsheet took its zero'],
    ['2139-0123', 'MA', '02139', 'the same with nine digits'],
    ['21390123', 'MA', '02139', 'the same without a hyphen'],
    ['907', 'PR', '00907', 'two zeros in Puerto Rico'],
  ])('%j in %s is %j, with a line: %s', (text, state, zip) => {
    const reason = `A ZIP in ${state} begins with zero: it is read as ${zip}.`;
    expect(checked((at) => readZip(text, state, at))).toEqual({ result: zip, value: text, reason });
  });

  test.each([
    ['8020', 'CO', 'no ZIP in Colorado begins with zero'],
    ['907', 'MA', 'two zeros are no Massachusetts ZIP'],
    ['8O202', 'CO', 'a letter'],
    ['802021', 'CO', 'six digits'],
    ['Denver', 'CO', 'a word'],
  ])('%j in %s is left out, with a line: %s', (text, state) => {
    const found = checked((at) => readZip(text, state, at));
    expect(found).toEqual({ result: '', value: text, reason: 'This is no ZIP code.' });
  });
});

describe('a phone', () => {
  test.each([
    ['303-555-0142 x12', ['3035550142 x12'], 'one number'],
    ['888-PARNEXT', [], 'a word to dial is left out'],
    ['call the front desk', [], 'words'],
    ['', [], 'nothing'],
    ['(999) 999-9999 or 303-555-0142', ['3035550142'], 'a placeholder beside a number'],
  ])('%j is %j, without a line: %s', (text, numbers) => {
    const found = checked((at) => readPhones(text, at).map(formatPhoneNumber));
    expect(found).toEqual({ result: numbers });
  });

  test.each(['(999) 999-9999', '000-000-0000', '303-555-01', '555-0142', '---'])(
    '%j is left out, with a line',
    (text) => {
      const found = checked((at) => readPhones(text, at));
      expect(found).toEqual({ result: [], value: text, reason: 'This is no phone number that rings.' });
    },
  );
});

describe('a point', () => {
  test.each<[string, string, { latitude: number; longitude: number } | undefined, string]>([
    ['39.75', '-104.99', { latitude: 39.75, longitude: -104.99 }, 'Denver'],
    ['13.45', '144.78', { latitude: 13.45, longitude: 144.78 }, 'Guam'],
    ['-14.28', '-170.7', { latitude: -14.28, longitude: -170.7 }, 'American Samoa'],
    ['71.29', '-156.79', { latitude: 71.29, longitude: -156.79 }, 'Alaska'],
    ['18.34', '-64.93', { latitude: 18.34, longitude: -64.93 }, 'the Virgin Islands'],
    ['7.37', '134.54', { latitude: 7.37, longitude: 134.54 }, 'Palau'],
    ['', '', undefined, 'none'],
  ])('%s, %s stands, without a line: %s', (latitude, longitude, point) => {
    expect(checked((at) => readPoint(latitude, longitude, at))).toEqual({ result: point });
  });

  it('of which latitude and longitude are exchanged is put right, with a line', () => {
    expect(checked((at) => readPoint('-104.99', '39.75', at))).toEqual({
      result: { latitude: 39.75, longitude: -104.99 },
      value: '-104.99, 39.75',
      reason: 'Latitude and longitude are exchanged: they are read the other way round.',
    });
  });

  test.each([
    ['0', '0', /not in the United States/, 'the point that means nothing'],
    ['39.75', '104.99', /not in the United States/, 'a minus sign lost: that is China'],
    ['51.5', '-0.12', /not in the United States/, 'London'],
    ['999', '-999', /not in the United States/, 'nowhere on Earth'],
    ['39.75', '', /no coordinates/, 'one of two'],
    ['39,75', '-104,99', /no coordinates/, 'commas'],
    ['Infinity', '-104.99', /no coordinates/, 'a number that is none'],
    ['1e2', '-104.99', /no coordinates/, 'a spreadsheet’s short form'],
  ])('%j, %j is left out, with a line: %s', (latitude, longitude, sentence) => {
    const { result, value, reason } = checked((at) => readPoint(latitude, longitude, at));
    expect({ result, value }).toEqual({ result: undefined, value: `${latitude}, ${longitude}` });
    expect(reason).toMatch(sentence);
  });
});
