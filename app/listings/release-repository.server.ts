import type { Db } from '#db/connect.server.ts';
import type { Series } from './series.ts';
import { listingsTold, listSources } from './source-repository.server.ts';

/** One imported release, and how much came of it. */
export interface ReleaseSummary {
  series: Series;
  release: string;
  publisher: string;
  termsOfUse: string;
  /** ISO date or year. */
  publishedOn: string;
  /** Rows that its files hold; for a list of addresses, its addresses. */
  rows: number;
  /** Published listings of which it says anything. */
  listings: number;
}

/** Every release that holds anything: series by series, the newest release of a series first. */
export async function summarizeReleases(db: Db): Promise<ReleaseSummary[]> {
  const sources = await listSources(db);
  const [records, addresses, listings] = [
    await countRecords(db),
    await countAddresses(db),
    await countListingsOf(db),
  ];
  const releases = sources.map(({ id, series, release, publisher, termsOfUse, publishedOn }) => ({
    series,
    release,
    publisher,
    termsOfUse,
    publishedOn,
    rows: (records.get(id) ?? 0) + (addresses.get(id) ?? 0),
    listings: listings.get(id) ?? 0,
  }));
  const most = (series: Series) =>
    Math.max(...releases.filter((each) => each.series === series).map((each) => each.listings));
  return releases
    .filter(({ rows, listings }) => rows > 0 || listings > 0)
    .sort(
      (a, b) =>
        most(b.series) - most(a.series) ||
        (a.series < b.series ? -1 : a.series > b.series ? 1 : 0) ||
        (a.publishedOn < b.publishedOn ? 1 : -1),
    );
}

type Counts = Map<number, number>;

const countsOf = (rows: readonly { source_id: number; count: number }[]): Counts =>
  new Map(rows.map(({ source_id, count }) => [source_id, count]));

async function countRecords(db: Db): Promise<Counts> {
  return countsOf(
    await db
      .selectFrom('source_record')
      .where('in_file', '=', 1)
      .select((eb) => ['source_id', eb.fn.countAll<number>().as('count')])
      .groupBy('source_id')
      .execute(),
  );
}

async function countAddresses(db: Db): Promise<Counts> {
  return countsOf(
    await db
      .selectFrom('address_point')
      .select((eb) => ['source_id', eb.fn.countAll<number>().as('count')])
      .groupBy('source_id')
      .execute(),
  );
}

async function countListingsOf(db: Db): Promise<Counts> {
  return countsOf(
    await db
      .selectFrom(listingsTold(db).as('told'))
      .innerJoin('listing', 'listing.id', 'told.listing_id')
      .where('listing.status', '=', 'published')
      .select((eb) => ['source_id', eb.fn.count<number>('told.listing_id').distinct().as('count')])
      .groupBy('source_id')
      .execute(),
  );
}
