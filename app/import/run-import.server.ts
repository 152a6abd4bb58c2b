import { basename } from 'node:path';
import type { Db, OpenDatabase } from '#db/connect.server.ts';
import { deleteSeries } from '../listings/listing-removal-repository.server.ts';
import { DEMONSTRATION_SERIES, PARTIAL_SERIES } from '../listings/series.ts';
import { type AnyReader, fileChecksum, readSource } from './1-read-source.server.ts';
import { compareRows } from './2-compare-rows.ts';
import { type MatchedRow, matchRows } from './3-match-places.ts';
import type { PlanContext } from './4-plan-listings.ts';
import { writeListings } from './5-write-listings.server.ts';
import { settleReleases } from './6-settle-releases.server.ts';
import { beginRun } from './begin-run.server.ts';
import { importAddresses } from './import-addresses.server.ts';
import type { ImportReport, LinkLine } from './import-report.ts';
import {
  findPublicIds,
  findPublicIdsOf,
  findStoredRows,
  loadKnownRecords,
  markRowsGone,
} from './import-repository.server.ts';
import { finishRun } from './import-run-repository.server.ts';
import type { KnownPoints } from './known-points.ts';
import { loadKnownPoints } from './known-points-repository.server.ts';
import { countContradictions, countUnmapped } from './row-findings.ts';
import type { ReadFile, ReadOptions } from './source-reader.ts';

export type ImportStage = 'read' | 'match' | 'write' | 'settle';

export type ImportProgress = (stage: ImportStage, done: number, total: number) => void;

/**
 * Imports one file, and reports on each series in it. Cut short at any moment, it leaves a database that the same
 * call completes; called again on the same file it changes nothing. Throws SourceFileError where the file as a
 * whole cannot be read.
 */
export async function runImport(
  { writer: db }: OpenDatabase,
  reader: AnyReader,
  file: string,
  options: ReadOptions,
  onProgress: ImportProgress,
): Promise<ImportReport[]> {
  if ('readAddresses' in reader) return [await importAddresses(db, reader, file, options, onProgress)];
  const points = await loadKnownPoints(db);
  onProgress('read', 0, 1);
  const startedAt = performance.now();
  const parts = await readSource(reader, file, options, points.ofZip);
  const readingSeconds = secondsSince(startedAt);
  onProgress('read', 1, 1);
  const checksum = await fileChecksum(file);
  const reports: ImportReport[] = [];
  for (const part of parts) {
    const report = await importPart(
      db,
      part,
      { reader: reader.name, file: basename(file), checksum, points },
      onProgress,
    );
    report.seconds = Math.round((report.seconds + readingSeconds / parts.length) * 1000) / 1000;
    reports.push(report);
  }
  return reports;
}

interface FileInHand {
  /** Names its reader. */
  reader: string;
  file: string;
  checksum: string;
  points: KnownPoints;
}

async function importPart(
  db: Db,
  read: ReadFile,
  { reader, file, checksum, points }: FileInHand,
  onProgress: ImportProgress,
): Promise<ImportReport> {
  const startedAt = performance.now();
  const { release, publication } = read;
  const { run, demonstrationRemoved } = await db.transaction().execute(async (trx) => ({
    demonstrationRemoved: await deleteSeries(trx, DEMONSTRATION_SERIES),
    run: await beginRun(trx, { release, publication, reader, fileName: file, fileChecksum: checksum }),
  }));
  const { sourceId } = run;
  const compared = compareRows(read.rows, await findStoredRows(db, sourceId));
  const report = emptyReport(read, file, demonstrationRemoved);
  report.listings.unchanged = compared.unchanged;

  const gone = PARTIAL_SERIES.has(release.series) ? [] : compared.gone;
  const isDone = run.wasFinished && compared.toWrite.length === 0 && gone.length === 0;
  if (!isDone) {
    await markRowsGone(db, sourceId, gone, run.id);
    onProgress('match', 0, compared.toWrite.length);
    const known = await loadKnownRecords(db);
    const matched = matchRows(compared.toWrite, known, release);
    onProgress('match', compared.toWrite.length, compared.toWrite.length);
    const publicIds = await findPublicIds(db);
    const context: PlanContext = { release, sourceId, run, known, points, publicIds };
    report.links = await describeLinks(db, matched);
    const tally = await writeListings(db, matched, context, (written) =>
      onProgress('write', written, matched.length),
    );
    onProgress('settle', 0, 1);
    // A run that was cut short wrote listings that nobody has compared with their neighbors.
    const touched = run.wasFinished ? tally.touched : known.listingsOfSource(sourceId);
    const settled = await settleReleases(db, context, touched);
    onProgress('settle', 1, 1);
    report.listings.created = tally.created;
    report.listings.updated = tally.updated;
    report.listings.unchanged += tally.unchanged;
    report.listings.merged = tally.merged + settled.joined;
    report.listings.absent = settled.absent;
  }
  report.seconds = secondsSince(startedAt);
  await finishRun(db, run.id, report);
  return report;
}

function secondsSince(startedAt: number): number {
  return Math.round(performance.now() - startedAt) / 1000;
}

function emptyReport(read: ReadFile, file: string, demonstrationRemoved: number): ImportReport {
  const { series, release, publishedOn } = read.release;
  return {
    source: { series, release },
    file: basename(file),
    published: publishedOn,
    rows: { read: read.read, listed: read.rows.length, rejected: read.rejected },
    listings: { created: 0, updated: 0, unchanged: 0, merged: 0, absent: 0 },
    links: { renamed: [], moved: [], ambiguous: [] },
    unmapped: [...(read.unmapped ?? []), ...countUnmapped(read.rows)],
    contradictions: countContradictions(read.rows),
    problems: read.problems,
    demonstrationRemoved,
    seconds: 0,
  };
}

async function describeLinks(db: Db, rows: readonly MatchedRow[]): Promise<ImportReport['links']> {
  const inQuestion = rows.filter(
    ({ kind, ambiguous }) => kind === 'renamed' || kind === 'moved' || ambiguous,
  );
  const idsOf = ({ listingId, ambiguous }: MatchedRow) =>
    ambiguous ?? (listingId === undefined ? [] : [listingId]);
  const publicIds = await findPublicIdsOf(db, inQuestion.flatMap(idsOf));
  const linesOf = (wanted: (row: MatchedRow) => boolean): LinkLine[] =>
    inQuestion.filter(wanted).map((entry) => ({
      row: entry.row.rowNumber,
      name: [entry.row.name1, entry.row.name2].filter((name) => name !== '').join(', '),
      listings: idsOf(entry).flatMap((id) => publicIds.get(id) ?? []),
    }));
  return {
    renamed: linesOf(({ kind }) => kind === 'renamed'),
    moved: linesOf(({ kind }) => kind === 'moved'),
    ambiguous: linesOf(({ ambiguous }) => ambiguous !== undefined),
  };
}
