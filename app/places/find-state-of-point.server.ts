import type { Db } from '#db/connect.server.ts';
import { distanceMeters, type Point } from './distance.ts';

/** Degrees around the point in which a ZIP is looked for. */
const REACH = 0.5;

/** The state of the nearest ZIP; undefined where none is near. */
export async function findStateOfPoint(db: Db, point: Point): Promise<string | undefined> {
  const near = await db
    .selectFrom('place')
    .select(['state', 'latitude', 'longitude'])
    .where('kind', '=', 'zip')
    .where('latitude', '>', point.latitude - REACH)
    .where('latitude', '<', point.latitude + REACH)
    .where('longitude', '>', point.longitude - REACH)
    .where('longitude', '<', point.longitude + REACH)
    .execute();
  const distanceOf = (place: Point) => distanceMeters(point, place);
  return near.sort((a, b) => distanceOf(a) - distanceOf(b))[0]?.state;
}
