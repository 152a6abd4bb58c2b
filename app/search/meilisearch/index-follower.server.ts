import type { Db, OpenDatabase } from '#db/connect.server.ts';
import { readAllDocuments } from '../document-source.server.ts';
import { underLease } from '../lease-repository.server.ts';
import {
  findChangeGap,
  findSharedIndex,
  type RefusedListing,
  type SharedIndex,
  saveSharedIndex,
} from '../search-index-repository.server.ts';
import { SHAPE } from './index-settings.ts';
import type { IndexWriter } from './index-writer.server.ts';
import { ReindexError, reindex } from './reindex.server.ts';
import { INDEX_NAME, WRITE_LEASE } from './shared-index.ts';
import { writeChanges } from './write-changes.server.ts';

/** How old the oldest change may be that the index has yet to take in, before it is not asked any more. */
export const LONGEST_LAG_SECONDS = 60;
/** How often an index is looked at although nothing has changed. */
const LOOK_EVERY_MS = 30_000;
const LONGEST_PAUSE_MS = 30_000;
const STOP_LIMIT_MS = 2_000;

export interface IndexLag {
  changes: number;
  /** How long the oldest of them has waited. */
  seconds: number;
  /** Listings that the server will not take. */
  refused: number;
  /** False: filled by another version of the program, or never. */
  isOurs: boolean;
}

/**
 * Brings the changes of listings into the index that all processes share: one process at a time, from a cursor that they
 * share too. Fills the index where it is missing, empty or of another making.
 */
export class IndexFollower {
  #db: OpenDatabase;
  #writer: IndexWriter;
  #holder: string;
  #clock: () => Date;
  #nextLook = 0;
  /** An index that another version has filled is filled anew once, not back and forth between the two. */
  #mayTakeOver = true;
  #timer: NodeJS.Timeout | undefined;
  #isStopped = false;
  #stopping = new AbortController();
  #running: Promise<void> | undefined;

  constructor(options: { db: OpenDatabase; writer: IndexWriter; holder: string; clock?: () => Date }) {
    this.#db = options.db;
    this.#writer = options.writer;
    this.#holder = options.holder;
    this.#clock = options.clock ?? (() => new Date());
  }

  /** Writes all changes since the last call, unless another process is at it. */
  catchUp(): Promise<void> {
    this.#running ??= this.#catchUp().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  async lag(): Promise<IndexLag> {
    const index = await findSharedIndex(this.#db.reader, INDEX_NAME);
    const { changes, since } = await findChangeGap(this.#db.reader, index?.cursor ?? 0);
    const seconds = since ? Math.max(0, (this.#clock().getTime() - Date.parse(since)) / 1000) : 0;
    return { changes, seconds, refused: index?.refused.length ?? 0, isOurs: index?.shape === SHAPE };
  }

  async isBehind(): Promise<boolean> {
    const { seconds, isOurs } = await this.lag();
    return !isOurs || seconds > LONGEST_LAG_SECONDS;
  }

  /** `onError` hears of the first failure in a row; while they last, the pauses grow. */
  start(everyMilliseconds: number, onError: (error: unknown) => void): void {
    this.#isStopped = false;
    let failures = 0;
    const next = () => {
      if (this.#isStopped) return;
      const wait = Math.min(everyMilliseconds * 2 ** failures, LONGEST_PAUSE_MS);
      this.#timer = setTimeout(() => void turn(), wait);
      this.#timer.unref();
    };
    const turn = async () => {
      try {
        await this.catchUp();
        failures = 0;
      } catch (error) {
        if (failures++ === 0 && !this.#isStopped) onError(error);
      }
      next();
    };
    next();
  }

  /** Settles once nothing is being written any more, or soon: what a server is still told after that does no harm. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    clearTimeout(this.#timer);
    this.#stopping.abort();
    let timer: NodeJS.Timeout | undefined;
    const soon = new Promise((resolve) => {
      timer = setTimeout(resolve, STOP_LIMIT_MS);
    });
    await Promise.race([this.#running?.catch(() => undefined), soon]);
    clearTimeout(timer);
  }

  async #catchUp(): Promise<void> {
    const index = await findSharedIndex(this.#db.reader, INDEX_NAME);
    const { changes } = await findChangeGap(this.#db.reader, index?.cursor ?? 0);
    const mustLook = performance.now() >= this.#nextLook;
    if (index && changes === 0 && !mustLook) return;
    if (index && index.shape !== SHAPE && !this.#mayTakeOver) return;
    const lease = { name: WRITE_LEASE, holder: this.#holder };
    const mustFill = await underLease(this.#db.writer, lease, async () => {
      // It may have been written while the lease was taken.
      const current = await findSharedIndex(this.#db.reader, INDEX_NAME);
      if (!current || (await this.#mustFill(current))) return true;
      this.#mayTakeOver = false;
      await this.#follow(current);
      return false;
    });
    this.#nextLook = performance.now() + LOOK_EVERY_MS;
    if (mustFill) await this.#fill();
  }

  async #mustFill(index: SharedIndex): Promise<boolean> {
    if (index.shape !== SHAPE) return this.#mayTakeOver;
    const { isTorn } = await findChangeGap(this.#db.reader, index.cursor);
    if (isTorn || !(await this.#writer.isFit())) return true;
    return (await this.#writer.count()) === 0 && (await hasListings(this.#db.reader));
  }

  async #fill(): Promise<void> {
    this.#mayTakeOver = false;
    try {
      await reindex({
        db: this.#db,
        writer: this.#writer,
        holder: this.#holder,
        signal: this.#stopping.signal,
      });
    } catch (error) {
      const isElsewhere = error instanceof ReindexError && error.trouble.kind === 'underway';
      if (!isElsewhere) throw error;
    }
  }

  async #follow(index: SharedIndex): Promise<void> {
    if (index.shape !== SHAPE) return;
    let { cursor, refused } = index;
    for (;;) {
      const written = await writeChanges(this.#db.reader, this.#writer, { cursor });
      if (written.listingIds.length === 0) return;
      cursor = written.cursor;
      refused = stillRefused(refused, written.listingIds, written.refused);
      await saveSharedIndex(this.#db.writer, INDEX_NAME, { ...index, cursor, refused });
    }
  }
}

async function hasListings(db: Db): Promise<boolean> {
  for await (const _ of readAllDocuments(db)) return true;
  return false;
}

/** A listing that was written again is refused only if it was refused now. */
function stillRefused(
  before: readonly RefusedListing[],
  written: readonly number[],
  now: readonly RefusedListing[],
): RefusedListing[] {
  const rewritten = new Set(written);
  return [...before.filter(({ id }) => !rewritten.has(id)), ...now];
}
