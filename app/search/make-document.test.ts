import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldFact } from '#app/listings/facts.ts';
import type { SearchListing } from '#app/listings/search-row-repository.server.ts';
import { RANK_OF_SERIES, SERIES } from '#app/listings/series.ts';
import type { Statement } from '#app/listings/statement.ts';
import { INSURANCE_KINDS } from '#app/vocabulary/payers/payers.ts';
import { TERMS, type TermSlug } from '#app/vocabulary/terms.ts';
import { documentOf } from './make-document.ts';

/** Among them all levels of care, so that "not asked" is drawn too, and plans of which one answer follows from others. */
const SLUGS: readonly TermSlug[] = [
  ...TERMS.slice(0, 12).map((term) => term.slug),
  ...INSURANCE_KINDS,
  ...(['aetna', 'anthem', 'bcbs-unspecified', 'highmark', 'umr'] as const),
];

const STANDING = fc.constantFrom('yes', 'no', 'silent', 'unticked');

const STATEMENTS = fc.uniqueArray(
  fc.record({
    series: fc.constantFrom(...SERIES),
    asOf: fc.constantFrom('2022', '2022-06-29', '2023'),
    standings: fc.array(STANDING, { minLength: SLUGS.length, maxLength: SLUGS.length }),
  }),
  { selector: ({ series }) => series, maxLength: 4 },
);

const LISTING: SearchListing = {
  id: 1,
  name: 'Sample',
  program: 'Evening Center',
  state: 'CO',
  addressHidden: false,
  address: { city: 'Denver', zip: '80202', street: '210 Sample Avenue' },
  signatures: [],
};

it.each<[boolean, Partial<SearchListing['address']>, string]>([
  [
    false,
    { city: 'Denver', zip: '80202', street: '210 Sample Avenue' },
    'an address is there to be searched',
  ],
  [true, {}, 'a withheld one is not, whatever the row holds'],
])('address hidden %j: %j, %s', (addressHidden, address) => {
  const { id, name, program, state, city, zip, street } = documentOf({ ...LISTING, addressHidden }, []);
  expect({ id, name, program, state }).toEqual({
    id: 1,
    name: 'Sample',
    program: 'Evening Center',
    state: 'CO',
  });
  expect({ city, zip, street }).toEqual({ city: undefined, zip: undefined, street: undefined, ...address });
});

it('a document holds what the fold says, whatever the statements', () => {
  fc.assert(
    fc.property(STATEMENTS, (drawn) => {
      const statements = drawn.map(({ series, asOf, standings }): Statement => {
        const inList = (list: string) => SLUGS.filter((_, index) => standings[index] === list);
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
      });
      const document = documentOf(LISTING, statements);
      for (const slug of SLUGS) {
        const { answer } = foldFact(slug, statements);
        const held = document.yes.includes(slug) ? 'yes' : document.no.includes(slug) ? 'no' : 'unknown';
        expect(held).toBe(answer);
      }
      for (const slug of document.careNotAsked) {
        expect(foldFact(slug, statements)).toEqual({ answer: 'unknown', because: 'not-asked' });
      }
    }),
    { numRuns: 500 },
  );
});
