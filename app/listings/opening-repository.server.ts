import type { Db } from '#db/connect.server.ts';

/** Every opening with the release that told it; narrow it to the listings that are asked about. */
export function selectOpenings(db: Db) {
  return db
    .selectFrom('opening')
    .innerJoin('source', 'source.id', 'opening.source_id')
    .select(['listing_id', 'opening.series', 'release', 'rank', 'as_of', 'taking']);
}
