import { expect, test } from 'vitest';
import { formatPhoneNumber, parsePhoneNumbers } from './phone-numbers.ts';

test.each([
  ['303-555-0142', ['3035550142'], 'as SAMHSA writes it'],
  ['303-555-0142 x3631', ['3035550142 x3631'], 'an extension stays with its number'],
  ['(303) 555-0142', ['3035550142'], 'as Colorado writes it'],
  ['(303)555-0142', ['3035550142'], 'without a blank'],
  ['303.555.0142', ['3035550142'], 'with dots'],
  ['3035550142', ['3035550142'], 'digits alone'],
  ['(303) 555-0142 Ext. 12', ['3035550142 x12'], 'another way to write an extension'],
  ['(303) 555-0142 or 720-555-0163', ['3035550142', '7205550163'], 'two numbers in one cell'],
  ['(303) 555-0142 /24 Hours  720-555-0163', ['3035550142', '7205550163'], 'hours between two numbers'],
  ['888-PARNEXT', [], 'a word is not ten digits'],
  ['999-999-9999', [], 'one digit ten times over is a placeholder'],
  ['', [], 'nothing'],
])('%s → %j: %s', (text, expected) => {
  expect(parsePhoneNumbers(text).map(formatPhoneNumber)).toEqual(expected);
});
