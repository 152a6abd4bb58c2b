import type { Db } from '#db/connect.server.ts';
import type { Paper } from './claim.ts';
import { CLAIM_STATES, OPEN_STATES } from './claim-states.ts';

export async function findPapers(db: Db, claimId: number): Promise<Paper[]> {
  const rows = await db
    .selectFrom('claim_paper')
    .selectAll()
    .where('claim_id', '=', claimId)
    .orderBy('id')
    .execute();
  return rows.map(({ id, key, type, bytes, added_at }) => ({
    id,
    key,
    type: type as Paper['type'],
    bytes,
    addedAt: added_at,
  }));
}

export async function insertPaper(
  db: Db,
  claimId: number,
  { key, type, bytes }: Pick<Paper, 'key' | 'type' | 'bytes'>,
  now: Date,
): Promise<void> {
  await db
    .insertInto('claim_paper')
    .values({ claim_id: claimId, key, type, bytes, added_at: now.toISOString() })
    .execute();
}

/** False where the claim has no such paper. */
export async function deletePaper(db: Db, claimId: number, key: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('claim_paper')
    .where('claim_id', '=', claimId)
    .where('key', '=', key)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

const CLOSED_STATES = CLAIM_STATES.filter((state) => !OPEN_STATES.includes(state));

/** Forgets the papers of claims that were closed before an instant, and returns their keys. */
export async function deletePapersOfClosed(db: Db, closedBefore: Date): Promise<string[]> {
  const rows = await db
    .deleteFrom('claim_paper')
    .where('claim_id', 'in', (eb) =>
      eb
        .selectFrom('claim')
        .select('id')
        .where('state', 'in', CLOSED_STATES)
        .where('changed_at', '<', closedBefore.toISOString()),
    )
    .returning('key')
    .execute();
  return rows.map(({ key }) => key);
}

/** Of these keys, those that belong to a paper. */
export async function findKnownPapers(db: Db, keys: readonly string[]): Promise<Set<string>> {
  if (keys.length === 0) return new Set();
  const rows = await db.selectFrom('claim_paper').select('key').where('key', 'in', keys).execute();
  return new Set(rows.map(({ key }) => key));
}
