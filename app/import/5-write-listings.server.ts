import type { Db } from '#db/connect.server.ts';
import { insertListingChanges } from '../listings/listing-change-repository.server.ts';
import type { MatchedRow } from './3-match-places.ts';
import { knownRecordOf, type PlanContext, type PlannedRow, planRow } from './4-plan-listings.ts';
import { findListingRows, upsertListings, upsertSourceRecords } from './listing-writes-repository.server.ts';
import { findRecordImages, insertRecordImages } from './record-image-repository.server.ts';
import { recordPlaceOf } from './record-place.ts';
import { writeAnswers } from './write-answers.server.ts';

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
  const { release, sourceId } = context;
  await writeAnswers(
    trx,
    newest.map(({ planned: { entry }, listingId }) => ({ listingId, sourceId, release, row: entry.row })),
  );
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
  { sourceId, run }: PlanContext,
): Promise<void> {
  const keys = written.map(({ planned: { entry } }) => entry.row.key);
  const images = run ? await findRecordImages(trx, sourceId, keys) : new Map();
  const ids = await upsertSourceRecords(
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
      reader: run?.reader ?? null,
    })),
  );
  if (!run) return;
  const before = [...ids].map(([key, recordId]) => images.get(key) ?? { recordId, listingId: null });
  await insertRecordImages(trx, run.id, before);
}
