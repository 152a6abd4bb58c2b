import { basename } from 'node:path';
import type { Db } from '#db/connect.server.ts';
import type { Point } from '../places/distance.ts';
import { fileChecksum as fileChecksumOf } from './1-read-source.server.ts';
import {
  deleteAddressPoints,
  findAddressPointsOf,
  upsertAddressPoints,
} from './address-point-repository.server.ts';
import { type BegunRun, beginRun } from './begin-run.server.ts';
import { chooseAddressPoints } from './choose-address-points.ts';
import type { ImportReport } from './import-report.ts';
import { loadKnownRecords } from './import-repository.server.ts';
import { finishRun } from './import-run-repository.server.ts';
import { loadKnownPoints } from './known-points-repository.server.ts';
import { insertPointImages } from './point-image-repository.server.ts';
import { type RecomposedTally, recomposeListings } from './recompose-listings.server.ts';
import type { AddressReader, ReadOptions } from './source-reader.ts';

type Progress = (stage: 'read' | 'write' | 'settle', done: number, total: number) => void;

/**
 * Keeps the points of a list of addresses, and gives them to every listing whose own rows have none. The points of a
 * file of this name that was read before are replaced. Cut short at any moment, the same call completes it; called
 * again on the same file it changes nothing. Throws SourceFileError where the file cannot be read.
 */
export async function importAddresses(
  db: Db,
  reader: AddressReader,
  file: string,
  options: ReadOptions,
  onProgress: Progress,
): Promise<ImportReport> {
  const startedAt = performance.now();
  onProgress('read', 0, 1);
  const read = await reader.readAddresses(file, options);
  const { ofZip } = await loadKnownPoints(db);
  const chosen = chooseAddressPoints(read.rows, ofZip);
  onProgress('read', 1, 1);

  const { release, publication } = read;
  const fileChecksum = await fileChecksumOf(file);
  const { run, hasChanged } = await db.transaction().execute(async (trx) => {
    const begun = await beginRun(trx, {
      release,
      publication,
      reader: reader.name,
      fileName: basename(file),
      fileChecksum,
    });
    return { run: begun, hasChanged: await replacePoints(trx, begun, chosen.points) };
  });
  onProgress('write', chosen.points.size, chosen.points.size);
  const settled = hasChanged || !run.wasFinished ? await placeListings(db, onProgress) : UNCHANGED;

  const refused = chosen.problems.length;
  const report: ImportReport = {
    source: { series: read.release.series, release: read.release.release },
    file: basename(file),
    published: read.release.publishedOn,
    rows: { read: read.read, listed: read.rows.length - refused, rejected: read.rejected + refused },
    listings: { created: 0, updated: settled.changed, unchanged: 0, merged: 0, absent: 0 },
    links: { renamed: [], moved: [], ambiguous: [] },
    unmapped: [],
    contradictions: [],
    problems: [...read.problems, ...chosen.problems],
    demonstrationRemoved: 0,
    seconds: Math.round(performance.now() - startedAt) / 1000,
  };
  await finishRun(db, run.id, report);
  return report;
}

const UNCHANGED: RecomposedTally = { changed: 0, absent: 0, placed: 0 };

/** Whether anything differed from what the list gave before, which the run keeps. */
async function replacePoints(
  db: Db,
  { id, sourceId }: BegunRun,
  points: ReadonlyMap<string, Point>,
): Promise<boolean> {
  const stored = await findAddressPointsOf(db, sourceId);
  const toWrite = [...points].filter(([key, { latitude, longitude }]) => {
    const known = stored.get(key);
    return known?.latitude !== latitude || known.longitude !== longitude;
  });
  const gone = [...stored.keys()].filter((key) => !points.has(key));
  const changed = [...toWrite.map(([key]) => key), ...gone];
  await insertPointImages(db, id, new Map(changed.map((key) => [key, stored.get(key)])));
  await upsertAddressPoints(db, sourceId, toWrite);
  await deleteAddressPoints(db, sourceId, gone);
  return toWrite.length + gone.length > 0;
}

async function placeListings(db: Db, onProgress: Progress): Promise<RecomposedTally> {
  const known = await loadKnownRecords(db);
  const ids = [...known.listingIds()];
  const points = await loadKnownPoints(db);
  return recomposeListings(db, ids, known, points, (done) => onProgress('settle', done, ids.length));
}
