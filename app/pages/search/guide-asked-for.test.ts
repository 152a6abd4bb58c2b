import { expect, test } from 'vitest';
import { guideAskedFor } from './guide-asked-for.ts';

test.each<[text: string, guide: string | undefined, reason: string]>([
  ['how much does rehab cost', 'paying', 'of money'],
  ['does insurance cover rehab', 'paying', 'of a plan'],
  ['Does Medicaid cover IOP in Denver?', 'paying', 'of one plan'],
  ["can't afford rehab", 'paying', 'with an apostrophe'],
  ['what is iop', 'what-is-an-iop', 'of the word'],
  ['What’s an IOP?', 'what-is-an-iop', 'shortened'],
  ['difference between php and iop', 'what-is-an-iop', 'of two'],
  ['does rehab work', 'what-is-an-iop', 'of what it does'],
  ['what to expect at iop', 'first-week', 'of how it goes'],
  ['how long is iop', 'first-week', 'of how long'],
  ['do i need rehab', 'is-it-right', 'of oneself'],
  ['am i an alcoholic', 'is-it-right', 'of oneself'],
  ['costa mesa iop', undefined, 'a city is no cost'],
  ['cover lane denver', undefined, 'a street is no plan'],
  ['suboxone evening denver', undefined, 'no question'],
  ['', undefined, 'nothing'],
])('%s: %s (%s)', (typed, guide) => {
  expect(guideAskedFor(typed)).toBe(guide);
});
