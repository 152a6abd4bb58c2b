import type { Selectable } from 'kysely';
import type { Db } from '#db/connect.server.ts';
import type { SourceRecordTable } from '#db/schema.ts';

const KEYS_A_STATEMENT = 5_000;

/** The columns of a row that an import writes; its listing is kept beside them, since listings are merged. */
type RecordColumns = Pick<
  Selectable<SourceRecordTable>,
  'checksum' | 'row' | 'match_rule' | 'place' | 'in_file' | 'reader'
>;

export interface RecordImage {
  recordId: number;
  listingId: number | null;
  /** Undefined where there was no such row. */
  before?: RecordColumns;
}

/** Rows of a source as they are, by key; a key that the source does not hold is absent. */
export async function findRecordImages(
  db: Db,
  sourceId: number,
  keys: readonly string[],
): Promise<Map<string, RecordImage>> {
  const images = new Map<string, RecordImage>();
  for (let at = 0; at < keys.length; at += KEYS_A_STATEMENT) {
    const rows = await db
      .selectFrom('source_record')
      .select(['id', 'key', 'listing_id', 'checksum', 'row', 'match_rule', 'place', 'in_file', 'reader'])
      .where('source_id', '=', sourceId)
      .where('key', 'in', keys.slice(at, at + KEYS_A_STATEMENT))
      .execute();
    for (const { id, key, listing_id, ...before } of rows) {
      images.set(key, { recordId: id, listingId: listing_id, before });
    }
  }
  return images;
}

/** Keeps rows as they were before a run; call it in the transaction that changes them. A row's first image stays. */
export async function insertRecordImages(
  db: Db,
  runId: number,
  images: readonly RecordImage[],
): Promise<void> {
  for (let at = 0; at < images.length; at += KEYS_A_STATEMENT) {
    await db
      .insertInto('source_record_before')
      .values(
        images.slice(at, at + KEYS_A_STATEMENT).map(({ recordId, listingId, before }) => ({
          run_id: runId,
          record_id: recordId,
          listing_id: listingId,
          before: before ? JSON.stringify(before) : null,
        })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

/** How many rows a run replaced or added that are not as before again. */
export async function countRecordImages(db: Db, runId: number): Promise<number> {
  const { count } = await db
    .selectFrom('source_record_before')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('run_id', '=', runId)
    .executeTakeFirstOrThrow();
  return count;
}

export interface RestoredRows {
  /** Rows that the run had added, and rows that it had changed. */
  removed: number;
  restored: number;
  /** Listings that the rows belong to, now or before. */
  listingIds: number[];
}

/** Puts up to `limit` rows back as they were before a run, and forgets their images. */
export async function restoreRecords(db: Db, runId: number, limit: number): Promise<RestoredRows> {
  const images = await db
    .selectFrom('source_record_before')
    .innerJoin('source_record', 'source_record.id', 'record_id')
    .select([
      'record_id',
      'source_record_before.listing_id as was',
      'source_record.listing_id as is',
      'before',
    ])
    .where('run_id', '=', runId)
    .orderBy('record_id')
    .limit(limit)
    .execute();
  const ids = images.map(({ record_id }) => record_id);
  const added = images.filter(({ before }) => before === null).map(({ record_id }) => record_id);
  await db
    .deleteFrom('source_record_before')
    .where('run_id', '=', runId)
    .where('record_id', 'in', ids)
    .execute();
  await db.deleteFrom('source_record').where('id', 'in', added).execute();
  for (const { record_id, was, before } of images) {
    if (before === null) continue;
    const columns = JSON.parse(before) as RecordColumns;
    await db
      .updateTable('source_record')
      .set({ ...columns, listing_id: was })
      .where('id', '=', record_id)
      .execute();
  }
  const listingIds = new Set(images.flatMap(({ was, is }) => [was, is]).filter((id) => id !== null));
  return { removed: added.length, restored: images.length - added.length, listingIds: [...listingIds] };
}
