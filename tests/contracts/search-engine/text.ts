import { describe, expect, test } from 'vitest';
import type { SearchDocument } from '#app/search/document.ts';
import type { EngineUnderTest } from '../engine-under-test.ts';
import { DENVER, listing, near, query } from '../search-fixtures.ts';

const LISTINGS = [
  listing(1, { name: 'Willow House', city: 'Denver', zip: '80202', yes: ['dbt', 'carf'] }),
  listing(2, { name: 'Alder Recovery Center', program: 'Evening Willow', city: 'St. Louis', state: 'MO' }),
  listing(3, { name: 'Ponderosa & Sons', city: 'Cañon City', street: '12 Willow Street' }),
  listing(4, { name: "St. Mary's Clinic", city: 'Private', state: 'TX', yes: ['buprenorphine'] }),
  listing(5, { name: 'Private Practice', yes: ['va-facility', 'motivational-interviewing'] }),
];

/**
 * Whether an engine says which of the found listings answers the words best: as the embedded one in all, in most, or not at
 * all, as a stand-in.
 */
export type Ranks = 'all' | 'most' | 'none';

/** Where a server of its own may see it otherwise. */
const RANKED_BY_US = [
  'a name that holds nothing but the words first',
  'a word that is not required still counts',
];

export function describeText(subject: EngineUnderTest, { ranks }: { ranks: Ranks }): void {
  const describeRanks = ranks === 'none' ? () => {} : describe;
  describe('text', () => {
    const found = async (text: string, about: Parameters<typeof query>[0] = {}) =>
      (await subject.idsOf(query({ text, sort: 'relevance', ...about }))).sort();

    test.each<[string, number[], string]>([
      ['', [1, 2, 3, 4, 5], 'no words ask nothing'],
      [' –, ', [1, 2, 3, 4, 5], 'nor do signs'],
      ['willow', [1, 2, 3], 'in the name, the program or the street'],
      ['willow house', [1], 'all words must be found'],
      ['house willow', [1], 'in any order'],
      ['willow denver', [1], 'in different fields'],
      ['80202', [1], 'a ZIP'],
      ['missouri', [2], 'a state by its name'],
      ['mo ', [2], 'or its code'],
      ['WILLOW HÖUSE', [1], 'letter case and accents apart, in the words'],
      ['canon', [3], 'and in the listing'],
      ['ponderosa and sons', [3], '"&" is "and"'],
      ['saint louis', [2], '"St." is "Saint"'],
      ['st marys', [4], 'apostrophes apart'],
    ])('%j finds %j: %s', async (text, ids) => {
      await subject.hold(...LISTINGS);
      expect(await found(text)).toEqual(ids);
    });

    test.each<[string, number[], string]>([
      ['will', [1, 2, 3], 'the last word may be a beginning'],
      ['will ', [], 'but not before a blank'],
      ['will house', [], 'nor before another word'],
      ['rivate', [], 'never an end or a middle'],
      ['willw', [1, 2, 3], 'one typo from five letters'],
      ['wilwol', [], 'but not two'],
      ['hose', [], 'none under five letters'],
      ['pondreosa', [3], 'neighbors swapped are one'],
      ['pondreoas', [3], 'two from nine letters'],
      ['pondre', [3], 'a beginning with a typo'],
      ['villow', [], 'not in the first letter, where one counts two'],
      ['bonderosa', [3], 'but in a long word'],
      ['80203', [], 'none in numbers'],
    ])('%j finds %j: %s', async (text, ids) => {
      await subject.hold(...LISTINGS);
      expect(await found(text)).toEqual(ids);
    });

    test.each<[string, number[], string]>([
      ['dialectical behavior therapy', [1], 'what a term is called'],
      ['DBT', [1], 'its abbreviation'],
      ['suboxone', [4], 'its synonym'],
      ['motivatoinal interveiwing', [5], 'with typos'],
      ['interviewing', [5], 'a part of its name'],
      ['suboxone clinic', [4], 'with a word that nearly all programs mean'],
      ['dbt denver', [1], 'with words of the listing'],
      ['carf dbt', [1], 'two terms'],
      ['carf suboxone', [], 'that no listing affirms together'],
      ['VA ', [5], 'never in the middle of another word'],
      ['rehab near denver', [1], 'words that nearly all programs mean are not required'],
      ['treatment centers', [1, 2, 3, 4, 5], 'and alone they ask nothing'],
    ])('%j finds %j: %s', async (text, ids) => {
      await subject.hold(...LISTINGS);
      expect(await found(text)).toEqual(ids);
    });

    test('a term that is denied or not known is not found by what it is called', async () => {
      await subject.hold(listing(1, { no: ['dbt'] }), listing(2), listing(3, { yes: ['dbt'] }));
      expect(await found('dbt')).toEqual([3]);
    });

    test('text narrows hits, totals, counts and the not-asked line alike', async () => {
      await subject.hold(
        listing(1, { name: 'Willow', yes: ['intensive-outpatient', 'carf'], point: DENVER }),
        listing(2, { name: 'Willow', careNotAsked: ['intensive-outpatient'], point: DENVER }),
        listing(3, { name: 'Cedar', yes: ['intensive-outpatient', 'carf'], point: DENVER }),
        listing(4, { name: 'Cedar', careNotAsked: ['intensive-outpatient'], point: DENVER }),
      );
      const { total, hits, counts, unasked } = await subject.search(
        query({
          text: 'wilow',
          care: { kind: 'terms', terms: ['intensive-outpatient'] },
          place: near(10),
          sort: 'nearest',
          facets: ['care', 'accreditation'],
        }),
      );
      expect({ total, hits, unasked }).toEqual({
        total: { yes: 1, open: 0 },
        hits: [{ id: 1, met: 0 }],
        unasked: 1,
      });
      expect(counts.accreditation?.carf).toEqual({ yes: 1, open: 0 });
      expect(counts.care?.['intensive-outpatient']).toEqual({ yes: 1, open: 1 });
    });

    describeRanks('relevance', () => {
      const cases: [string, SearchDocument[], string][] = [
        [
          'willow',
          [listing(2, { name: 'Willow' }), listing(1, { name: 'Wilow', completeness: 9 })],
          'fewer typos first',
        ],
        ['will', [listing(2, { name: 'Will' }), listing(1, { name: 'Willow' })], 'whole words first'],
        [
          'willow',
          [
            listing(9, { name: 'Willow House' }),
            listing(8, { name: 'House of Willow' }),
            listing(7, { name: 'Cedar', program: 'Willow' }),
            listing(6, { name: 'Cedar', city: 'Willow' }),
            listing(5, { name: 'Cedar', street: 'Willow Street' }),
          ],
          'name, program, city, street; in a name by position',
        ],
        [
          'suboxone',
          [
            listing(9, { name: 'Suboxone Clinic' }),
            listing(8, { city: 'Suboxone' }),
            listing(7, { yes: ['buprenorphine'] }),
            listing(6, { street: 'Suboxone Street' }),
          ],
          'what a term is called stands behind the city',
        ],
        [
          'willow house',
          [listing(2, { name: 'House, Willow' }), listing(1, { name: 'Willow House Two', completeness: 5 })],
          'a name that holds nothing but the words first',
        ],
        [
          'willow center',
          [listing(2, { name: 'Willow Center' }), listing(1, { name: 'Willow', completeness: 5 })],
          'a word that is not required still counts',
        ],
        [
          'dbt',
          [
            listing(3, { yes: ['dbt'], completeness: 2 }),
            listing(1, { yes: ['dbt'], completeness: 1 }),
            listing(2, { yes: ['dbt'], completeness: 1 }),
          ],
          'then the more complete, then the lower id',
        ],
      ];
      const held = cases.filter(([, , reason]) => ranks === 'all' || !RANKED_BY_US.includes(reason));
      test.each(held)('%j: %#, %s', async (text, documents) => {
        await subject.hold(...[...documents].reverse());
        expect(await subject.idsOf(query({ text, sort: 'relevance' }))).toEqual(
          documents.map(({ id }) => id),
        );
      });

      test('more needs met come first, whatever the words', async () => {
        await subject.hold(listing(1, { name: 'Willow' }), listing(2, { name: 'Wilow', yes: ['carf'] }));
        const { hits } = await subject.search(
          query({ text: 'willow', sort: 'relevance', needs: { accreditation: ['carf'] } }),
        );
        expect(hits).toEqual([
          { id: 2, met: 1 },
          { id: 1, met: 0 },
        ]);
      });

      test('without words it is confirmed', async () => {
        await subject.hold(listing(1, { confirmedOn: '2020' }), listing(2, { confirmedOn: '2024' }));
        expect(await subject.idsOf(query({ sort: 'relevance' }))).toEqual([2, 1]);
      });
    });

    test('a changed listing is found by its new words only, a removed one by none', async () => {
      const willow = listing(1, { name: 'Willow', yes: ['dbt'] });
      await subject.engine.rebuild([willow, listing(2, { name: 'Willow' })]);
      await subject.hold({ ...willow, name: 'Cedar', yes: ['carf'] });
      expect([await found('willow'), await found('cedar'), await found('dbt')]).toEqual([[2], [1], []]);
      await subject.hold(willow);
      expect([await found('willow'), await found('cedar'), await found('dbt')]).toEqual([[1, 2], [], [1]]);
      await subject.engine.remove([1]).visible();
      expect([await found('willow'), await found('dbt')]).toEqual([[2], []]);
      await subject.engine.rebuild([listing(3, { name: 'Willow' })]);
      expect(await found('willow')).toEqual([3]);
    });

    test('hostile texts are answered', async () => {
      await subject.hold(...LISTINGS);
      for (const text of [
        'x'.repeat(100_000),
        'willow '.repeat(10_000),
        '\u0000\ud800',
        '(((("',
        '%_*?[a-z]',
      ]) {
        expect(await found(text)).toBeInstanceOf(Array);
      }
    });

    test('the first ten words are read', async () => {
      await subject.hold(...LISTINGS);
      const ten = 'willow house denver 80202 co colorado dbt carf near rehab';
      expect(await found(`${ten} xyzzy`)).toEqual([1]);
      expect(await found(ten.replace('rehab', 'xyzzy'))).toEqual([]);
    });
  });
}
