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
  ['can i keep my job', 'schedule', 'of work'],
  ['will my boss find out', 'is-it-right', 'of what stays private'],
  ["my son won't go to rehab", 'is-it-right', 'of somebody else'],
  ['how do i get my son into rehab', 'is-it-right', 'of somebody else, asked'],
  ['part time iop', 'schedule', 'of hours'],
  ['job corps denver', undefined, 'a name with "job" in it'],
  ['costa mesa iop', undefined, 'a city is no cost'],
  ['cover lane denver', undefined, 'a street is no plan'],
  ['suboxone evening denver', undefined, 'no question'],
  ['', undefined, 'nothing'],
])('%s: %s (%s)', (typed, guide) => {
  expect(guideAskedFor(typed)).toBe(guide);
});
