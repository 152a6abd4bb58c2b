import { describe, expect, test } from 'vitest';
import type { TermSlug } from '#app/vocabulary/terms.ts';
import { foldFact } from './facts.ts';
import { RANK_OF_SERIES, type Series } from './series.ts';
import type { Statement } from './statement.ts';

const SLUG: TermSlug = 'carf';

function statement(series: Series, asOf: string, standing: 'yes' | 'no' | 'silent' | 'unticked'): Statement {
  const inList = (list: string) => (standing === list ? [SLUG] : []);
  return {
    series,
    release: asOf,
    rank: RANK_OF_SERIES[series],
    asOf,
    yes: inList('yes'),
    no: inList('no'),
    silent: inList('silent'),
    details: [],
  };
}

const FEDERAL = 'samhsa-su';
const OTHER_FEDERAL = 'samhsa-mh';
const REGISTER = 'co-bha';

describe('the fold', () => {
  test.each<[string, Statement[], string, string?]>([
    ['no statement at all: nobody asked', [], 'not-asked'],
    ['silence is not an answer', [statement(FEDERAL, '2023', 'silent')], 'not-asked'],
    ['an unticked box is not a no', [statement(FEDERAL, '2023', 'unticked')], 'not-ticked', FEDERAL],
    [
      'the higher rank wins, though it is older',
      [statement(FEDERAL, '2023', 'yes'), statement(REGISTER, '2022-06-29', 'no')],
      'no',
      REGISTER,
    ],
    [
      'a higher rank that left the box unticked falls through',
      [statement(FEDERAL, '2022', 'no'), statement(REGISTER, '2023-02-27', 'unticked')],
      'no',
      FEDERAL,
    ],
    [
      'within a rank an answer stands before a newer unticked box',
      [statement(FEDERAL, '2022', 'yes'), statement(OTHER_FEDERAL, '2023', 'unticked')],
      'yes',
      FEDERAL,
    ],
    [
      'within a rank the newest answer wins',
      [statement(FEDERAL, '2022', 'yes'), statement(OTHER_FEDERAL, '2023', 'no')],
      'no',
      OTHER_FEDERAL,
    ],
    [
      'on the same day a yes stands before a no',
      [statement(FEDERAL, '2023', 'no'), statement(OTHER_FEDERAL, '2023', 'yes')],
      'yes',
      OTHER_FEDERAL,
    ],
    [
      'of two unticked boxes the higher rank is named',
      [statement(FEDERAL, '2023', 'unticked'), statement(REGISTER, '2022-06-29', 'unticked')],
      'not-ticked',
      REGISTER,
    ],
  ])('%s', (_reason, statements, expected, series) => {
    for (const order of [statements, [...statements].reverse()]) {
      const fact = foldFact(SLUG, order);
      expect(fact.answer === 'unknown' ? fact.because : fact.answer).toBe(expected);
      expect('statement' in fact ? fact.statement.series : undefined).toBe(series);
    }
  });
});
