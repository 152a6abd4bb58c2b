import { requireTerm } from '#app/vocabulary/terms.ts';
import type { Db } from '#db/connect.server.ts';
import { insertListingChanges } from '../listings/listing-change-repository.server.ts';
import type { MatchedRow } from './3-match-places.ts';
import { knownRecordOf, type PlanContext, type PlannedRow, planRow } from './4-plan-listings.ts';
import {
  findListingRows,
  replaceParticulars,
  upsertListings,
  upsertSourceRecords,
  upsertStatements,
} from './listing-writes-repository.server.ts';
import { recordPlaceOf } from './record-place.ts';

/** Small enough that another writer waits for far less than its busy time-out. */
const ROWS_A_BATCH = 400;

export interface WriteTally {
  created: number;
  updated: number;
  unchanged: number;
  merged: number;
  /** Listings that were made or written to. */
  touched: Set<number>;
}

/**
 * Writes rows with their listings, statements and particulars, a batch a transaction. Cut short, it leaves whole
 * batches: the rows that are missing are found and written by the next run.
 */
export async function writeListings(
  db: Db,
  rows: readonly MatchedRow[],
  context: PlanContext,
  onProgress: (written: number) => void,
): Promise<WriteTally> {
  const tally: WriteTally = { created: 0, updated: 0, unchanged: 0, merged: 0, touched: new Set() };
  for (let at = 0; at < rows.length; at += ROWS_A_BATCH) {
    const batch = rows.slice(at, at + ROWS_A_BATCH);
    const written = await db.transaction().execute((trx) => writeBatch(trx, batch, context));
    for (const { planned, listingId } of written) {
      context.known.put(knownRecordOf(planned.entry, context, listingId));
      count(planned, listingId, tally);
    }
    onProgress(at + batch.length);
  }
  return tally;
}

function count(
  { entry, listing, isNewest, joinsOtherSeries }: PlannedRow,
  listingId: number,
  tally: WriteTally,
): void {
  tally.touched.add(listingId);
  if (entry.listingId === undefined) tally.created += 1;
  else if (listing || isNewest) tally.updated += 1;
  else tally.unchanged += 1;
  if (joinsOtherSeries) tally.merged += 1;
}

interface WrittenRow {
  planned: PlannedRow;
  listingId: number;
}

async function writeBatch(
  trx: Db,
  batch: readonly MatchedRow[],
  context: PlanContext,
): Promise<WrittenRow[]> {
  const linked = batch.flatMap(({ listingId }) => (listingId === undefined ? [] : [listingId]));
  const existing = await findListingRows(trx, linked);
  const planned = batch.map((entry) => planRow(entry, existing.get(entry.listingId ?? 0), context));
  const ids = await upsertListings(
    trx,
    planned.flatMap(({ listing }) => (listing ? [listing] : [])),
  );
  const written = planned.map((row) => {
    const listingId = row.entry.listingId ?? ids.get(row.publicId);
    if (listingId === undefined) throw new Error(`No listing was made for ${row.publicId}.`);
    return { planned: row, listingId };
  });
  await writeRecords(trx, written, context);
  const newest = written.filter(({ planned: { isNewest } }) => isNewest);
  await writeStatements(trx, newest, context);
  await writeParticulars(trx, newest, context);
  await insertListingChanges(
    trx,
    written
      .filter(({ planned: { listing, isNewest } }) => listing || isNewest)
      .map(({ listingId }) => listingId),
  );
  return written;
}

async function writeRecords(
  trx: Db,
  written: readonly WrittenRow[],
  { sourceId }: PlanContext,
): Promise<void> {
  await upsertSourceRecords(
    trx,
    written.map(({ planned: { entry }, listingId }) => ({
      source_id: sourceId,
      key: entry.row.key,
      listing_id: listingId,
      checksum: entry.checksum,
      row: JSON.stringify(entry.row.raw),
      match_rule: entry.rule,
      place: JSON.stringify(recordPlaceOf(entry.row)),
      in_file: 1,
    })),
  );
}

async function writeStatements(
  trx: Db,
  newest: readonly WrittenRow[],
  { release, sourceId }: PlanContext,
): Promise<void> {
  await upsertStatements(
    trx,
    newest.map(({ planned: { entry }, listingId }) => ({
      listing_id: listingId,
      series: release.series,
      scope: 'release',
      source_id: sourceId,
      as_of: release.publishedOn,
      yes: JSON.stringify(entry.row.answers.yes),
      no: JSON.stringify(entry.row.answers.no),
      silent: JSON.stringify(entry.row.answers.silent),
      details: JSON.stringify(entry.row.answers.details),
    })),
  );
}

/** A license number in a row belongs to the license that the register itself grants. */
const LICENSE_NUMBER_TERM = 'state-substance-use-agency';

async function writeParticulars(
  trx: Db,
  newest: readonly WrittenRow[],
  { release, sourceId }: PlanContext,
): Promise<void> {
  const listingIds = newest.map(({ listingId }) => listingId);
  if (listingIds.length === 0) return;
  const base = { series: release.series, source_id: sourceId };
  const credentials = newest.flatMap(({ planned: { entry }, listingId }) =>
    entry.row.answers.yes.filter(isCredentialTerm).map((term) => ({
      ...base,
      listing_id: listingId,
      term,
      scope: 'unknown',
      number: term === LICENSE_NUMBER_TERM ? (entry.row.licenseNumber ?? null) : null,
      status: 'reported',
      as_of: release.publishedOn,
    })),
  );
  const openings = newest.flatMap(({ planned: { entry }, listingId }) =>
    entry.row.opening
      ? [
          {
            ...base,
            listing_id: listingId,
            taking: Number(entry.row.opening.taking),
            as_of: entry.row.opening.asOf,
          },
        ]
      : [],
  );
  const officeHours = newest.flatMap(({ planned: { entry }, listingId }) =>
    entry.row.officeHours.map(({ weekday, opensAt, closesAt }) => ({
      ...base,
      listing_id: listingId,
      weekday,
      opens_at: opensAt,
      closes_at: closesAt,
      as_of: release.publishedOn,
    })),
  );
  await replaceParticulars(trx, release.series, listingIds, { credentials, openings, officeHours });
}

function isCredentialTerm(slug: Parameters<typeof requireTerm>[0]): boolean {
  const { facet } = requireTerm(slug);
  return facet === 'accreditation' || facet === 'licensing';
}
