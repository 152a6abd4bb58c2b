import { describe, expect, test } from 'vitest';
import { termsOfFacet } from '#app/vocabulary/terms.ts';
import { EMPTY_SEARCH, MOST_TERMS_IN_FACET, type SearchPlace, type SearchState } from './search-state.ts';
import { decodeSearch, searchHref } from './search-url.ts';

const TODAY = '2026-11-22';

function decode(query: string) {
  return decodeSearch(new URLSearchParams(query), TODAY);
}

describe('encodeSearch', () => {
  test.each<[string, Partial<SearchState>, string]>([
    ['/search', {}, 'defaults are left out'],
    ['/search?near=Denver,+CO', { place: { kind: 'text', text: 'Denver, CO' } }, 'commas stay readable'],
    [
      '/search?at=39.75,-104.99',
      { place: { kind: 'point', point: { latitude: 39.7512, longitude: -104.9871 } } },
      'a position is rounded: it never tells a home',
    ],
    [
      '/search?at=0,0',
      { place: { kind: 'point', point: { latitude: -0, longitude: 0 } } },
      'zero is not missing',
    ],
    [
      '/search?state=CO&address=withheld',
      { place: { kind: 'state', state: 'CO', withheldOnly: true } },
      'who withholds the address in a state',
    ],
    ['/search?q=willow+house', { text: ' willow  house ' }, 'words'],
    ['/search?care=any', { care: { kind: 'any' } }, 'any care'],
    [
      '/search?care=not-asked',
      { care: { kind: 'not-asked', terms: ['intensive-outpatient'] } },
      'the usual care',
    ],
    [
      '/search?care=not-asked,day-treatment',
      { care: { kind: 'not-asked', terms: ['day-treatment'] } },
      'another care nobody asked about',
    ],
    [
      '/search?within=25&care=intensive-outpatient,day-treatment&accreditation=joint-commission,carf&daypart=evening&certainty=sure&order=name&page=2',
      {
        radiusMiles: 25,
        care: { kind: 'terms', terms: ['day-treatment', 'intensive-outpatient'] },
        needs: { daypart: ['evening'], accreditation: ['carf', 'joint-commission'] },
        certainty: 'sure',
        sort: 'name',
        page: 2,
      },
      'one order of facets and of terms',
    ],
  ])('%s', (href, change) => {
    expect(searchHref({ ...EMPTY_SEARCH, ...change })).toBe(href);
  });
});

