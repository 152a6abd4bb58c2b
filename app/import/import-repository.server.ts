import type { Db } from '#db/connect.server.ts';
import { RANK_OF_SERIES, type Series } from '../listings/series.ts';
import type { ImportReport } from './import-report.ts';
import { type KnownRecord, KnownRecords } from './known-records.ts';
import type { Publication } from './source-reader.ts';
import type { Release } from './source-row.ts';

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
    .onConflict((conflict) =>
      conflict.columns(['series', 'release']).doUpdateSet({ published_on: release.publishedOn }),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Whether the newest run over this source came to its end. */
export async function isLastRunFinished(db: Db, sourceId: number): Promise<boolean> {
  const run = await db
    .selectFrom('import_run')
    .select('finished_at')
    .where('source_id', '=', sourceId)
    .orderBy('id', 'desc')
    .executeTakeFirst();
  return run !== undefined && run.finished_at !== null;
}

export async function insertRun(
  db: Db,
  run: { sourceId: number; fileName: string; fileChecksum: string },
): Promise<number> {
  const { id } = await db
    .insertInto('import_run')
    .values({
      source_id: run.sourceId,
      file_name: run.fileName,
      file_checksum: run.fileChecksum,
      started_at: new Date().toISOString(),
      finished_at: null,
      report: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function finishRun(db: Db, runId: number, report: ImportReport): Promise<void> {
  await db
    .updateTable('import_run')
    .set({ finished_at: new Date().toISOString(), report: JSON.stringify(report) })
    .where('id', '=', runId)
    .execute();
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

/** Marks rows of a release that its newest file no longer holds. */
export async function markRowsGone(db: Db, sourceId: number, keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await db
      .updateTable('source_record')
      .set({ in_file: 0 })
      .where('source_id', '=', sourceId)
      .where('key', '=', key)
      .execute();
  }
}

/** All rows of all releases that are linked to a listing. */
export async function loadKnownRecords(db: Db): Promise<KnownRecords> {
  const sources = await db.selectFrom('source').select(['id', 'series', 'release', 'published_on']).execute();
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  const rows = await db
    .selectFrom('source_record')
    .select(['source_id', 'key', 'listing_id', 'in_file', 'place'])
    .where('listing_id', 'is not', null)
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
  const releases = sources.map((source) => ({
    series: source.series as Series,
    publishedOn: source.published_on,
  }));
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
