import { describe, expect, test } from 'vitest';
import type { TermSlug } from '#app/vocabulary/terms.ts';
import { foldFact } from './facts.ts';
import { answersOfOpening, OPENING_TERM, silenceBesideOpenings } from './opening-statement.ts';
import { RANK_OF_SERIES, type Series } from './series.ts';
import type { Statement } from './statement.ts';

/** A release from before the term was made: its silence does not hold it. */
function release(series: Series, name: string, silent: readonly TermSlug[] = []): Statement {
  return {
    series,
    release: name,
    rank: RANK_OF_SERIES[series],
    asOf: name,
    yes: ['cbt'],
    no: [],
    silent: silenceBesideOpenings(silent, series, name),
    details: [],
  };
}

const opening = (taking: boolean, asOf: string): Statement => ({
  ...release('co-bha', asOf),
  ...answersOfOpening(taking),
});

describe('what is known of openings', () => {
  test.each<[reason: string, statements: Statement[], answer: string]>([
    ['nobody spoke', [], 'not-asked'],
    ['the survey has no such question', [release('samhsa-su', '2023')], 'not-asked'],
    ['nor where its silence says so', [release('samhsa-su', '2023', [OPENING_TERM])], 'not-asked'],
    ['the register had no box in summer 2022', [release('co-bha', '2022-06-29')], 'not-asked'],
    ['the box was left empty', [release('co-bha', '2023-02-27', [OPENING_TERM])], 'not-ticked'],
    ['the box was ticked', [release('co-bha', '2023-02-27'), opening(true, '2022-11-17')], 'yes'],
    ['a no is a no', [release('co-bha', '2023-02-27'), opening(false, '2022-11-17')], 'no'],
    ['the newest counts', [opening(true, '2022-11-17'), opening(false, '2022-12-01')], 'no'],
  ])('%s', (_reason, statements, answer) => {
    const fact = foldFact(OPENING_TERM, statements);
    expect(fact.answer === 'unknown' ? fact.because : fact.answer).toBe(answer);
  });

  test('an opening says nothing else', () => {
    expect(foldFact('cbt', [opening(true, '2023')])).toEqual({ answer: 'unknown', because: 'not-asked' });
  });
});
