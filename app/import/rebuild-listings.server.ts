import type { Db } from '#db/connect.server.ts';
import { insertListingChanges } from '../listings/listing-change-repository.server.ts';
import { deleteListings } from '../listings/listing-removal-repository.server.ts';
import type { Series } from '../listings/series.ts';
import { SOURCE_READERS } from './1-read-source.server.ts';
import { differs, listingRowOf } from './4-plan-listings.ts';
import { composeListing } from './compose-listing.ts';
import { loadKnownRecords } from './import-repository.server.ts';
import type { KnownPoints } from './known-points.ts';
import type { KnownRecord } from './known-records.ts';
import {
  deleteAnswers,
  findKeptRows,
  findListingRows,
  findStatedSeries,
  type KeptRow,
  upsertListings,
} from './listing-writes-repository.server.ts';
import type { SourceReader } from './source-reader.ts';
import { type AnsweringRow, writeAnswers } from './write-answers.server.ts';

export interface RebuildContext {
  points: KnownPoints;
  /** A source whose release counts as none, since its rows are being taken back. */
  leavingSourceId?: number;
}

export interface RebuiltTally {
  rebuilt: number;
  /** Listings of which no row tells any more: they are gone. */
  removed: number;
  /** Public ids of listings whose address was withheld and is not any more. */
  shownAgain: string[];
}

/**
 * Makes listings anew from the rows that are linked to them now: their columns, and what the newest row of each series
 * says, read again from its cells as they are kept. A listing without a row goes, but for one
 * that a program manages: what it wrote stays. Some hundred listings at a time, in
 * the transaction that changed the rows. Rows that no reader knows keep their statement.
 */
export async function rebuildListings(
  trx: Db,
  ids: readonly number[],
  { points, leavingSourceId }: RebuildContext,
): Promise<RebuiltTally> {
  const existing = await findListingRows(trx, ids);
  const listingIds = [...existing.keys()];
  const known = await loadKnownRecords(trx, {
    listingIds,
    ...(leavingSourceId === undefined ? {} : { leavingSourceId }),
  });
  const standing = listingIds.filter((id) => known.of(id).length > 0);
  const withoutRow = listingIds.filter((id) => known.of(id).length === 0);
  const isTheirs = (id: number) => (existing.get(id)?.provider_id ?? null) !== null;
  const managed = withoutRow.filter(isTheirs);
  const empty = withoutRow.filter((id) => !isTheirs(id));
  await deleteListings(trx, empty);

  const shownAgain: string[] = [];
  const changed = standing.flatMap((id) => {
    const row = existing.get(id);
    const composed = composeListing(known.linkedRecordsOf(id), points);
    if (!row || !differs(row, composed)) return [];
    if (row.address_hidden > composed.address_hidden) shownAgain.push(row.public_id);
    return [listingRowOf(composed, row.public_id, row)];
  });
  await upsertListings(trx, changed);
  await rewriteAnswers(
    trx,
    [...standing, ...managed],
    standing.flatMap((id) => newestOfEachSeries(known.of(id))),
  );
  await insertListingChanges(trx, [...standing, ...managed]);
  return { rebuilt: standing.length + managed.length, removed: empty.length, shownAgain };
}

function newestOfEachSeries(records: readonly KnownRecord[]): KnownRecord[] {
  const newest = new Map<Series, KnownRecord>();
  for (const record of records) {
    const known = newest.get(record.series);
    if (!known || isNewer(record, known)) newest.set(record.series, record);
  }
  return [...newest.values()];
}

function isNewer(record: KnownRecord, than: KnownRecord): boolean {
  if (record.publishedOn !== than.publishedOn) return record.publishedOn > than.publishedOn;
  return record.inFile && !than.inFile;
}

async function rewriteAnswers(
  trx: Db,
  listingIds: readonly number[],
  newest: readonly KnownRecord[],
): Promise<void> {
  const rows = new Map((await findKeptRows(trx, listingIds)).map((row) => [nameOf(row), row]));
  await writeAnswers(
    trx,
    newest.flatMap((record) => readAgain(record, rows.get(nameOf(record))) ?? []),
  );
  const spoken = new Set(newest.map(({ listingId, series }) => `${listingId} ${series}`));
  for (const { listingId, series } of await findStatedSeries(trx, listingIds)) {
    if (!spoken.has(`${listingId} ${series}`)) await deleteAnswers(trx, series, listingId);
  }
}

const nameOf = ({ sourceId, key }: { sourceId: number; key: string }) => `${sourceId} ${key}`;

function readAgain(record: KnownRecord, kept: KeptRow | undefined): AnsweringRow | undefined {
  const { listingId, sourceId, series, release, publishedOn } = record;
  const reader = kept && readerOf(series, kept.reader);
  if (!reader) return undefined;
  const ofRow = { series, release, publishedOn };
  return { listingId, sourceId, release: ofRow, row: reader.rowFrom(kept.raw, 0, ofRow, []) };
}

/** Rows that were kept without their reader's name are of the first one that reads their series. */
function readerOf(series: Series, name: string | null): SourceReader | undefined {
  const readers = SOURCE_READERS.filter((reader) => 'rowFrom' in reader);
  return (
    readers.find((reader) => reader.name === name) ?? readers.find((reader) => reader.series.includes(series))
  );
}
