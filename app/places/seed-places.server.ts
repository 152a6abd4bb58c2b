import type { Db } from '#db/connect.server.ts';
import { gatherPlaces } from './gather-places.ts';
import { readPackageZips } from './package-zips.server.ts';

/** What was written; all 0 where there were places already. */
export interface SeededPlaces {
  added: number;
  zips: number;
  cities: number;
  /** ZIPs of the package that have no point in the US, military mail among them. */
  missing: number;
}

/** SQLite takes at most 32,766 values in a statement; a place has eight. */
const ROWS_IN_STATEMENT = 1_000;

/**
 * Fills an empty table of places from the `zipcodes` package. A migration that empties the table makes the next
 * call fill it anew. `db` must write.
 */
export async function seedPlaces(db: Db): Promise<SeededPlaces> {
  const anyPlace = await db.selectFrom('place').select('id').limit(1).executeTakeFirst();
  if (anyPlace) return { added: 0, zips: 0, cities: 0, missing: 0 };
  return replacePlaces(db);
}

/** Replaces all places by those of the `zipcodes` package, in one transaction. `db` must write. */
export async function replacePlaces(db: Db): Promise<SeededPlaces> {
  const { zips, cities, leftOut } = gatherPlaces(readPackageZips());
  const rows = [...zips, ...cities];
  await db.transaction().execute(async (trx) => {
    await trx.deleteFrom('place').execute();
    for (let start = 0; start < rows.length; start += ROWS_IN_STATEMENT) {
      await trx
        .insertInto('place')
        .values(rows.slice(start, start + ROWS_IN_STATEMENT))
        .execute();
    }
  });
  return { added: rows.length, zips: zips.length, cities: cities.length, missing: leftOut.length };
}
