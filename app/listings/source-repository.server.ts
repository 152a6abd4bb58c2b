import type { Db } from '#db/connect.server.ts';
import type { Source } from './listing.ts';
import type { Series } from './series.ts';

export interface SeriesSummary {
  series: Series;
  publisher: string;
  /** The newest release, and the day or year it was published. */
  release: string;
  publishedOn: string;
  /** Published listings that the newest release speaks of. */
  listings: number;
  /** Published listings that only an older release of the series speaks of. */
  olderListings: number;
}

/** Which source says anything of which listing: some speak of plans or of weeks alone. */
export function listingsTold(db: Db) {
  return db
    .selectFrom('statement')
    .select(['listing_id', 'source_id'])
    .union(db.selectFrom('payer_acceptance').select(['listing_id', 'source_id']))
    .union(db.selectFrom('track').select(['listing_id', 'source_id']));
}

/** Each series with its newest release and its number of listings, the largest first. */
export async function summarizeSeries(db: Db): Promise<SeriesSummary[]> {
  const rows = await db
    .selectFrom(listingsTold(db).as('told'))
    .innerJoin('listing', 'listing.id', 'told.listing_id')
    .innerJoin('source', 'source.id', 'told.source_id')
    .where('listing.status', '=', 'published')
    .select((eb) => [
      'source.series',
      'source.release',
      'source.publisher',
      'source.published_on',
      eb.fn.count<number>('told.listing_id').distinct().as('listings'),
    ])
    .groupBy('source.id')
    .orderBy('source.published_on', 'desc')
    .execute();
  const summaries = new Map<string, SeriesSummary>();
  for (const { series, release, publisher, published_on: publishedOn, listings } of rows) {
    const newest = summaries.get(series);
    if (newest) newest.olderListings += listings;
    else
      summaries.set(series, {
        series: series as Series,
        release,
        publisher,
        publishedOn,
        listings,
        olderListings: 0,
      });
  }
  return [...summaries.values()].sort((a, b) => b.listings - a.listings);
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
