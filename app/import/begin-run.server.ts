import type { Db } from '#db/connect.server.ts';
import { findPublishedOn, upsertSource } from './import-repository.server.ts';
import { insertRun, isLastRunFinished } from './import-run-repository.server.ts';
import type { Publication } from './source-reader.ts';
import type { Release } from './source-row.ts';

export interface RunToBegin {
  release: Release;
  publication: Publication;
  /** Names the reader of the file. */
  reader: string;
  fileName: string;
  /** SHA-256, hexadecimal. */
  fileChecksum: string;
}

export interface BegunRun {
  id: number;
  reader: string;
  sourceId: number;
  /** The run before it over the same release came to its end. */
  wasFinished: boolean;
}

/** Writes a run with its source. Call it in a transaction: what the source was before belongs to the run. */
export async function beginRun(trx: Db, { publication, ...run }: RunToBegin): Promise<BegunRun> {
  const publishedBefore = await findPublishedOn(trx, run.release);
  const sourceId = await upsertSource(trx, run.release, publication);
  const wasFinished = await isLastRunFinished(trx, sourceId);
  const id = await insertRun(trx, { ...run, sourceId, publishedBefore });
  return { id, reader: run.reader, sourceId, wasFinished };
}
