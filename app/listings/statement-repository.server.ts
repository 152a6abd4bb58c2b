import type { Db } from '#db/connect.server.ts';
import type { Series } from './series.ts';
import { findSilences } from './silence-repository.server.ts';
import type { Statement } from './statement.ts';

/** The statements of each listing, newest first; a listing without any is absent. */
export async function findStatementsOf(db: Db, ids: readonly number[]): Promise<Map<number, Statement[]>> {
  const statements = new Map<number, Statement[]>();
  if (ids.length === 0) return statements;
  const rows = await db
    .selectFrom('statement')
    .innerJoin('source', 'source.id', 'statement.source_id')
    .select([
      'listing_id',
      'statement.series',
      'release',
      'rank',
      'as_of',
      'yes',
      'no',
      'silence_id',
      'details',
    ])
    .where('listing_id', 'in', ids)
    .orderBy('as_of', 'desc')
    .execute();
  const silences = await findSilences(
    db,
    rows.map((row) => row.silence_id),
  );
  for (const row of rows) {
    const ofListing = statements.get(row.listing_id) ?? [];
    statements.set(row.listing_id, ofListing);
    ofListing.push({
      series: row.series as Series,
      release: row.release,
      rank: row.rank,
      asOf: row.as_of,
      yes: JSON.parse(row.yes),
      no: JSON.parse(row.no),
      silent: silences.get(row.silence_id) ?? [],
      details: JSON.parse(row.details),
    });
  }
  return statements;
}
