import type { Db } from '#db/connect.server.ts';
import type { ConfirmationRow } from '#db/schema-keeping.ts';
import { type Answers, parseAnswers } from './asked-facts.ts';

export type ConfirmationWay = 'mail' | 'call';

export interface Confirmation {
  id: number;
  listingId: number;
  way: ConfirmationWay;
  /** The address or the number by which it was proved; undefined once the address was forgotten. */
  proofTo?: string;
  answeredAt?: string;
  answers: Answers;
  settledAt?: string;
}

interface NewConfirmation {
  listingId: number;
  way: ConfirmationWay;
  proofTo: string;
  tokenHash?: string;
  expiresAt: Date;
}

export async function insertConfirmation(db: Db, made: NewConfirmation, now: Date): Promise<number> {
  const { id } = await db
    .insertInto('confirmation')
    .values({
      listing_id: made.listingId,
      way: made.way,
      proof_to: made.proofTo,
      token_hash: made.tokenHash ?? null,
      expires_at: made.expiresAt.toISOString(),
      created_at: now.toISOString(),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function setCodeHash(db: Db, id: number, codeHash: string): Promise<void> {
  await db.updateTable('confirmation').set({ code_hash: codeHash }).where('id', '=', id).execute();
}

/** A code of this listing that is out is void: the newest alone counts. */
export async function voidCodes(db: Db, listingId: number): Promise<void> {
  await db
    .updateTable('confirmation')
    .set({ code_hash: null })
    .where('listing_id', '=', listingId)
    .where('code_hash', 'is not', null)
    .execute();
}

/** Counts a try at the code that is out, and gives its hash; undefined where none is, or too many were wrong. */
export async function takeCodeTry(
  db: Db,
  listingId: number,
  most: number,
  now: Date,
): Promise<{ id: number; codeHash: string } | undefined> {
  const row = await db
    .updateTable('confirmation')
    .set((eb) => ({ code_tries: eb('code_tries', '+', 1) }))
    .where('listing_id', '=', listingId)
    .where('code_hash', 'is not', null)
    .where('code_tries', '<', most)
    .where('expires_at', '>', now.toISOString())
    .returning(['id', 'code_hash'])
    .executeTakeFirst();
  return row?.code_hash ? { id: row.id, codeHash: row.code_hash } : undefined;
}

/** The code gives way to a link. False where it was given before. */
export async function exchangeCode(
  db: Db,
  { id, codeHash }: { id: number; codeHash: string },
  tokenHash: string,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('confirmation')
    .set({ code_hash: null, token_hash: tokenHash })
    .where('id', '=', id)
    .where('code_hash', '=', codeHash)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Looks without using it: mail programs open links before people do. */
export async function findByToken(db: Db, tokenHash: string, now: Date): Promise<Confirmation | undefined> {
  const row = await db
    .selectFrom('confirmation')
    .selectAll()
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', now.toISOString())
    .executeTakeFirst();
  return row && fromRow(row);
}

/** Uses the link. False where it was used before, or is over. */
export async function keepAnswers(db: Db, tokenHash: string, answers: Answers, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('confirmation')
    .set({ answers: JSON.stringify(answers), answered_at: now.toISOString(), token_hash: null })
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', now.toISOString())
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function findConfirmation(db: Db, id: number): Promise<Confirmation | undefined> {
  const row = await db
    .selectFrom('confirmation')
    .selectAll()
    .where('id', '=', id)
    .where('answered_at', 'is not', null)
    .executeTakeFirst();
  return row && fromRow(row);
}

/** Those that a moderator has not looked at, the oldest first. */
export async function findWaitingConfirmations(
  db: Db,
  { limit, offset }: { limit: number; offset: number },
): Promise<Confirmation[]> {
  const rows = await selectWaiting(db)
    .selectAll('confirmation')
    .orderBy('answered_at')
    .orderBy('confirmation.id')
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map(fromRow);
}

export async function countWaitingConfirmations(db: Db): Promise<number> {
  const { count } = await selectWaiting(db)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

function selectWaiting(db: Db) {
  return db
    .selectFrom('confirmation')
    .innerJoin('listing', 'listing.id', 'confirmation.listing_id')
    .where('listing.status', '=', 'published')
    .where('answered_at', 'is not', null)
    .where('settled_at', 'is', null);
}

/** Forgets whom the link was mailed to. False where somebody else settled it first. */
export async function settleConfirmation(db: Db, id: number, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('confirmation')
    .set({ settled_at: now.toISOString(), proof_to: null })
    .where('id', '=', id)
    .where('answered_at', 'is not', null)
    .where('settled_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Links and codes that nobody used. */
export async function deleteUnanswered(db: Db, before: Date): Promise<void> {
  await db
    .deleteFrom('confirmation')
    .where('answered_at', 'is', null)
    .where('expires_at', '<=', before.toISOString())
    .execute();
}

function fromRow(row: ConfirmationRow): Confirmation {
  return {
    id: row.id,
    listingId: row.listing_id,
    way: row.way as ConfirmationWay,
    answers: parseAnswers(row.answers),
    ...(row.proof_to === null ? {} : { proofTo: row.proof_to }),
    ...(row.answered_at === null ? {} : { answeredAt: row.answered_at }),
    ...(row.settled_at === null ? {} : { settledAt: row.settled_at }),
  };
}
