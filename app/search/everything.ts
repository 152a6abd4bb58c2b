import type { SearchQuery } from './engine.ts';

/** Asks for every listing, by name; nothing is counted and no hit is on its page. */
export const EVERYTHING: SearchQuery = {
  text: '',
  anchors: { care: { kind: 'any' }, place: { kind: 'anywhere' } },
  needs: {},
  certainty: 'all',
  sort: 'name',
  page: 1,
  size: 0,
  facets: [],
};
