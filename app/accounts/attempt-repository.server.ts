import type { Db } from '#db/connect.server.ts';
import { keyedHash } from '#db/sealed-text.server.ts';
import type { SecretKey } from '#db/secret-key.server.ts';
import type { AttemptLimit } from './attempt-limits.ts';

export interface Attempt {
  action: string;
  /** An address, an account, a client: kept as a keyed hash alone. */
  subject: string;
}

/** Takes one, and says whether there was one left. Of several at once, no more than are left get one. */
export async function takeAttempt(
  db: Db,
  key: SecretKey,
  { action, subject }: Attempt,
  { most, periodMs }: AttemptLimit,
  now: Date,
): Promise<boolean> {
  const since = now.toISOString();
  const begin = new Date(now.getTime() - periodMs).toISOString();
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('attempt')
    .values({ action, subject: keyedHash(key, action, subject), taken: 1, since })
    .onConflict((conflict) =>
      conflict
        .columns(['action', 'subject'])
        .doUpdateSet((eb) => ({
          taken: eb
            .case()
            .when('attempt.since', '<=', begin)
            .then(1)
            .else(eb('attempt.taken', '+', 1))
            .end(),
          since: eb.case().when('attempt.since', '<=', begin).then(since).else(eb.ref('attempt.since')).end(),
        }))
        .where((eb) => eb.or([eb('attempt.since', '<=', begin), eb('attempt.taken', '<', most)])),
    )
    .executeTakeFirstOrThrow();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

export async function forgetAttempts(db: Db, key: SecretKey, { action, subject }: Attempt): Promise<void> {
  await db
    .deleteFrom('attempt')
    .where('action', '=', action)
    .where('subject', '=', keyedHash(key, action, subject))
    .execute();
}

export async function deleteAttemptsBefore(db: Db, action: string, begin: Date): Promise<void> {
  await db
    .deleteFrom('attempt')
    .where('action', '=', action)
    .where('since', '<=', begin.toISOString())
    .execute();
}
