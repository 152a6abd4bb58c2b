import type { Release } from '#app/import/source-row.ts';
import { DEMONSTRATION_SERIES, type Series } from '#app/listings/series.ts';
import type { Db } from '#db/connect.server.ts';

/** A source of another series, or a listing of which no made-up source tells. */
export async function holdsAnythingElse(db: Db): Promise<boolean> {
  const source = await db
    .selectFrom('source')
    .select('id')
    .where('series', 'not in', DEMONSTRATION_SERIES)
    .executeTakeFirst();
  if (source) return true;
  const madeUp = db.selectFrom('statement').select('listing_id').where('series', 'in', DEMONSTRATION_SERIES);
  const listing = await db
    .selectFrom('listing')
    .select('id')
    .where('id', 'not in', madeUp)
    .executeTakeFirst();
  return listing !== undefined;
}

/** The id of a release that was loaded, in whole or in part. */
export async function findSourceId(db: Db, { series, release }: Release): Promise<number | undefined> {
  const source = await db
    .selectFrom('source')
    .select('id')
    .where('series', '=', series)
    .where('release', '=', release)
    .executeTakeFirst();
  return source?.id;
}

/** A line for each word of a series on a plan: the program's key, the plan, and what is said of it. */
export async function findPlanLines(db: Db, series: Series): Promise<Set<string>> {
  const rows = await db
    .selectFrom('payer_acceptance')
    .innerJoin('source_record', 'source_record.listing_id', 'payer_acceptance.listing_id')
    .where('payer_acceptance.series', '=', series)
    .select(['key', 'payer', 'product', 'state', 'relation', 'as_of'])
    .distinct()
    .execute();
  return new Set(
    rows.map(({ key, payer, product, state, relation, as_of }) =>
      [key, payer, product, state, relation, as_of].join(' '),
    ),
  );
}