describe('decodeSearch', () => {
  test.each<[string, Partial<SearchState>, string]>([
    ['', {}, 'no care means intensive outpatient'],
    ['near=&within=&care=&accreditation=&daypart=%20&page=', {}, 'blank fields of a form'],
    ['index&_data=routes%2Fsearch&_routes=x', {}, 'the framework’s own parameters'],
    ['q=+motivatoinal++interveiwing+', { text: 'motivatoinal interveiwing' }, 'words as they were typed'],
    ['near=+80202+', { place: { kind: 'text', text: '80202' } }, 'blanks'],
    ['at=0,0', { place: { kind: 'point', point: { latitude: 0, longitude: 0 } } }, 'zero is not missing'],
    [
      'at=39.751234,%20-104.98765',
      { place: { kind: 'point', point: { latitude: 39.75, longitude: -104.99 } } },
      'rounded as it is read',
    ],
    ['state=co', { place: { kind: 'state', state: 'CO', withheldOnly: false } }, 'small letters'],
    [
      'accreditation=carf&accreditation=joint-commission&accreditation=carf',
      { needs: { accreditation: ['joint-commission', 'carf'] } },
      'checkboxes',
    ],
    ['accreditation=CARF,,', { needs: { accreditation: ['carf'] } }, 'capitals and stray commas'],
    ['within=auto&certainty=all&order=default&page=1', {}, 'defaults spelled out'],
    ['near=80202&near=80202', { place: { kind: 'text', text: '80202' } }, 'the same twice'],
  ])('%j', (query, change) => {
    expect(decode(query)).toEqual({ state: { ...EMPTY_SEARCH, ...change }, notRecognised: [] });
  });

  test.each<[string, string, string, string, string]>([
    ['payers=gold-plan', 'payers', 'gold-plan', 'unknown-word', 'an unknown filter value is no filter'],
    ['therapies=carf', 'therapies', 'carf', 'unknown-word', 'a term of another facet'],
    ['payers=va', 'payers', 'va', 'unknown-word', 'a part of "private" is not a payer'],
    ['care=spa', 'care', 'spa', 'unknown-word', 'falls back to intensive outpatient'],
    ['insurance=medicaid', 'insurance', 'medicaid', 'unknown-name', 'a parameter that nobody reads'],
    ['Payers=medicaid', 'Payers', 'medicaid', 'unknown-name', 'names are written one way'],
    ['utm_source=mail', 'utm_source', 'mail', 'unknown-name', 'also one of a tracker'],
    ['__proto__=1', '__proto__', '1', 'unknown-name', 'not a hole in an object'],
    ['within=constructor', 'within', 'constructor', 'unknown-word', 'not a hole in an object'],
    ['within=0', 'within', '0', 'unknown-word', 'zero is a word to name, not a blank'],
    ['within=26', 'within', '26', 'unknown-word', 'no such choice'],
    ['page=0', 'page', '0', 'unknown-word', 'pages begin at one'],
    ['page=501', 'page', '501', 'unknown-word', 'beyond the last page'],
    ['page=1e1', 'page', '1e1', 'unknown-word', 'not a whole number'],
    ['order=price', 'order', 'price', 'unknown-word', 'money orders nothing'],
    ['certainty=1', 'certainty', '1', 'unknown-word', ''],
    ['at=91,0', 'at', '91,0', 'unknown-word', 'not on Earth'],
    ['at=Denver', 'at', 'Denver', 'unknown-word', 'not a position'],
    ['state=ZZ', 'state', 'ZZ', 'unknown-word', 'no such state'],
    ['address=withheld', 'address', 'withheld', 'not-used', 'needs a state'],
  ])('%s is named and changes nothing', (query, name, word, why) => {
    expect(decode(query)).toEqual({ state: EMPTY_SEARCH, notRecognised: [{ name, word, why }] });
  });

  test('a known word beside an unknown one counts', () => {
    const { state, notRecognised } = decode('accreditation=carf,gold-star');
    expect(state.needs).toEqual({ accreditation: ['carf'] });
    expect(notRecognised).toEqual([{ name: 'accreditation', word: 'gold-star', why: 'unknown-word' }]);
  });

  test.each<[string, SearchPlace['kind'], string[], string]>([
    ['near=80202&at=1,2&state=CO&address=withheld', 'text', ['at', 'state', 'address'], 'what was typed'],
    ['at=1,2&state=CO', 'point', ['state'], 'where the visitor is'],
    ['near=+&state=CO', 'state', [], 'a blank field'],
  ])('of several places one counts and the others are named: %s', (query, kind, names) => {
    const { state, notRecognised } = decode(query);
    expect(state.place.kind).toBe(kind);
    expect(notRecognised.map(({ name, why }) => `${name} ${why}`)).toEqual(
      names.map((name) => `${name} not-used`),
    );
  });

  test('a second value where one counts is named', () => {
    const { state, notRecognised } = decode('near=80202&near=10001');
    expect(state.place).toEqual({ kind: 'text', text: '80202' });
    expect(notRecognised).toEqual([{ name: 'near', word: '10001', why: 'repeated' }]);
  });

  test('any care wins over a level of care, which is named', () => {
    const { state, notRecognised } = decode('care=any,day-treatment');
    expect(state.care).toEqual({ kind: 'any' });
    expect(notRecognised).toEqual([{ name: 'care', word: 'day-treatment', why: 'not-used' }]);
  });

  test('huge values are cut', () => {
    const { state, notRecognised } = decode(
      `q=${'q'.repeat(1_000_000)}${' w'.repeat(500_000)}&near=${'x'.repeat(1_000_000)}&payers=${'y,'.repeat(500_000)}${'z'.repeat(500_000)}&page=${'9'.repeat(100_000)}`,
    );
    expect(state.place).toEqual({ kind: 'text', text: 'x'.repeat(200) });
    expect(state.text.split(' ').map((word) => word.length)).toEqual([64, ...Array(9).fill(1)]);
    expect(state.page).toBe(1);
    for (const { word } of notRecognised) expect(word.length).toBeLessThanOrEqual(60);
  });

  test('a hundred thousand parameters are read, and twenty named', () => {
    const params = new URLSearchParams();
    for (let count = 0; count < 100_000; count += 1) params.append(`name${count}`, 'x');
    for (let count = 0; count < 100_000; count += 1) params.append('payers', `no${count}`);
    expect(decodeSearch(params).notRecognised).toHaveLength(20);
  });

  test('at most twenty terms of a facet count, and the others are named', () => {
    const languages = termsOfFacet('languages').map((term) => term.slug);
    const { state, notRecognised } = decode(`languages=${languages.join(',')}`);
    expect(languages.length).toBeGreaterThan(MOST_TERMS_IN_FACET);
    expect(state.needs.languages).toEqual(languages.slice(0, MOST_TERMS_IN_FACET));
    expect(notRecognised.map(({ word, why }) => `${word} ${why}`)).toEqual(
      languages.slice(MOST_TERMS_IN_FACET).map((word) => `${word} too-many`),
    );
  });
});
