import { isRobot } from '#app/http/is-robot.ts';
import type { OpenDatabase } from '#db/connect.server.ts';
import { dayOf, daysAfter } from '../freshness/shelf-life.ts';
import { CountBook } from './count-book.ts';
import type { CountKind } from './counts.ts';
import { addCounts, deleteCountsBefore } from './listing-count-repository.server.ts';

/** What a crash of the process may lose. */
export const WRITE_EVERY_MS = 60_000;
/** A year and the month to compare it with. */
export const KEPT_DAYS = 400;
/** Small enough that another writer waits for far less than its busy time-out. */
const ROWS_A_BATCH = 500;

export interface ListingCounts {
  /** Counts these listings once each, where the request is likely a person's. Nothing else of it is read or kept. */
  note: (kind: CountKind, publicIds: readonly string[], request: Request) => void;
  /** Writes what has been counted so far. */
  write: () => Promise<void>;
  /** Writes the rest, and ends. */
  close: () => Promise<void>;
}

/** Counts in memory, written once a minute and at the end: a page costs no write. */
export function openCounts(
  { db, clock }: { db: OpenDatabase; clock: () => Date },
  onTrouble: (error: unknown) => void,
): ListingCounts {
  const book = new CountBook();
  let cleanedOn = '';
  const write = async () => {
    const rows = book.take();
    while (rows.length > 0) {
      const batch = rows.splice(0, ROWS_A_BATCH);
      try {
        await db.writer.transaction().execute((trx) => addCounts(trx, batch));
      } catch (error) {
        book.giveBack([...batch, ...rows]);
        throw error;
      }
    }
    const today = dayOf(clock());
    if (cleanedOn === today) return;
    await deleteCountsBefore(db.writer, daysAfter(today, -KEPT_DAYS));
    cleanedOn = today;
  };
  let working = Promise.resolve();
  const next = () => {
    working = working.then(write).catch(onTrouble);
    return working;
  };
  const timer = setInterval(next, WRITE_EVERY_MS);
  timer.unref();
  return {
    note(kind, publicIds, request) {
      if (request.method === 'HEAD' || isRobot(request.headers)) return;
      book.note(kind, publicIds, dayOf(clock()));
    },
    write: next,
    async close() {
      clearInterval(timer);
      await next();
    },
  };
}
