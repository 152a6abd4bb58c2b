import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FACETS } from '#app/vocabulary/facets.ts';
import { termsOfFacet } from '#app/vocabulary/terms.ts';
import { packCounts, unpackCounts } from './counts-text.ts';

test('every count comes out at the place of its term; a term without one counts zero', () => {
  const tally = fc.record({ yes: fc.nat(), open: fc.nat() });
  const ofFacet = (facet: (typeof FACETS)[number]) =>
    fc.dictionary(fc.constantFrom(...termsOfFacet(facet).map(({ slug }) => slug)), tally);
  fc.assert(
    fc.property(
      fc.constantFrom(...FACETS).chain((facet) => fc.tuple(fc.constant(facet), ofFacet(facet))),
      ([facet, counts]) => {
        const unpacked = unpackCounts(packCounts({ [facet]: counts })[facet] ?? '');
        const wanted = termsOfFacet(facet).map(({ slug }) => counts[slug] ?? { yes: 0, open: 0 });
        expect(unpacked).toEqual(wanted);
      },
    ),
  );
});

test('a facet that was not counted is absent', () => {
  expect(packCounts({ ages: {} })).not.toHaveProperty('care');
});
