import type { Db, OpenDatabase } from '#db/connect.server.ts';
import { deleteSource, loadKnownRecords, updatePublishedOn } from './import-repository.server.ts';
import {
  findJoinsOf,
  findOtherRuns,
  findRun,
  type ImportRunRow,
  markUndone,
  markUndoStarted,
} from './import-run-repository.server.ts';
import { loadKnownPoints } from './known-points-repository.server.ts';
import { restorePoints } from './point-image-repository.server.ts';
import { rebuildListings } from './rebuild-listings.server.ts';
import { recomposeListings } from './recompose-listings.server.ts';
import { countRecordImages, restoreRecords } from './record-image-repository.server.ts';

/** Small enough that another writer waits for far less than its busy time-out. */
const ROWS_A_BATCH = 400;

export interface UndoReport {
  run: number;
  file: string;
  source: { series: string; release: string };
  /** Rows that the run had added, and rows that it had changed or marked as gone. */
  rows: { removed: number; restored: number };
  listings: {
    removed: number;
    /** Made anew from the rows that stand. */
    rebuilt: number;
    /** Public ids of listings that had withheld their address since the run and show it again. */
    shownAgain: string[];
    /** Listings that the run merged into others, by public id: they stay merged. */
    joined: { publicId: string; joinedTo: string }[];
  };
  /** Points of addresses that are as they were before. */
  points: number;
  /** Runs over the same release that were cut short and whose rows stand. */
  cutShortBefore: number[];
  seconds: number;
}

export type UndoProgress = (stage: 'restore' | 'settle', done: number, total: number) => void;

/** The run cannot be taken back; the message says why and what to do. */
export class UndoRefusedError extends Error {
  readonly code = 'undo-refused';
}

/**
 * Takes one run back: its release's rows are as they were before it, and the listings that they tell of are made anew.
 * Cut short at any moment, the same call completes it; the report then counts what was left to do. Only the newest run
 * that stands over a release can be taken back. Throws UndoRefusedError.
 */
export async function undoImport(
  { writer: db }: OpenDatabase,
  runId: number,
  onProgress: UndoProgress = () => {},
): Promise<UndoReport> {
  const startedAt = performance.now();
  const { run, others } = await db.transaction().execute(async (trx) => {
    const found = await requireUndoable(trx, runId);
    await markUndoStarted(trx, runId);
    const { source_id, published_before } = found.run;
    if (source_id !== null && published_before !== null) {
      await updatePublishedOn(trx, source_id, published_before);
    }
    return found;
  });
  const report = emptyReport(run, others);
  const madeSourceId = run.published_before === null ? run.source_id : null;
  await restoreInBatches(db, { run: runId, madeSourceId }, report, onProgress);
  report.points = await restoreAddresses(db, run);
  onProgress('settle', 0, 1);
  if (madeSourceId !== null) await db.transaction().execute((trx) => deleteSource(trx, madeSourceId));
  await recomposeAll(db);
  onProgress('settle', 1, 1);
  report.listings.joined = await findJoinsOf(db, runId);
  await markUndone(db, runId);
  report.seconds = Math.round(performance.now() - startedAt) / 1000;
  return report;
}

async function requireUndoable(
  trx: Db,
  runId: number,
): Promise<{ run: ImportRunRow; others: ImportRunRow[] }> {
  const run = await findRun(trx, runId);
  if (!run) throw new UndoRefusedError(`There is no run ${runId}. "--list" names every run.`);
  if (run.undone_at !== null) {
    throw new UndoRefusedError(`Run ${runId} was taken back on ${run.undone_at.slice(0, 10)}.`);
  }
  if (run.reader === null) {
    throw new UndoRefusedError(`Run ${runId} is from a version that kept nothing for taking it back.`);
  }
  const others = await findOtherRuns(trx, run);
  const later = others.filter(({ id }) => id > runId).reverse();
  if (later.length > 0) {
    const names = later.map(({ id }) => `run ${id}`).join(', then ');
    throw new UndoRefusedError(
      `Run ${runId} has later ones over ${run.series}, release ${run.release}. Take back ${names} first.`,
    );
  }
  return { run, others };
}

function emptyReport(run: ImportRunRow, others: readonly ImportRunRow[]): UndoReport {
  return {
    run: run.id,
    file: run.file_name,
    source: { series: run.series, release: run.release },
    rows: { removed: 0, restored: 0 },
    listings: { removed: 0, rebuilt: 0, shownAgain: [], joined: [] },
    points: 0,
    cutShortBefore: others.filter(({ finished_at }) => finished_at === null).map(({ id }) => id),
    seconds: 0,
  };
}

async function restoreInBatches(
  db: Db,
  { run, madeSourceId }: { run: number; madeSourceId: number | null },
  report: UndoReport,
  onProgress: UndoProgress,
): Promise<void> {
  const points = await loadKnownPoints(db);
  const context = madeSourceId === null ? { points } : { points, leavingSourceId: madeSourceId };
  const total = await countRecordImages(db, run);
  for (let done = 0; done < total; ) {
    onProgress('restore', done, total);
    const { rows, listings } = await db.transaction().execute(async (trx) => {
      const restored = await restoreRecords(trx, run, ROWS_A_BATCH);
      return { rows: restored, listings: await rebuildListings(trx, restored.listingIds, context) };
    });
    report.rows.removed += rows.removed;
    report.rows.restored += rows.restored;
    report.listings.removed += listings.removed;
    report.listings.rebuilt += listings.rebuilt;
    report.listings.shownAgain.push(...listings.shownAgain);
    done += rows.removed + rows.restored;
  }
}

async function restoreAddresses(db: Db, run: ImportRunRow): Promise<number> {
  const { source_id } = run;
  if (source_id === null) return 0;
  return db.transaction().execute((trx) => restorePoints(trx, run.id, source_id));
}

/** Another release may be the newest of its series now, and a point of an address may serve any listing. */
async function recomposeAll(db: Db): Promise<void> {
  const known = await loadKnownRecords(db);
  await recomposeListings(db, [...known.listingIds()], known, await loadKnownPoints(db));
}
