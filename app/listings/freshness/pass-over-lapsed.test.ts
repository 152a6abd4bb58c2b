import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Facet } from '#app/vocabulary/facets.ts';
import { requireTerm, type TermSlug } from '#app/vocabulary/terms.ts';
import { sourceOfFact } from '../fact-source.ts';
import { foldFact } from '../facts.ts';
import { OPENING_TERM } from '../opening-statement.ts';
import { RANK_OF_SERIES, type Series } from '../series.ts';
import type { Statement } from '../statement.ts';
import { lapseDaysOf, passOverLapsed } from './pass-over-lapsed.ts';
import { daysAfter } from './shelf-life.ts';

const DAY = '2026-01-01';

function said(series: Series, asOf: string, given: Partial<Statement>): Statement {
  const none = { yes: [], no: [], silent: [], details: [] };
  return { series, release: '1', rank: RANK_OF_SERIES[series], asOf, ...none, ...given };
}

/** What a page says of a term on a day. */
function stands(term: TermSlug, statements: Statement[], today: string) {
  const standing = passOverLapsed(statements, today);
  const fact = foldFact(term, standing);
  const source = sourceOfFact(fact, requireTerm(term).facet as Facet, standing);
  const answer = fact.answer === 'unknown' ? fact.because : fact.answer;
  return 'isOverdue' in source ? `${answer}, overdue` : answer;
}

describe('a person’s word', () => {
  test.each<[TermSlug, number, string, string]>([
    ['cbt', 365, 'yes', 'on its last fresh day'],
    ['cbt', 366, 'yes, overdue', 'the day after'],
    ['cbt', 730, 'yes, overdue', 'on the last day on which it stands'],
    ['cbt', 731, 'out-of-date', 'the day after'],
    ['evening', 90, 'yes', 'a week holds a season'],
    ['evening', 91, 'yes, overdue', 'and is due after it'],
    ['evening', 180, 'yes, overdue', 'to its last day'],
    ['evening', 181, 'out-of-date', 'and over after two'],
    ['aetna', 91, 'yes, overdue', 'plans too'],
    ['aetna', 181, 'out-of-date', 'plans too'],
    [OPENING_TERM, 14, 'yes', 'an opening holds two weeks'],
    [OPENING_TERM, 15, 'out-of-date', 'and is over at once'],
  ])('%s after %i days: %s, %s', (term, days, expected) => {
    for (const series of ['moderator', 'provider'] as const) {
      expect(stands(term, [said(series, DAY, { yes: [term] })], daysAfter(DAY, days))).toBe(expected);
    }
  });

  test('what lapsed gives way to what a release said', () => {
    const statements = [said('moderator', DAY, { no: ['cbt'] }), said('samhsa-su', '2023', { yes: ['cbt'] })];
    expect(stands('cbt', statements, '2027-12-31')).toBe('no, overdue');
    expect(stands('cbt', statements, '2028-01-02')).toBe('yes');
  });
});

test('what a public release said never lapses', () => {
  for (const series of ['samhsa-su', 'co-bha', 'demonstration-plans'] as const) {
    const statements = [said(series, '2017', { yes: ['cbt', 'aetna', OPENING_TERM] })];
    expect(passOverLapsed(statements, '2099-01-01')).toEqual(statements);
    expect(statements.flatMap(lapseDaysOf)).toEqual([]);
  }
});

describe('a credential that was read', () => {
  const read = said('moderator', '2026-05-03', { yes: ['carf'], basis: 'record', holdsUntil: '2027-06-01' });

  test.each<[string, Statement[], string, string]>([
    ['on its last day', [read], '2027-06-01', 'yes'],
    ['the day after', [read], '2027-06-02', 'out-of-date'],
    [
      'a report from before its end does not bring it back',
      [read, said('samhsa-su', '2027', { yes: ['carf'] })],
      '2027-06-02',
      'out-of-date',
    ],
    [
      'one from after its end does',
      [read, said('samhsa-su', '2028', { yes: ['carf'] })],
      '2028-06-02',
      'yes',
    ],
    [
      'while it holds it goes before a report',
      [read, said('samhsa-su', '2027', { no: ['carf'] })],
      '2027-06-01',
      'yes',
    ],
  ])('%s', (_reason, statements, today, expected) => {
    expect(stands('carf', statements, today)).toBe(expected);
  });
});

test('between two days of lapse nothing changes', () => {
  const terms: TermSlug[] = ['cbt', 'evening', 'aetna', OPENING_TERM, 'carf'];
  const statement = fc
    .record({
      series: fc.constantFrom<Series>('moderator', 'provider', 'samhsa-su'),
      age: fc.integer({ min: 0, max: 900 }),
      yes: fc.subarray(terms),
      holds: fc.option(fc.integer({ min: 1, max: 900 }), { nil: undefined }),
    })
    .map(({ series, age, yes, holds }) =>
      said(series, daysAfter(DAY, -age), {
        yes,
        no: terms.filter((term) => !yes.includes(term)),
        ...(holds === undefined || series === 'samhsa-su' ? {} : { holdsUntil: daysAfter(DAY, holds - age) }),
      }),
    );
  fc.assert(
    fc.property(fc.array(statement, { maxLength: 4 }), fc.nat(1_500), (statements, ahead) => {
      const later = daysAfter(DAY, ahead);
      const answersOn = (today: string) =>
        terms.map((term) => foldFact(term, passOverLapsed(statements, today)).answer);
      const isLapse = statements.flatMap(lapseDaysOf).some((day) => day > DAY && day <= later);
      if (!isLapse) expect(answersOn(later)).toEqual(answersOn(DAY));
    }),
  );
});
