import { createHash } from 'node:crypto';
import type { Settings } from 'meilisearch';
import { FACETS } from '#app/vocabulary/facets.ts';
import { wordsOfTerm } from '#app/vocabulary/term-words.ts';
import { TERMS } from '#app/vocabulary/terms.ts';
import { WINDOW } from '../engine.ts';
import {
  CARE_NOT_ASKED_FIELD,
  CARE_UNASKED_FIELD,
  CHECKSUM_FIELD,
  COMPLETENESS_FIELD,
  CONFIRMED_FIELD,
  NAME_KEY_FIELD,
  noField,
  POINT_KNOWN_FIELD,
  SHAPE_FIELD,
  STATE_FIELD,
  WEEKS_FIELD,
  WEEKS_KNOWN_FIELD,
  WITHHELD_FIELD,
  yesField,
} from './fields.ts';
import { WORD_FIELDS } from './words.ts';

/** Raised when documents are made otherwise than before. */
const DOCUMENT_EDITION = 2;

/** More than any facet has terms: counts beyond it would be missing. */
const MOST_VALUES_A_FACET = 400;

const COUNTED_FIELDS = [...FACETS.flatMap((facet) => [yesField(facet), noField(facet)]), CARE_UNASKED_FIELD];
const FILTERED_FIELDS = [
  SHAPE_FIELD,
  STATE_FIELD,
  WITHHELD_FIELD,
  POINT_KNOWN_FIELD,
  CARE_NOT_ASKED_FIELD,
  WEEKS_FIELD,
  WEEKS_KNOWN_FIELD,
  ...COUNTED_FIELDS,
];

/** All that an index is told. The order of searchable attributes is the order of their weight. */
export const INDEX_SETTINGS = {
  searchableAttributes: [...WORD_FIELDS],
  displayedAttributes: ['id', CHECKSUM_FIELD, COMPLETENESS_FIELD, '_geo'],
  filterableAttributes: [
    {
      attributePatterns: FILTERED_FIELDS,
      features: { facetSearch: false, filter: { equality: true, comparison: false } },
    },
    '_geo',
  ],
  // The server tells them in the order of their letters, and they are compared with what it tells.
  sortableAttributes: ['_geo', NAME_KEY_FIELD, CONFIRMED_FIELD, COMPLETENESS_FIELD, 'id'].sort(),
  // A sort that is asked for comes before the words; the last two order what is still equal.
  rankingRules: [
    'sort',
    'words',
    'typo',
    'proximity',
    'attribute',
    'exactness',
    `${COMPLETENESS_FIELD}:desc`,
    'id:asc',
  ],
  typoTolerance: {
    enabled: true,
    disableOnNumbers: true,
    minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
  },
  faceting: { maxValuesPerFacet: MOST_VALUES_A_FACET },
  pagination: { maxTotalHits: WINDOW },
  proximityPrecision: 'byAttribute',
  facetSearch: false,
  prefixSearch: 'indexingTime',
} as const satisfies Settings;

/** Names how settings and documents are made. Documents of another shape are counted by no search. */
export const SHAPE: string = createHash('sha256')
  .update(
    JSON.stringify([
      DOCUMENT_EDITION,
      INDEX_SETTINGS,
      TERMS.map(({ slug, facet }) => [slug, facet, wordsOfTerm(slug)]),
    ]),
  )
  .digest('hex')
  .slice(0, 12);
