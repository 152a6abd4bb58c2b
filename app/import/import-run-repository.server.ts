import type { Selectable } from 'kysely';
import type { Db } from '#db/connect.server.ts';
import type { ImportRunTable } from '#db/schema.ts';
import type { ImportReport } from './import-report.ts';
import type { Release } from './source-row.ts';

export type ImportRunRow = Selectable<ImportRunTable>;

export interface NewRun {
  sourceId: number;
  release: Release;
  /** Names the reader of the file. */
  reader: string;
  /** What `findPublishedOn` answered before the run wrote its source. */
  publishedBefore: string | undefined;
  fileName: string;
  /** SHA-256, hexadecimal. */
  fileChecksum: string;
}

/** Call it in the transaction that writes the run's source. */
export async function insertRun(db: Db, run: NewRun): Promise<number> {
  const { id } = await db
    .insertInto('import_run')
    .values({
      source_id: run.sourceId,
      series: run.release.series,
      release: run.release.release,
      reader: run.reader,
      published_before: run.publishedBefore ?? null,
      file_name: run.fileName,
      file_checksum: run.fileChecksum,
      started_at: new Date().toISOString(),
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

/** Whether the newest run that stands over this source came to its end, and nobody began to take it back. */
export async function isLastRunFinished(db: Db, sourceId: number): Promise<boolean> {
  const run = await db
    .selectFrom('import_run')
    .select(['finished_at', 'undo_started_at'])
    .where('source_id', '=', sourceId)
    .where('undone_at', 'is', null)
    .orderBy('id', 'desc')
    .executeTakeFirst();
  return run !== undefined && run.finished_at !== null && run.undo_started_at === null;
}

/** Every run, the oldest first. */
export async function listRuns(db: Db): Promise<ImportRunRow[]> {
  return db.selectFrom('import_run').selectAll().orderBy('id').execute();
}

export async function findRun(db: Db, runId: number): Promise<ImportRunRow | undefined> {
  return db.selectFrom('import_run').selectAll().where('id', '=', runId).executeTakeFirst();
}

/** Runs over the same release that stand: all but this one, in the order in which they were made. */
export async function findOtherRuns(db: Db, run: ImportRunRow): Promise<ImportRunRow[]> {
  return db
    .selectFrom('import_run')
    .selectAll()
    .where('series', '=', run.series)
    .where('release', '=', run.release)
    .where('undone_at', 'is', null)
    .where('id', '!=', run.id)
    .orderBy('id')
    .execute();
}

export async function markUndoStarted(db: Db, runId: number): Promise<void> {
  await db
    .updateTable('import_run')
    .set({ undo_started_at: new Date().toISOString() })
    .where('id', '=', runId)
    .where('undo_started_at', 'is', null)
    .execute();
}

export async function markUndone(db: Db, runId: number): Promise<void> {
  await db
    .updateTable('import_run')
    .set({ undone_at: new Date().toISOString() })
    .where('id', '=', runId)
    .execute();
}

/** Listings that a run merged into others: the public id that was, and the one that it lives on in. */
export async function findJoinsOf(db: Db, runId: number): Promise<{ publicId: string; joinedTo: string }[]> {
  const rows = await db
    .selectFrom('listing_join')
    .select(['public_id as publicId', 'joined_to as joinedTo'])
    .where('run_id', '=', runId)
    .execute();
  return rows;
}
