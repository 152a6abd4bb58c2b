import { compareRows } from '#app/import/2-compare-rows.ts';
import type { MatchedRow } from '#app/import/3-match-places.ts';
import { writeListings } from '#app/import/5-write-listings.server.ts';
import {
  findPublicIds,
  findStoredRows,
  loadKnownRecords,
  upsertSource,
} from '#app/import/import-repository.server.ts';
import { loadKnownPoints } from '#app/import/known-points-repository.server.ts';
import type { KnownRecords } from '#app/import/known-records.ts';
import { checksumOf } from '#app/import/record-key.ts';
import type { Publication } from '#app/import/source-reader.ts';
import { deleteSeries } from '#app/listings/listing-removal-repository.server.ts';
import { replaceAcceptances } from '#app/listings/payer-acceptance-repository.server.ts';
import { DEMONSTRATION_SERIES } from '#app/listings/series.ts';
import type { Db } from '#db/connect.server.ts';
import { findPlanLines, findSourceId, holdsAnythingElse } from './demonstration-repository.server.ts';
import { lineOfPlan } from './draw-plans.ts';
import { generatePlans, type MadeUpPlans } from './generate-plans.ts';
import { generatePrograms, type MadeUpRelease } from './generate-programs.ts';

const SEED = 'stepwell';

const PUBLICATION: Publication = {
  publisher: 'Stepwell (made up)',
  termsOfUse: 'Made-up programs, to try the site. None of them exist.',
};

/**
 * Loads the made-up programs into a database that holds nothing else, and returns how many listings it made. Where
 * they are there in part, or as an earlier edition of this file's data, it loads them anew; where they are complete
 * or the database holds anything else, it changes nothing and returns 0.
 */
export async function loadDemonstration(db: Db): Promise<number> {
  if (await holdsAnythingElse(db)) return 0;
  const releases = generatePrograms(SEED);
  const plans = generatePlans(SEED);
  if ((await isComplete(db, releases)) && (await holdsPlans(db, plans))) return 0;
  await db.transaction().execute((trx) => deleteSeries(trx, DEMONSTRATION_SERIES));
  const created = await writeReleases(db, releases);
  await writePlans(db, plans);
  return created;
}

/** Whether every word on plans is there as it would be written now, and no other. */
async function holdsPlans(db: Db, plans: readonly MadeUpPlans[]): Promise<boolean> {
  for (const { release, told } of plans) {
    if ((await findSourceId(db, release)) === undefined) return false;
    const held = await findPlanLines(db, release.series);
    const wanted = [...told].flatMap(([key, said]) => said.map((plan) => lineOfPlan(key, plan)));
    if (held.size !== wanted.length || !wanted.every((line) => held.has(line))) return false;
  }
  return true;
}

async function writePlans(db: Db, plans: readonly MadeUpPlans[]): Promise<void> {
  const listingIds = listingIdsByKey(await loadKnownRecords(db));
  await db.transaction().execute(async (trx) => {
    for (const { release, told } of plans) {
      const sourceId = await upsertSource(trx, release, PUBLICATION);
      for (const [key, said] of told) {
        const listingId = listingIds.get(key);
        if (listingId === undefined) throw new Error(`no listing was made of ${key}`);
        await replaceAcceptances(trx, { listingId, series: release.series, sourceId }, said);
      }
    }
  });
}

/** Whether every row is there as it would be written now. */
async function isComplete(db: Db, releases: readonly MadeUpRelease[]): Promise<boolean> {
  for (const { release, rows } of releases) {
    const sourceId = await findSourceId(db, release);
    if (sourceId === undefined) return false;
    const { toWrite, gone } = compareRows(rows, await findStoredRows(db, sourceId));
    if (toWrite.length > 0 || gone.length > 0) return false;
  }
  return true;
}

async function writeReleases(db: Db, releases: readonly MadeUpRelease[]): Promise<number> {
  const points = await loadKnownPoints(db);
  const sourceIds: number[] = [];
  for (const { release } of releases) sourceIds.push(await upsertSource(db, release, PUBLICATION));
  // Read after every source stands, it knows the newest release, so that each row is composed as it will stay.
  const known = await loadKnownRecords(db);
  const publicIds = await findPublicIds(db);
  let created = 0;
  for (const [index, { release, rows }] of releases.entries()) {
    const context = { release, sourceId: sourceIds[index]!, known, points, publicIds };
    const listingIds = listingIdsByKey(known);
    const matched = rows.map((row): MatchedRow => {
      const listingId = listingIds.get(row.key);
      const entry = { row, checksum: checksumOf(row) };
      return listingId === undefined
        ? { ...entry, rule: 'new' }
        : { ...entry, listingId, rule: 'demonstration' };
    });
    created += (await writeListings(db, matched, context, () => {})).created;
  }
  return created;
}

/** Rows with one key tell of one program. */
function listingIdsByKey(known: KnownRecords): Map<string, number> {
  return new Map(
    [...known.listingIds()].flatMap((listingId) =>
      known.of(listingId).map(({ key }) => [key, listingId] as const),
    ),
  );
}
