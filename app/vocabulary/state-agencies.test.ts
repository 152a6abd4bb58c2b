import { expect, test } from 'vitest';
import { findStateAgency, STATE_AGENCIES } from './state-agencies.ts';
import { isStateCode } from './states.ts';

test('each of the fifty states and the District of Columbia has one', () => {
  expect(STATE_AGENCIES).toHaveLength(51);
  expect(new Set(STATE_AGENCIES.map(({ state }) => state)).size).toBe(51);
  expect(STATE_AGENCIES.filter(({ state }) => !isStateCode(state))).toEqual([]);
});

test('each has a page of its own on the web, at an address that is safe to open', () => {
  const pages = STATE_AGENCIES.map(({ href }) => new URL(href));
  expect(pages.filter(({ protocol }) => protocol !== 'https:')).toEqual([]);
  expect(new Set(pages.map(String)).size).toBe(51);
});

test.each([
  ['its own licensing page was read', 'MI', true],
  ['the law was read', 'ND', true],
  ['a list of offices alone names it', 'CO', false],
  ['a note of a vendor names it, which is no official text', 'IL', false],
])('%s: %s', (_reason, state, checked) => {
  expect(findStateAgency(state)?.checked).toBe(checked);
});

test('a territory has none', () => {
  expect(findStateAgency('PR')).toBeUndefined();
});
