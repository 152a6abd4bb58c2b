import type { Db } from '#db/connect.server.ts';
import { openSealedText, sealText } from '#db/sealed-text.server.ts';
import type { SecretKey } from '#db/secret-key.server.ts';

/** The words that a message is written from. */
export type MailWords = Readonly<Record<string, string>>;

export interface PostedMail {
  id: number;
  kind: string;
  /** Undefined where the key that sealed it is gone. */
  words: MailWords | undefined;
  /** This one included. */
  tries: number;
  postedAt: Date;
}

/** In milliseconds: how long one process may take over one message before another takes it up. */
const HELD_MS = 180_000;

const purposeOf = (kind: string) => `outbox ${kind}`;

/** Inside a transaction it is posted with it, or not at all. */
export async function insertPosted(
  db: Db,
  key: SecretKey,
  { kind, words }: { kind: string; words: MailWords },
  now: Date,
): Promise<void> {
  const posted_at = now.toISOString();
  const sealed = sealText(key, purposeOf(kind), JSON.stringify(words));
  await db
    .insertInto('outbox')
    .values({ kind, sealed, posted_at, tries: 0, next_try_at: posted_at })
    .execute();
}

/** Takes the next that is due, for this process alone. */
export async function takePosted(db: Db, key: SecretKey, now: Date): Promise<PostedMail | undefined> {
  const row = await db
    .updateTable('outbox')
    .set((eb) => ({
      tries: eb('tries', '+', 1),
      next_try_at: new Date(now.getTime() + HELD_MS).toISOString(),
    }))
    .where('id', '=', (eb) =>
      eb
        .selectFrom('outbox')
        .select('id')
        .where('next_try_at', '<=', now.toISOString())
        .orderBy('next_try_at')
        .orderBy('id')
        .limit(1),
    )
    .returningAll()
    .executeTakeFirst();
  if (!row) return undefined;
  const text = openSealedText(key, purposeOf(row.kind), row.sealed);
  return {
    id: row.id,
    kind: row.kind,
    words: text === undefined ? undefined : (JSON.parse(text) as MailWords),
    tries: row.tries,
    postedAt: new Date(row.posted_at),
  };
}

/** Reads only, so that waiting costs nothing. */
export async function isAnyDue(db: Db, now: Date): Promise<boolean> {
  const row = await db
    .selectFrom('outbox')
    .select('id')
    .where('next_try_at', '<=', now.toISOString())
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

export async function deletePosted(db: Db, id: number): Promise<void> {
  await db.deleteFrom('outbox').where('id', '=', id).execute();
}

export async function delayPosted(db: Db, id: number, until: Date): Promise<void> {
  await db.updateTable('outbox').set({ next_try_at: until.toISOString() }).where('id', '=', id).execute();
}

/** How many messages wait, and since when the oldest does. */
export async function countPosted(db: Db): Promise<{ waiting: number; oldest: string | null }> {
  const row = await db
    .selectFrom('outbox')
    .select((eb) => [eb.fn.countAll<number>().as('waiting'), eb.fn.min('posted_at').as('oldest')])
    .executeTakeFirstOrThrow();
  return { waiting: row.waiting, oldest: row.oldest };
}
