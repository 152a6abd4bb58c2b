import { expect, test } from 'vitest';
import { findState, findStateByWord, isStateCode, STATES, slugOfState } from './states.ts';

test('fifty states, the District and eight more that use US ZIP codes, each once', () => {
  expect(STATES).toHaveLength(50 + 1 + 8);
  expect(new Set(STATES.map(({ code }) => code)).size).toBe(STATES.length);
  expect(new Set(STATES.map(({ name }) => name)).size).toBe(STATES.length);
});

test.each(STATES)('$code has a code of two capitals, and a zone that exists if any', ({ code, timeZone }) => {
  expect(code).toMatch(/^[A-Z]{2}$/);
  if (timeZone) expect(() => new Intl.DateTimeFormat('en-US', { timeZone })).not.toThrow();
});

test.each<[code: string, zone: string | undefined, reason: string]>([
  ['CO', 'America/Denver', 'one zone'],
  ['HI', 'Pacific/Honolulu', 'no daylight saving time'],
  ['PR', 'America/Puerto_Rico', 'territory'],
  ['TX', undefined, 'El Paso lies in another'],
  ['AZ', undefined, 'the Navajo Nation keeps daylight saving time'],
  ['OR', undefined, 'Malheur County lies in another'],
  ['FL', undefined, 'the panhandle lies in another'],
])('%s is in %s: %s', (code, zone) => {
  expect(findState(code)?.timeZone).toBe(zone);
});

test.each([
  ['co', 'small letters'],
  ['Colorado', 'a name'],
  ['AA', 'military mail'],
  ['', 'nothing'],
])('%j is no state: %s', (word) => {
  expect(isStateCode(word)).toBe(false);
  expect(findState(word)).toBeUndefined();
});

test('each state has an address of its own, and every spelling of it leads there', () => {
  expect(new Set(STATES.map(slugOfState)).size).toBe(STATES.length);
  for (const state of STATES) {
    const { code, name } = state;
    for (const word of [slugOfState(state), name, code, code.toLowerCase(), name.toUpperCase()]) {
      expect(findStateByWord(word), word).toBe(state);
    }
  }
});

test.each(['', 'xx', 'colorado-springs', 'color', '--', 'DCX'])('%j leads to no state', (word) => {
  expect(findStateByWord(word)).toBeUndefined();
});
