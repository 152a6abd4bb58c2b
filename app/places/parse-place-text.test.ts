import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PlaceText, parsePlaceText } from './parse-place-text.ts';

const zip = (digits: string): PlaceText => ({ kind: 'zip', zip: digits });
const city = (key: string, state: string): PlaceText => ({ kind: 'city', key, state });

describe('parsePlaceText', () => {
  test.each<[string, PlaceText, string]>([
    ['80202', zip('80202'), 'a ZIP'],
    [' 80202 ', zip('80202'), 'blanks around it'],
    ['80202-1234', zip('80202'), 'ZIP+4'],
    ['80202 1234', zip('80202'), 'ZIP+4 with a blank'],
    ['80202–1234', zip('80202'), 'ZIP+4 with a dash'],
    ['00601', zip('00601'), 'leading zeros are kept'],
    ['８０２０２', zip('80202'), 'full-width digits'],
    ['Denver, CO 80202', zip('80202'), 'the ZIP says more than the city'],
    ['Denver, CO 80202-1234, USA', zip('80202'), 'a country behind it'],
    ['80202 Denver', zip('80202'), 'ZIP first'],
    ['12345 Main St, Denver, CO', city('denver', 'CO'), 'a house number is no ZIP'],
    ['12 Main St, Denver, CO 80202', zip('80202'), 'a whole address'],
    ['8020', { kind: 'nothing', reason: 'zip-length' }, 'four digits'],
    ['802021', { kind: 'nothing', reason: 'zip-length' }, 'six digits'],
    ['80202-12', { kind: 'nothing', reason: 'zip-length' }, 'half of a ZIP+4'],
    ['0', { kind: 'nothing', reason: 'zip-length' }, 'zero is typed, not missing'],
    ['', { kind: 'nothing', reason: 'empty' }, 'nothing'],
    [' ,.- ', { kind: 'nothing', reason: 'empty' }, 'punctuation only'],
    ['Denver, CO', city('denver', 'CO'), 'city and state'],
    ['denver,co', city('denver', 'CO'), 'no blank'],
    ['Denver, Colorado, United States', city('denver', 'CO'), 'with the country'],
    ['St. Louis, MO', city('st louis', 'MO'), 'abbreviated saint'],
    ['saint louis, missouri', city('st louis', 'MO'), 'spelled-out saint'],
    ['Washington, D.C.', city('washington', 'DC'), 'letters with periods'],
    ['St. Thomas, Virgin Islands', city('st thomas', 'VI'), 'a territory by its usual name'],
    ['New York, NY', city('new york', 'NY'), 'a city named as its state'],
    ['New York City, New York', city('new york', 'NY'), 'the city’s long name'],
    ['NYC', city('new york', 'NY'), 'the city’s short name'],
    ['New York', city('new york', 'NY'), 'alone it is the city'],
    ['New York State', { kind: 'state', state: 'NY' }, 'said to be the state'],
    ['state of Washington', { kind: 'state', state: 'WA' }, 'said to be the state'],
    ['Washington', { kind: 'city-any-state', key: 'washington', orState: 'WA' }, 'either'],
    ['DC', city('washington', 'DC'), 'a city that is a state'],
    ['Colorado', { kind: 'state', state: 'CO' }, 'a state'],
    ['west virginia', { kind: 'state', state: 'WV' }, 'not the Virginia at its end'],
    ['CO', { kind: 'state', state: 'CO' }, 'a state’s code'],
    ['Puerto Rico', { kind: 'state', state: 'PR' }, 'a territory'],
    ['Denver', { kind: 'city-any-state', key: 'denver' }, 'a city alone'],
    ['Denver, Freedonia', { kind: 'city-any-state', key: 'denver freedonia' }, 'no such state'],
    [
      'st louis mo',
      { kind: 'city', key: 'st louis', state: 'MO', orKey: 'st louis mo' },
      'no comma: the last word may be the state',
    ],
    [
      'charleston west virginia',
      { kind: 'city', key: 'charleston', state: 'WV', orKey: 'charleston west virginia' },
      'the longest state name counts',
    ],
    [
      'Port Washington',
      { kind: 'city', key: 'port', state: 'WA', orKey: 'port washington' },
      'or it may be a part of the name',
    ],
  ])('%j', (text, expected) => {
    expect(parsePlaceText(text)).toEqual(expected);
  });

  test('is total', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(parsePlaceText(text).kind).toBeTypeOf('string');
      }),
      { numRuns: 2000 },
    );
    expect(parsePlaceText('\uD800')).toBeDefined();
    expect(parsePlaceText(', '.repeat(1_000_000))).toBeDefined();
    expect(parsePlaceText('9'.repeat(1_000_000))).toEqual({ kind: 'nothing', reason: 'zip-length' });
  });
});
