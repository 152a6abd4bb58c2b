import { expect, test } from 'vitest';
import { EMPTY_SEARCH, type SearchState } from './search-state.ts';
import { decodeSearch } from './search-url.ts';

const TODAY = '2026-11-22';
const decode = (query: string) => decodeSearch(new URLSearchParams(query), TODAY);

test.each<[string, Partial<SearchState>, string]>([
  [
    'free=thu-evening&free=mon-1700-2200,MON-1600-1700',
    { free: ['mon-1600-1700', 'mon-evening', 'thu-evening'] },
    'free hours in any words',
  ],
  ['free=mon-evening&travel=20&fit=PART', { free: ['mon-evening'], travelMinutes: 20, fit: 'part' }, ''],
  ['travel=0&fit=whole&start=', {}, 'defaults spelled out'],
  ['travel=20', { travelMinutes: 20 }, 'the way may be told before the hours'],
  ['start=2026-11-21', { startFrom: '2026-11-21' }, 'it may still be yesterday in Hawaii'],
])('%j', (query, change) => {
  expect(decode(query)).toEqual({ state: { ...EMPTY_SEARCH, ...change }, notRecognised: [] });
});

test.each<[string, string, string, string, string]>([
  ['free=mon-night', 'free', 'mon-night', 'unknown-word', 'no such part of a day'],
  ['free=constructor', 'free', 'constructor', 'unknown-word', 'not a hole in an object'],
  ['travel=25', 'travel', '25', 'unknown-word', 'no such choice'],
  ['travel=-10', 'travel', '-10', 'unknown-word', 'no way takes less than no time'],
  ['fit=part', 'fit', 'part', 'not-used', 'needs free hours'],
  ['fit=half', 'fit', 'half', 'unknown-word', ''],
  ['start=2026-11-20', 'start', '2026-11-20', 'unknown-word', 'it has passed'],
  ['start=2027-11-24', 'start', '2027-11-24', 'unknown-word', 'more than a year ahead'],
  ['start=2027-02-29', 'start', '2027-02-29', 'unknown-word', 'no such day'],
  ['start=tomorrow', 'start', 'tomorrow', 'unknown-word', 'no date'],
  ['start=20270101', 'start', '20270101', 'unknown-word', 'no date as this site writes it'],
])('%s is named and changes nothing', (query, name, word, why) => {
  expect(decode(query)).toEqual({ state: EMPTY_SEARCH, notRecognised: [{ name, word, why }] });
});
