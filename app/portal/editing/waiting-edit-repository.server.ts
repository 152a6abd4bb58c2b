import type { Selectable } from 'kysely';
import type { Db } from '#db/connect.server.ts';
import type { WaitingEditTable } from '#db/schema-editing.ts';
import { parseKept } from './kept-value.ts';
import type { SectionValue } from './section.ts';
import { isSectionKey, type SectionKey } from './sections.ts';

export type EditOutcome = 'approved' | 'refused' | 'replaced' | 'taken-back';

/** A change that waits for a moderator, or waited. */
export interface WaitingEdit {
  id: number;
  listingId: number;
  section: SectionKey;
  before: SectionValue;
  after: SectionValue;
  accountId: number;
  /** The id of the revision that it takes back. */
  reverts?: number;
  sentAt: string;
  /** Undefined while it waits. */
  outcome?: EditOutcome;
  reason?: string;
}

export type NewWaitingEdit = Pick<WaitingEdit, 'listingId' | 'section' | 'before' | 'after' | 'accountId'> & {
  reverts?: number | undefined;
};

/** An earlier one of the section that still waits is replaced: what is sent never changes under a moderator's eyes. */
export async function insertWaitingEdit(trx: Db, edit: NewWaitingEdit, now: Date): Promise<void> {
  await trx
    .updateTable('waiting_edit')
    .set({ outcome: 'replaced', settled_at: now.toISOString() })
    .where('listing_id', '=', edit.listingId)
    .where('section', '=', edit.section)
    .where('outcome', 'is', null)
    .execute();
  await trx
    .insertInto('waiting_edit')
    .values({
      listing_id: edit.listingId,
      section: edit.section,
      before: JSON.stringify(edit.before),
      after: JSON.stringify(edit.after),
      account_id: edit.accountId,
      reverts: edit.reverts ?? null,
      sent_at: now.toISOString(),
      outcome: null,
      reason: null,
      settled_at: null,
    })
    .execute();
}

/** Settles an edit that waits. False where it does not wait any more. */
export async function settleWaitingEdit(
  trx: Db,
  id: number,
  { outcome, reason, now }: { outcome: EditOutcome; reason?: string; now: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('waiting_edit')
    .set({ outcome, reason: reason ?? null, settled_at: now.toISOString() })
    .where('id', '=', id)
    .where('outcome', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function findWaitingEdit(db: Db, id: number): Promise<WaitingEdit | undefined> {
  const row = await db.selectFrom('waiting_edit').selectAll().where('id', '=', id).executeTakeFirst();
  return row && editOf(row)[0];
}

/** The newest of each section, whether it waits or not. */
export async function findEditsOfListing(db: Db, listingId: number): Promise<WaitingEdit[]> {
  const rows = await db
    .selectFrom('waiting_edit')
    .selectAll()
    .where('listing_id', '=', listingId)
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('waiting_edit as of_section')
        .select((inner) => inner.fn.max('of_section.id').as('newest'))
        .where('of_section.listing_id', '=', listingId)
        .groupBy('of_section.section'),
    )
    .execute();
  return rows.flatMap(editOf);
}

/** The oldest first. */
export async function findOpenEdits(
  db: Db,
  { limit, offset }: { limit: number; offset: number },
): Promise<WaitingEdit[]> {
  const rows = await db
    .selectFrom('waiting_edit')
    .selectAll()
    .where('outcome', 'is', null)
    .orderBy('id')
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.flatMap(editOf);
}

export async function countOpenEdits(db: Db): Promise<number> {
  const { count } = await db
    .selectFrom('waiting_edit')
    .where('outcome', 'is', null)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

function editOf(row: Selectable<WaitingEditTable>): WaitingEdit[] {
  const { section } = row;
  if (!isSectionKey(section)) return [];
  return [
    {
      id: row.id,
      listingId: row.listing_id,
      section,
      before: parseKept(section, row.before),
      after: parseKept(section, row.after),
      accountId: row.account_id,
      sentAt: row.sent_at,
      ...(row.reverts === null ? {} : { reverts: row.reverts }),
      ...(row.outcome === null ? {} : { outcome: row.outcome as EditOutcome }),
      ...(row.reason === null ? {} : { reason: row.reason }),
    },
  ];
}
