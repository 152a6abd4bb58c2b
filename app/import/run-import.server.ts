import { basename } from 'node:path';
import type { Db, OpenDatabase } from '#db/connect.server.ts';
import { deleteSeries } from '../listings/listing-removal-repository.server.ts';
import { DEMONSTRATION_SERIES } from '../listings/series.ts';
import { allZipPoints } from '../places/find-place.server.ts';
import { fileChecksum, readSource } from './1-read-source.server.ts';
import { compareRows } from './2-compare-rows.ts';
import { type MatchedRow, matchRows } from './3-match-places.ts';
import type { PlanContext, PointOfZip } from './4-plan-listings.ts';
import { writeListings } from './5-write-listings.server.ts';
import { settleReleases } from './6-settle-releases.server.ts';
import type { ImportReport, LinkLine } from './import-report.ts';
import {
  findPublicIds,
  findPublicIdsOf,
  findStoredRows,
  finishRun,
  insertRun,
  isLastRunFinished,
  loadKnownRecords,
  markRowsGone,
  upsertSource,
} from './import-repository.server.ts';
import { countContradictions, countUnmapped } from './row-findings.ts';
import type { ReadFile, ReadOptions, SourceReader } from './source-reader.ts';

export type ImportStage = 'read' | 'match' | 'write' | 'settle';

export type ImportProgress = (stage: ImportStage, done: number, total: number) => void;

/**
 * Imports one file, and reports on each series in it. Cut short at any moment, it leaves a database that the same
 * call completes; called again on the same file it changes nothing. Throws SourceFileError where the file as a
 * whole cannot be read.
 */
export async function runImport(
  { writer: db }: OpenDatabase,
  reader: SourceReader,
  file: string,
  options: ReadOptions,
  onProgress: ImportProgress,
): Promise<ImportReport[]> {
  const zipPoints = await allZipPoints(db);
  const pointOfZip = (zip: string) => zipPoints.get(zip);
  onProgress('read', 0, 1);
  const startedAt = performance.now();
  const parts = await readSource(reader, file, options, pointOfZip);
  const readingSeconds = secondsSince(startedAt);
  onProgress('read', 1, 1);
  const checksum = await fileChecksum(file);
  const reports: ImportReport[] = [];
  for (const part of parts) {
    const report = await importPart(db, part, { file: basename(file), checksum, pointOfZip }, onProgress);
    report.seconds = Math.round((report.seconds + readingSeconds / parts.length) * 1000) / 1000;
    reports.push(report);
  }
  return reports;
}

interface FileInHand {
  file: string;
  checksum: string;
  pointOfZip: PointOfZip;
}

async function importPart(
  db: Db,
  read: ReadFile,
  { file, checksum, pointOfZip }: FileInHand,
  onProgress: ImportProgress,
): Promise<ImportReport> {
  const startedAt = performance.now();
  const { sourceId, demonstrationRemoved } = await db.transaction().execute(async (trx) => ({
    demonstrationRemoved: await deleteSeries(trx, DEMONSTRATION_SERIES),
    sourceId: await upsertSource(trx, read.release, read.publication),
  }));
  const wasFinished = await isLastRunFinished(db, sourceId);
  const compared = compareRows(read.rows, await findStoredRows(db, sourceId));
  const report = emptyReport(read, file, demonstrationRemoved);
  report.listings.unchanged = compared.unchanged;

  const runId = await insertRun(db, { sourceId, fileName: file, fileChecksum: checksum });
  const isDone = wasFinished && compared.toWrite.length === 0 && compared.gone.length === 0;
  if (!isDone) {
    await markRowsGone(db, sourceId, compared.gone);
    onProgress('match', 0, compared.toWrite.length);
    const known = await loadKnownRecords(db);
    const matched = matchRows(compared.toWrite, known, read.release);
    onProgress('match', compared.toWrite.length, compared.toWrite.length);
    const publicIds = await findPublicIds(db);
    const context: PlanContext = { release: read.release, sourceId, known, pointOfZip, publicIds };
    report.links = await describeLinks(db, matched);
    const tally = await writeListings(db, matched, context, (written) =>
      onProgress('write', written, matched.length),
    );
    onProgress('settle', 0, 1);
    const settled = await settleReleases(db, context, tally.touched);
    onProgress('settle', 1, 1);
    report.listings.created = tally.created;
    report.listings.updated = tally.updated;
    report.listings.unchanged += tally.unchanged;
    report.listings.merged = tally.merged + settled.joined;
    report.listings.absent = settled.absent;
  }
  report.seconds = secondsSince(startedAt);
  await finishRun(db, runId, report);
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
    unmapped: countUnmapped(read.rows),
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
