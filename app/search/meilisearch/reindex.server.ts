import type { Db, OpenDatabase } from '#db/connect.server.ts';
import { findLastChange } from '../../listings/listing-change-repository.server.ts';
import type { SearchDocument } from '../document.ts';
import { readAllDocuments } from '../document-source.server.ts';
import { type Lease, takeLease, underLease } from '../lease-repository.server.ts';
import { findChangeGap, type RefusedListing, saveSharedIndex } from '../search-index-repository.server.ts';
import { type IndexDocument, indexDocuments } from './index-document.ts';
import { SHAPE } from './index-settings.ts';
import type { IndexWriter } from './index-writer.server.ts';
import { BUILD_LEASE, INDEX_NAME, WRITE_LEASE } from './shared-index.ts';
import { differingIds, verifyIndex } from './verify-index.server.ts';
import { writeChanges } from './write-changes.server.ts';

const DOCUMENTS_A_TASK = 5_000;
/** The server joins tasks that wait, so a few are handed over ahead. */
const TASKS_AHEAD = 4;
const CHECKS = 3;
const LEASE_TRIES = 240;
const LEASE_PAUSE_MS = 500;

export interface ReindexOptions {
  db: OpenDatabase;
  writer: IndexWriter;
  /** Names the process. */
  holder: string;
  onProgress?: (step: 'send' | 'drain' | 'check' | 'swap', listings: number) => void;
  /** Ends the build at its next step; the index that searches ask stays as it is. */
  signal?: AbortSignal;
}

export interface ReindexReport {
  listings: number;
  /** Written again because they changed while the index was built. */
  changed: number;
}

export type ReindexTrouble =
  | { kind: 'underway' }
  | { kind: 'refused'; listings: RefusedListing[] }
  | { kind: 'differs'; listingIds: number[]; held: number; published: number };

/** The new index was not put in the place of the old one, which still answers. */
export class ReindexError extends Error {
  readonly code = 'not-reindexed';
  readonly trouble: ReindexTrouble;

  constructor(trouble: ReindexTrouble) {
    super(`the search index was not replaced: ${trouble.kind}`);
    this.trouble = trouble;
  }
}

/**
 * Builds the index anew beside the one that searches ask, which keeps following the database meanwhile, checks it against
 * the database, and swaps the two in one step. Cut short at any point it leaves the old index at work. Of two at once,
 * one is refused. Throws `ReindexError`, and `EngineFault` where the server fails.
 */
export async function reindex(options: ReindexOptions): Promise<ReindexReport> {
  const { db, writer, holder } = options;
  const report = await underLease(db.writer, { name: BUILD_LEASE, holder }, async () => {
    // Nobody else builds: what is left over belongs to nobody.
    for (const uid of await writer.findLeftovers()) await writer.drop(uid);
    const beside = await writer.prepareBeside();
    try {
      return await buildAndSwap(options, beside);
    } catch (error) {
      await writer.drop(beside).catch(() => undefined);
      throw error;
    }
  });
  if (!report) throw new ReindexError({ kind: 'underway' });
  return report;
}

async function buildAndSwap(options: ReindexOptions, beside: string): Promise<ReindexReport> {
  const { db, writer, holder, onProgress } = options;
  const start = await findLastChange(db.reader);
  const refused = await sendAll(options, beside);
  if (refused.length > 0) throw new ReindexError({ kind: 'refused', listings: refused });
  let drained = await drain(options, beside, start);
  drained = await check(options, beside, drained);

  const lease = { name: WRITE_LEASE, holder };
  await waitForLease(db.writer, lease);
  const swapped = await underLease(db.writer, lease, async () => {
    drained = await drain(options, beside, drained.cursor, drained.changed);
    const listings = await writer.count(beside);
    onProgress?.('swap', listings);
    await writer.swapIn(beside);
    const filledAt = new Date().toISOString();
    await saveSharedIndex(db.writer, INDEX_NAME, {
      shape: SHAPE,
      cursor: drained.cursor,
      filledAt,
      refused: [],
    });
    return { listings, changed: drained.changed };
  });
  if (!swapped) throw new ReindexError({ kind: 'underway' });
  return swapped;
}

async function sendAll(
  { db, writer, onProgress, signal }: ReindexOptions,
  beside: string,
): Promise<RefusedListing[]> {
  const refused: RefusedListing[] = [];
  const ahead: { documents: IndexDocument[]; task: number | undefined }[] = [];
  let sent = 0;
  const finishOne = async () => {
    const first = ahead.shift();
    if (first) refused.push(...(await writer.finishPut(first.documents, first.task, beside)));
  };
  const send = async (chunk: readonly SearchDocument[]) => {
    signal?.throwIfAborted();
    const { documents, refused: unsendable } = indexDocuments(chunk);
    refused.push(...unsendable);
    if (ahead.length >= TASKS_AHEAD) await finishOne();
    ahead.push({ documents, task: await writer.startPut(documents, beside) });
    sent += documents.length;
    onProgress?.('send', sent);
  };
  let chunk: SearchDocument[] = [];
  for await (const document of readAllDocuments(db.reader)) {
    chunk.push(document);
    if (chunk.length < DOCUMENTS_A_TASK) continue;
    await send(chunk);
    chunk = [];
  }
  await send(chunk);
  while (ahead.length > 0) await finishOne();
  return refused;
}

interface Drained {
  cursor: number;
  changed: number;
}

/** Follows the changes to their end. */
async function drain(
  { db, writer, onProgress, signal }: ReindexOptions,
  beside: string,
  from: number,
  changedBefore = 0,
): Promise<Drained> {
  let cursor = from;
  let changed = changedBefore;
  for (;;) {
    signal?.throwIfAborted();
    const written = await writeChanges(db.reader, writer, { cursor, uid: beside });
    if (written.refused.length > 0) throw new ReindexError({ kind: 'refused', listings: written.refused });
    if (written.listingIds.length === 0) return { cursor, changed };
    cursor = written.cursor;
    changed += written.listingIds.length;
    onProgress?.('drain', changed);
  }
}

/** A difference counts unless the listing has changed while it was looked at; then it is looked at again. */
async function check(options: ReindexOptions, beside: string, drained: Drained): Promise<Drained> {
  const { db, writer, onProgress } = options;
  let last = drained;
  for (let round = 1; ; round++) {
    const found = await verifyIndex(db.reader, writer, beside);
    const listingIds = differingIds(found);
    onProgress?.('check', found.held);
    if (listingIds.length === 0) return last;
    const { changes } = await findChangeGap(db.reader, last.cursor);
    if (changes === 0 || round === CHECKS) {
      const { held, published } = found;
      throw new ReindexError({ kind: 'differs', listingIds, held, published });
    }
    last = await drain(options, beside, last.cursor, last.changed);
  }
}

async function waitForLease(db: Db, lease: Lease): Promise<void> {
  for (let tries = 0; tries < LEASE_TRIES; tries++) {
    if (await takeLease(db, lease)) return;
    await new Promise((resolve) => setTimeout(resolve, LEASE_PAUSE_MS));
  }
}
