import type { Db } from '#db/connect.server.ts';
import type { Point } from '../places/distance.ts';
import { deleteAddressPoints, upsertAddressPoints } from './address-point-repository.server.ts';

const POINTS_A_STATEMENT = 5_000;

/** Keeps the points of addresses as they were before a run; undefined where an address had none. */
export async function insertPointImages(
  db: Db,
  runId: number,
  before: ReadonlyMap<string, Point | undefined>,
): Promise<void> {
  const rows = [...before].map(([key, point]) => ({
    run_id: runId,
    key,
    latitude: point?.latitude ?? null,
    longitude: point?.longitude ?? null,
  }));
  for (let at = 0; at < rows.length; at += POINTS_A_STATEMENT) {
    await db
      .insertInto('address_point_before')
      .values(rows.slice(at, at + POINTS_A_STATEMENT))
      .execute();
  }
}

/** Puts every point of a source back as it was before a run, and forgets the images. Returns how many. */
export async function restorePoints(db: Db, runId: number, sourceId: number): Promise<number> {
  const images = await db
    .selectFrom('address_point_before')
    .select(['key', 'latitude', 'longitude'])
    .where('run_id', '=', runId)
    .execute();
  const added = images.filter(({ latitude }) => latitude === null).map(({ key }) => key);
  const changed = images.flatMap(({ key, latitude, longitude }) =>
    latitude === null || longitude === null ? [] : [[key, { latitude, longitude }] as const],
  );
  await deleteAddressPoints(db, sourceId, added);
  await upsertAddressPoints(db, sourceId, changed);
  await db.deleteFrom('address_point_before').where('run_id', '=', runId).execute();
  return images.length;
}
