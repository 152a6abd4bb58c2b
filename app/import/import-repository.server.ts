import type { Db } from '#db/connect.server.ts';
import { insertListingChanges } from '../listings/listing-change-repository.server.ts';
import { TABLES_OF_A_SERIES } from '../listings/listing-removal-repository.server.ts';
import { RANK_OF_SERIES, type Series } from '../listings/series.ts';
import { type KnownRecord, KnownRecords } from './known-records.ts';
import { findRecordImages, insertRecordImages } from './record-image-repository.server.ts';
import type { Publication } from './source-reader.ts';
import type { Release } from './source-row.ts';

/** When the release was published, as far as its row in `source` says; undefined where it has none. */
export async function findPublishedOn(db: Db, { series, release }: Release): Promise<string | undefined> {
  const source = await db
    .selectFrom('source')
    .select('published_on')
    .where('series', '=', series)
    .where('release', '=', release)
    .executeTakeFirst();
  return source?.published_on;
}

/** The id of the release's row in `source`, made or brought up to date. */
export async function upsertSource(db: Db, release: Release, publication: Publication): Promise<number> {
  const { id } = await db
    .insertInto('source')
    .values({
      series: release.series,
      release: release.release,
      rank: RANK_OF_SERIES[release.series],
      published_on: release.publishedOn,
      publisher: publication.publisher,
      terms_of_use: publication.termsOfUse,
    })
    .onConflict((conflict) => conflict.columns(['series', 'release']).doUpdateSet({ series: release.series }))
    .returning('id')
    .executeTakeFirstOrThrow();
  await updatePublishedOn(db, id, release.publishedOn);
  return id;
}

/** Dates a release, and all that its rows say of listings. Call it in a transaction. */
export async function updatePublishedOn(db: Db, sourceId: number, publishedOn: string): Promise<void> {
  const { published_on } = await db
    .selectFrom('source')
    .select('published_on')
    .where('id', '=', sourceId)
    .executeTakeFirstOrThrow();
  if (published_on === publishedOn) return;
  await db.updateTable('source').set({ published_on: publishedOn }).where('id', '=', sourceId).execute();
  for (const table of TABLES_OF_A_SERIES) {
    await db
      .updateTable(table)
      .set({ as_of: publishedOn })
      .where('source_id', '=', sourceId)
      .where('as_of', '=', published_on)
      .execute();
  }
  const spoken = db
    .selectFrom('statement')
    .select('listing_id')
    .where('source_id', '=', sourceId)
    .union(db.selectFrom('payer_acceptance').select('listing_id').where('source_id', '=', sourceId));
  const listings = await db.selectFrom('listing').select('id').where('id', 'in', spoken).execute();
  await insertListingChanges(
    db,
    listings.map(({ id }) => id),
  );
}

/** Removes a source without rows; its runs outlive it. */
export async function deleteSource(db: Db, sourceId: number): Promise<void> {
  await db.updateTable('import_run').set({ source_id: null }).where('source_id', '=', sourceId).execute();
  await db.deleteFrom('source').where('id', '=', sourceId).execute();
}

export interface StoredRow {
  key: string;
  checksum: string;
  listingId: number | null;
  inFile: boolean;
}

/** The rows of one release that are kept already, by key. */
export async function findStoredRows(db: Db, sourceId: number): Promise<Map<string, StoredRow>> {
  const rows = await db
    .selectFrom('source_record')
    .select(['key', 'checksum', 'listing_id', 'in_file'])
    .where('source_id', '=', sourceId)
    .execute();
  return new Map(
    rows.map(({ key, checksum, listing_id, in_file }) => [
      key,
      { key, checksum, listingId: listing_id, inFile: in_file === 1 },
    ]),
  );
}

const ROWS_A_BATCH = 400;

/** Marks rows of a release that its newest file no longer holds; the run keeps what they were. */
export async function markRowsGone(
  db: Db,
  sourceId: number,
  keys: readonly string[],
  runId: number,
): Promise<void> {
  for (let at = 0; at < keys.length; at += ROWS_A_BATCH) {
    const batch = keys.slice(at, at + ROWS_A_BATCH);
    await db.transaction().execute(async (trx) => {
      const images = await findRecordImages(trx, sourceId, batch);
      await insertRecordImages(trx, runId, [...images.values()]);
      await trx
        .updateTable('source_record')
        .set({ in_file: 0 })
        .where('source_id', '=', sourceId)
        .where('key', 'in', batch)
        .execute();
    });
  }
}

export interface RecordsWanted {
  /** Only rows that are linked to these listings; without it, to any. */
  listingIds?: readonly number[];
  /** A source whose release counts as none, since its rows are being taken back. */
  leavingSourceId?: number;
}

/** The rows of all releases that are linked to a listing. */
export async function loadKnownRecords(db: Db, wanted: RecordsWanted = {}): Promise<KnownRecords> {
  const { listingIds, leavingSourceId } = wanted;
  const sources = await db.selectFrom('source').select(['id', 'series', 'release', 'published_on']).execute();
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  const rows = await db
    .selectFrom('source_record')
    .select(['source_id', 'key', 'listing_id', 'in_file', 'place'])
    .where('listing_id', 'is not', null)
    .$if(listingIds !== undefined, (query) => query.where('listing_id', 'in', listingIds ?? []))
    .execute();
  function* records(): Iterable<KnownRecord> {
    for (const row of rows) {
      const source = sourceById.get(row.source_id);
      if (!source || row.listing_id === null) continue;
      yield {
        sourceId: row.source_id,
        series: source.series as Series,
        release: source.release,
        publishedOn: source.published_on,
        key: row.key,
        listingId: row.listing_id,
        inFile: row.in_file === 1,
        place: JSON.parse(row.place),
      };
    }
  }
  const releases = sources
    .filter(({ id }) => id !== leavingSourceId)
    .map((source) => ({ series: source.series as Series, publishedOn: source.published_on }));
  return new KnownRecords(records(), releases);
}

/** Public ids in use, merged ones included. */
export async function findPublicIds(db: Db): Promise<Set<string>> {
  const listings = await db.selectFrom('listing').select('public_id').execute();
  const aliases = await db.selectFrom('listing_alias').select('public_id').execute();
  return new Set([...listings, ...aliases].map((row) => row.public_id));
}

/** The public ids of listings, by listing id. */
export async function findPublicIdsOf(db: Db, ids: readonly number[]): Promise<Map<number, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('listing').select(['id', 'public_id']).where('id', 'in', ids).execute();
  return new Map(rows.map((row) => [row.id, row.public_id]));
}
