import type { Db } from '#db/connect.server.ts';
import type { Source } from './listing.ts';
import type { Series } from './series.ts';

export interface SeriesSummary {
  series: Series;
  publisher: string;
  /** The newest release, and the day or year it was published. */
  release: string;
  publishedOn: string;
  /** Published listings that this series speaks of, in any of its releases. */
  listings: number;
}

/** Each series with its newest release and its number of listings, the largest first. */
export async function summarizeSeries(db: Db): Promise<SeriesSummary[]> {
  const sources = await db.selectFrom('source').selectAll().orderBy('published_on', 'desc').execute();
  const counts = await db
    .selectFrom('statement')
    .innerJoin('listing', 'listing.id', 'statement.listing_id')
    .where('listing.status', '=', 'published')
    .select((eb) => ['statement.series', eb.fn.count<number>('listing_id').distinct().as('listings')])
    .groupBy('statement.series')
    .execute();
  return counts
    .flatMap(({ series, listings }) => {
      const newest = sources.find((source) => source.series === series);
      if (!newest) return [];
      const { publisher, release, published_on: publishedOn } = newest;
      return [{ series: series as Series, publisher, release, publishedOn, listings }];
    })
    .sort((a, b) => b.listings - a.listings);
}

/** Every release that was imported, newest first. */
export async function listSources(db: Db): Promise<Source[]> {
  const rows = await db.selectFrom('source').selectAll().orderBy('published_on', 'desc').execute();
  return rows.map((row) => ({
    id: row.id,
    series: row.series as Series,
    release: row.release,
    publisher: row.publisher,
    publishedOn: row.published_on,
    termsOfUse: row.terms_of_use,
  }));
}
