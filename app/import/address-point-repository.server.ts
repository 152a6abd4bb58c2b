import type { Db } from '#db/connect.server.ts';
import type { Point } from '../places/distance.ts';

/** SQLite takes at most 32,766 values in a statement; a point has four. */
const POINTS_A_STATEMENT = 2_000;

/** The point of each address. Where lists differ the newest holds, and of two of one day the first by name. */
export async function loadAddressPoints(db: Db): Promise<Map<string, Point>> {
  const rows = await db
    .selectFrom('address_point')
    .innerJoin('source', 'source.id', 'address_point.source_id')
    .select(['key', 'latitude', 'longitude'])
    .orderBy('source.published_on')
    .orderBy('source.release', 'desc')
    .execute();
  return new Map(rows.map(({ key, latitude, longitude }) => [key, { latitude, longitude }]));
}

/** The points that one list gave. */
export async function findAddressPointsOf(db: Db, sourceId: number): Promise<Map<string, Point>> {
  const rows = await db
    .selectFrom('address_point')
    .select(['key', 'latitude', 'longitude'])
    .where('source_id', '=', sourceId)
    .execute();
  return new Map(rows.map(({ key, latitude, longitude }) => [key, { latitude, longitude }]));
}

/** Adds points of a list, or moves those that it gave before. */
export async function upsertAddressPoints(
  db: Db,
  sourceId: number,
  points: readonly (readonly [key: string, point: Point])[],
): Promise<void> {
  for (let at = 0; at < points.length; at += POINTS_A_STATEMENT) {
    const batch = points.slice(at, at + POINTS_A_STATEMENT);
    await db
      .insertInto('address_point')
      .values(batch.map(([key, point]) => ({ source_id: sourceId, key, ...point })))
      .onConflict((conflict) =>
        conflict.columns(['source_id', 'key']).doUpdateSet((eb) => ({
          latitude: eb.ref('excluded.latitude'),
          longitude: eb.ref('excluded.longitude'),
        })),
      )
      .execute();
  }
}

/** Takes away points that a list gave. */
export async function deleteAddressPoints(db: Db, sourceId: number, keys: readonly string[]): Promise<void> {
  for (let at = 0; at < keys.length; at += POINTS_A_STATEMENT) {
    await db
      .deleteFrom('address_point')
      .where('source_id', '=', sourceId)
      .where('key', 'in', keys.slice(at, at + POINTS_A_STATEMENT))
      .execute();
  }
}
