import type { Db } from '#db/connect.server.ts';
import type { Series } from './series.ts';

/** Every opening with the release that told it; narrow it to the listings that are asked about. */
export function selectOpenings(db: Db) {
  return db
    .selectFrom('opening')
    .innerJoin('source', 'source.id', 'opening.source_id')
    .select(['listing_id', 'opening.series', 'release', 'rank', 'as_of', 'taking', 'waiting_list']);
}

/** What a source says of openings. */
export interface OpeningTold {
  taking: boolean;
  hasWaitingList: boolean;
  /** ISO day. */
  asOf: string;
}

/**
 * Replaces what a series says of a listing's openings, nothing where it says nothing. Settle the next lapse and tell search
 * in the same transaction, after it.
 */
export async function replaceOpening(
  trx: Db,
  { listingId, series, sourceId }: { listingId: number; series: Series; sourceId: number },
  told: OpeningTold | undefined,
): Promise<void> {
  await trx.deleteFrom('opening').where('listing_id', '=', listingId).where('series', '=', series).execute();
  if (!told) return;
  await trx
    .insertInto('opening')
    .values({
      listing_id: listingId,
      series,
      source_id: sourceId,
      taking: Number(told.taking),
      waiting_list: Number(told.hasWaitingList),
      as_of: told.asOf,
    })
    .execute();
}
