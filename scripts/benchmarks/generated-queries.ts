import type { Needs } from '#app/needs/needs.ts';
import { METERS_PER_MILE } from '#app/places/distance.ts';
import type { SearchDocument } from '#app/search/document.ts';
import { foldWords } from '#app/search/embedded/text/fold-words.ts';
import { TERM_PHRASES } from '#app/search/embedded/text/term-phrases.ts';
import type { SearchQuery } from '#app/search/engine.ts';
import { FACETS, type Facet } from '#app/vocabulary/facets.ts';
import { termsOfFacet } from '#app/vocabulary/terms.ts';
import { generatedDocuments } from './generated-documents.ts';
import { misspelled } from './misspellings.ts';
import { between, pick, type Random, seededRandom } from './seeded-random.ts';

export const QUERY_KINDS = [
  'radius and 3 facets',
  'state and 5 facets',
  'everything',
  'intensive outpatient everywhere',
  'page 200',
  'a word begun',
  'words misspelled',
  'ten words misspelled',
] as const;

export type QueryKind = (typeof QUERY_KINDS)[number];

const IOP = { kind: 'terms', terms: ['intensive-outpatient'] } as const;
const ANYWHERE = { anchors: { care: { kind: 'any' }, place: { kind: 'anywhere' } } } as const;
/** Long enough for two typos, and in many listings or terms: the dearest that can be asked. */
const LONG_WORDS = [
  'behavioral',
  'counseling',
  'residential',
  'community',
  'treatment',
  'healthcare',
  'outpatient',
  'intensive',
  'crossroads',
  'lighthouse',
  'adolescent',
  'wellnesses',
];
const OTHER_FACETS = FACETS.filter((facet) => facet !== 'care');

const BASE: SearchQuery = {
  anchors: { care: IOP, place: { kind: 'anywhere' } },
  needs: {},
  certainty: 'all',
  sort: 'confirmed',
  text: '',
  page: 1,
  size: 20,
  facets: FACETS,
};

/** `count` queries that ask for all counts, the same for the same seed, over listings of `generatedDocuments`. */
export function generatedQueries(
  kind: QueryKind,
  { count, seed }: { count: number; seed: number },
): SearchQuery[] {
  const random = seededRandom(seed + 1);
  const documents = [...generatedDocuments({ count: 1_000, seed })];
  return Array.from({ length: count }, (_, index) => ({
    ...BASE,
    ...queryOf(kind, random, documents, index),
  }));
}

function queryOf(
  kind: QueryKind,
  random: Random,
  documents: readonly SearchDocument[],
  index: number,
): Partial<SearchQuery> {
  const certainty = index % 4 === 0 ? 'sure' : 'all';
  switch (kind) {
    case 'radius and 3 facets':
      return {
        anchors: { care: IOP, place: near(random, documents, 25) },
        needs: { daypart: ['evening'], ...needsIn(['payers', 'accreditation'], 1, random) },
        certainty,
        sort: 'nearest',
      };
    case 'state and 5 facets':
      return {
        anchors: {
          care: IOP,
          place: { kind: 'state', state: pick(random, documents).state, withheldOnly: false },
        },
        needs: needsIn(chosenFacets(random, 5), 2, random),
        certainty,
        sort: index % 2 ? 'confirmed' : 'name',
      };
    case 'everything':
      return { anchors: { care: { kind: 'any' }, place: { kind: 'anywhere' } } };
    case 'intensive outpatient everywhere':
      return {};
    case 'page 200':
      return index % 2
        ? {
            anchors: { care: { kind: 'any' }, place: near(random, documents, 500) },
            sort: 'nearest',
            page: 200,
          }
        : {
            needs: needsIn(chosenFacets(random, 1), 1, random),
            sort: index % 4 ? 'confirmed' : 'name',
            page: 200,
          };
    case 'a word begun': {
      const word = pick(random, wordsOf(pick(random, documents)));
      return { ...ANYWHERE, text: word.slice(0, between(random, 2, 6)), sort: 'relevance' };
    }
    case 'words misspelled':
      return { ...ANYWHERE, text: fewMisspelled(random, documents, index), sort: 'relevance' };
    case 'ten words misspelled': {
      const words = Array.from({ length: 10 }, () => pick(random, LONG_WORDS));
      return {
        ...ANYWHERE,
        text: words.map((word) => misspelled(word, random) ?? word).join(' '),
        sort: 'relevance',
      };
    }
  }
}

/** Of a name and of what a term is called in turn, two or three words. */
function fewMisspelled(random: Random, documents: readonly SearchDocument[], index: number): string {
  for (;;) {
    const words = index % 2 ? pick(random, TERM_PHRASES).words : wordsOf(pick(random, documents));
    const text = words.slice(0, between(random, 2, 3)).join(' ');
    const wrong = words.length > 1 ? misspelled(text, random) : undefined;
    if (wrong !== undefined) return wrong;
  }
}

function wordsOf({ name, city = '' }: SearchDocument): readonly string[] {
  return foldWords(`${name} ${city}`);
}

function near(random: Random, documents: readonly SearchDocument[], miles: number) {
  const point = pick(random, documents).point ?? { latitude: 39.74, longitude: -104.99 };
  return { kind: 'near', point, radiusMeters: miles * METERS_PER_MILE } as const;
}

function chosenFacets(random: Random, count: number): Facet[] {
  const chosen = new Set<Facet>();
  while (chosen.size < count) chosen.add(pick(random, OTHER_FACETS));
  return [...chosen];
}

/** In each facet one to `most` terms. */
function needsIn(facets: readonly Facet[], most: number, random: Random): Needs {
  return Object.fromEntries(
    facets.map((facet) => {
      const terms = Array.from(
        { length: between(random, 1, most) },
        () => pick(random, termsOfFacet(facet)).slug,
      );
      return [facet, [...new Set(terms)]];
    }),
  );
}
