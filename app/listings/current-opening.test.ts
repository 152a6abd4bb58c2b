import { expect, test } from 'vitest';
import { currentOpening } from './current-opening.ts';
import { passOverLapsed } from './freshness/pass-over-lapsed.ts';
import { answersOfOpening } from './opening-statement.ts';
import { RANK_OF_SERIES, type Series } from './series.ts';
import type { Statement } from './statement.ts';

const TODAY = '2026-11-22';

const said = (series: Series, taking: boolean, asOf: string, more: Partial<Statement> = {}): Statement => ({
  series,
  release: asOf,
  rank: RANK_OF_SERIES[series],
  asOf,
  ...answersOfOpening(taking),
  details: [],
  ...more,
});

test.each<[reason: string, told: Statement[], taking: boolean | undefined, how?: string]>([
  ['nobody spoke', [], undefined],
  ['a register said so', [said('co-bha', true, '2023-02-27')], true, 'said'],
  [
    'the program is nearer than a register, though it spoke before',
    [said('provider', false, '2026-11-20'), said('co-bha', true, '2026-11-21')],
    false,
    'said',
  ],
  [
    'a moderator asked by phone, and the program says otherwise',
    [said('provider', true, '2026-11-21'), said('moderator', false, '2026-11-20', { basis: 'call' })],
    false,
    'found',
  ],
  [
    'what the program said is over, so the register counts again',
    [said('provider', false, '2026-11-01'), said('co-bha', true, '2023-02-27')],
    true,
    'said',
  ],
  ['what the program said is over', [said('provider', true, '2026-11-01')], undefined],
])('%s', (_reason, told, taking, how) => {
  const opening = currentOpening(passOverLapsed(told, TODAY));
  expect(opening?.taking).toBe(taking);
  expect(opening?.source.how).toBe(how);
});
