import type { Db, OpenDatabase } from '#db/connect.server.ts';
import type { SecretKey } from '#db/secret-key.server.ts';
import type { Delivery } from './deliver.server.ts';
import { type Mail, MailError } from './mail.ts';
import {
  delayPosted,
  deletePosted,
  insertPosted,
  isAnyDue,
  type MailWords,
  type PostedMail,
  takePosted,
} from './outbox-repository.server.ts';

/** Writes a message from its words when it is about to be sent; undefined where nobody is to get one. */
export type Composer = (words: MailWords) => Promise<Mail | undefined>;

export interface PostOffice {
  /**
   * Keeps a message to be sent soon. A request takes the same time whoever it is for, and whatever becomes of it.
   * Given a transaction, the message stands or falls with it.
   */
  post(kind: string, words: MailWords, db?: Db): Promise<void>;
  /** Sends what is due now. */
  drain(): Promise<void>;
  /** Settles once the message under way is done with; one whose server says nothing is left to the next process. */
  close(): Promise<void>;
}

export interface PostOfficeParts {
  db: OpenDatabase;
  key: SecretKey;
  clock: () => Date;
  delivery: Delivery;
  composers: Readonly<Record<string, Composer>>;
  /** Told of what could not be sent, for the log. */
  onTrouble: (trouble: MailTrouble) => void;
}

export interface MailTrouble {
  kind: string;
  tries: number;
  isGivenUp: boolean;
  error: unknown;
}

/** In milliseconds: a server that is told to stop has to be gone soon. */
const PATIENCE_MS = 5_000;
/** In milliseconds: how soon mail that another process posted is seen. */
const LOOK_EVERY_MS = 2_000;
/** In minutes: how long to wait after each try that failed. After the last one the message is given up. */
export const WAITS_MINUTES = [1, 5, 15, 60, 240, 720, 1_440];

/** Sends posted mail, one at a time, until it is closed. */
export function openPostOffice(parts: PostOfficeParts): PostOffice {
  const { db, key, clock, delivery } = parts;
  let isOpen = true;
  let working: Promise<void> = Promise.resolve();
  const sendDue = async () => {
    while (isOpen && (await isAnyDue(db.reader, clock()))) {
      const posted = await takePosted(db.writer, key, clock());
      if (!posted) return;
      await send(posted, parts);
    }
  };
  const drain = () => {
    working = working.then(sendDue);
    const mine = working;
    working = working.catch(() => undefined);
    return mine;
  };
  const look = () =>
    void drain().catch((error) => parts.onTrouble({ kind: 'outbox', tries: 0, isGivenUp: false, error }));
  const timer = setInterval(look, LOOK_EVERY_MS);
  timer.unref();
  return {
    async post(kind, words, trx) {
      await insertPosted(trx ?? db.writer, key, { kind, words }, clock());
      if (!trx) setImmediate(look);
    },
    drain,
    async close() {
      isOpen = false;
      clearInterval(timer);
      await Promise.race([working, patience()]);
      delivery.close();
    },
  };
}

const patience = () => new Promise<void>((resolve) => void setTimeout(resolve, PATIENCE_MS).unref());

async function send(posted: PostedMail, { db, clock, delivery, composers, onTrouble }: PostOfficeParts) {
  const { id, kind, words, tries } = posted;
  try {
    const compose = composers[kind];
    if (!words || !compose)
      throw new MailError(words ? 'of a kind that nobody writes' : 'sealed by another key');
    const mail = await compose(words);
    if (mail) await delivery.deliver(mail, nameOf(posted));
    await deletePosted(db.writer, id);
  } catch (error) {
    const wait = isRefusedForGood(error) ? undefined : WAITS_MINUTES[tries - 1];
    if (wait === undefined) await deletePosted(db.writer, id);
    else await delayPosted(db.writer, id, new Date(clock().getTime() + wait * 60_000));
    onTrouble({ kind, tries, isGivenUp: wait === undefined, error });
  }
}

const nameOf = ({ id, postedAt }: PostedMail) => `${postedAt.toISOString().replace(/[:.]/g, '-')}-${id}`;

/** RFC 5321: what a server answers with 5xx it will not take later either. */
function isRefusedForGood(error: unknown): boolean {
  if (error instanceof MailError) return true;
  const { responseCode, code } = (error ?? {}) as { responseCode?: number; code?: string };
  return code === 'EENVELOPE' && responseCode !== undefined && responseCode >= 500;
}
