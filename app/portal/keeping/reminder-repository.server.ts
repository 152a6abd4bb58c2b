import type { Db } from '#db/connect.server.ts';

export interface RemindedListing {
  listingId: number;
  publicId: string;
  /** Of the owner. */
  accountId: number;
  email: string;
}

/**
 * Managed and public listings with a section that was last confirmed before `confirmedBefore`, whose owner wants reminders and
 * got none after `sentBefore`.
 */
export async function findListingsToRemind(
  db: Db,
  { confirmedBefore, sentBefore }: { confirmedBefore: string; sentBefore: string },
): Promise<RemindedListing[]> {
  return db
    .selectFrom('listing')
    .innerJoin('provider_member', 'provider_member.provider_id', 'listing.provider_id')
    .innerJoin('account', 'account.id', 'provider_member.account_id')
    .leftJoin('reminder', 'reminder.listing_id', 'listing.id')
    .leftJoin('reminder_stop', 'reminder_stop.account_id', 'account.id')
    .select([
      'listing.id as listingId',
      'listing.public_id as publicId',
      'account.id as accountId',
      'account.email as email',
    ])
    .where('listing.status', '=', 'published')
    .where('provider_member.role', '=', 'owner')
    .where('reminder_stop.account_id', 'is', null)
    .where((eb) => eb.or([eb('reminder.sent_on', 'is', null), eb('reminder.sent_on', '<=', sentBefore)]))
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('published_section')
          .select('published_section.id')
          .whereRef('published_section.listing_id', '=', 'listing.id')
          .where('published_section.confirmed_on', '<', confirmedBefore),
      ),
    )
    .orderBy('listing.id')
    .execute();
}

/** Notes that a listing's owner is told today. False where another process did so before. */
export async function takeReminder(
  trx: Db,
  listingId: number,
  { today, sentBefore }: { today: string; sentBefore: string },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('reminder')
    .values({ listing_id: listingId, sent_on: today })
    .onConflict((conflict) =>
      conflict
        .column('listing_id')
        .doUpdateSet({ sent_on: today })
        .where('reminder.sent_on', '<=', sentBefore),
    )
    .executeTakeFirstOrThrow();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

export async function stopReminders(db: Db, accountId: number, now: Date): Promise<void> {
  await db
    .insertInto('reminder_stop')
    .values({ account_id: accountId, since: now.toISOString() })
    .onConflict((conflict) => conflict.column('account_id').doNothing())
    .execute();
}

export async function resumeReminders(db: Db, accountId: number): Promise<void> {
  await db.deleteFrom('reminder_stop').where('account_id', '=', accountId).execute();
}

export async function findStop(db: Db, accountId: number): Promise<boolean> {
  const row = await db
    .selectFrom('reminder_stop')
    .select('account_id')
    .where('account_id', '=', accountId)
    .executeTakeFirst();
  return row !== undefined;
}
