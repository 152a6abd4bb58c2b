import { type ListingName, namesOfListings } from '#app/listings/listing-names-repository.server.ts';
import { tidyText } from '#app/needs/search-state.ts';
import type { Db } from '#db/connect.server.ts';
import type { SearchEngine } from '../engine.ts';

/** The programs that words find best, anywhere and of any care. */
export async function findPrograms(
  db: Db,
  engine: SearchEngine,
  text: string,
  most: number,
): Promise<ListingName[]> {
  const words = tidyText(text);
  if (words === '') return [];
  const { hits } = await engine.search({
    text: words,
    anchors: { care: { kind: 'any' }, place: { kind: 'anywhere' } },
    needs: {},
    certainty: 'all',
    sort: 'relevance',
    page: 1,
    size: most,
    facets: [],
  });
  return namesOfListings(
    db,
    hits.map(({ id }) => id),
  );
}
