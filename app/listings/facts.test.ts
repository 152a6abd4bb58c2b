import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TERMS, type TermSlug } from '#app/vocabulary/terms.ts';
import { foldedFacts, foldFact } from './facts.ts';
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

const TOLD: readonly TermSlug[] = TERMS.filter((_, index) => index % 9 === 0).map(({ slug }) => slug);
const SERIES: readonly Series[] = [FEDERAL, OTHER_FEDERAL, REGISTER, 'provider'];

const STATEMENTS = fc.array(
  fc
    .record({
      series: fc.constantFrom(...SERIES),
      asOf: fc.constantFrom('2021', '2022-06-29', '2023'),
      yes: fc.subarray([...TOLD]),
      no: fc.subarray([...TOLD]),
      silent: fc.subarray([...TOLD]),
      lapsed: fc.subarray([...TOLD]),
      overdue: fc.subarray([...TOLD]),
    })
    .map((told): Statement => ({ ...statement(told.series, told.asOf, 'unticked'), ...told })),
  { maxLength: 5 },
);

test('the facts of many terms are the facts of each', () => {
  fc.assert(
    fc.property(STATEMENTS, (statements) => {
      const factOf = foldedFacts(statements);
      for (const { slug } of TERMS) expect(factOf(slug)).toEqual(foldFact(slug, [...statements]));
    }),
    { numRuns: 60 },
  );
});
