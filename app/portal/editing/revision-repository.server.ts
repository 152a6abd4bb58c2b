import type { Selectable } from 'kysely';
import type { Db } from '#db/connect.server.ts';
import type { ListingRevisionTable } from '#db/schema-editing.ts';
import { parseKept } from './kept-value.ts';
import type { SectionValue } from './section.ts';
import { isSectionKey, type SectionKey } from './sections.ts';

/** Who wrote a change. */
export type RevisionActor = 'provider' | 'moderator';

export interface NewRevision {
  /** Of the listing. */
  publicId: string;
  section: SectionKey;
  before: SectionValue;
  after: SectionValue;
  actor: RevisionActor;
  accountId: number;
  /** The moderator who let it through, where it waited for one. */
  approvedBy?: number | undefined;
  /** The id of the revision that it takes back. */
  reverts?: number | undefined;
}

export interface Revision extends NewRevision {
  id: number;
  /** The address of who wrote it. */
  email: string;
  /** Counts the listing's revisions from 1. */
  number: number;
  madeAt: string;
}

/** Keeps a revision for ever. Pass the transaction of what it did. */
export async function insertRevision(trx: Db, revision: NewRevision, now: Date): Promise<number> {
  const { publicId } = revision;
  const { last } = await trx
    .selectFrom('listing_revision')
    .select((eb) => eb.fn.max('number').as('last'))
    .where('public_id', '=', publicId)
    .executeTakeFirstOrThrow();
  const { id } = await trx
    .insertInto('listing_revision')
    .values({
      public_id: publicId,
      number: (last ?? 0) + 1,
      section: revision.section,
      before: JSON.stringify(revision.before),
      after: JSON.stringify(revision.after),
      actor: revision.actor,
      account_id: revision.accountId,
      approved_by: revision.approvedBy ?? null,
      reverts: revision.reverts ?? null,
      made_at: now.toISOString(),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export interface RevisionChoice {
  /** Of the listing and those that were merged into it. */
  publicIds: readonly string[];
  /** Only those with a lower id: for the page after. */
  before?: number | undefined;
  most: number;
}

/** The newest first. */
export async function findRevisions(
  db: Db,
  { publicIds, before, most }: RevisionChoice,
): Promise<Revision[]> {
  let query = db
    .selectFrom('listing_revision')
    .innerJoin('account', 'account.id', 'listing_revision.account_id')
    .selectAll('listing_revision')
    .select('email')
    .where('public_id', 'in', publicIds)
    .orderBy('listing_revision.id', 'desc')
    .limit(most);
  if (before !== undefined) query = query.where('listing_revision.id', '<', before);
  return (await query.execute()).flatMap(revisionOf);
}

export async function findRevision(db: Db, id: number): Promise<Revision | undefined> {
  const row = await db
    .selectFrom('listing_revision')
    .innerJoin('account', 'account.id', 'listing_revision.account_id')
    .selectAll('listing_revision')
    .select('email')
    .where('listing_revision.id', '=', id)
    .executeTakeFirst();
  return row && revisionOf(row)[0];
}

/** None for a section that is not known any more. */
function revisionOf(row: Selectable<ListingRevisionTable> & { email: string }): Revision[] {
  const { section } = row;
  if (!isSectionKey(section)) return [];
  return [
    {
      id: row.id,
      publicId: row.public_id,
      number: row.number,
      section,
      before: parseKept(section, row.before),
      after: parseKept(section, row.after),
      actor: row.actor === 'moderator' ? 'moderator' : 'provider',
      accountId: row.account_id,
      email: row.email,
      approvedBy: row.approved_by ?? undefined,
      reverts: row.reverts ?? undefined,
      madeAt: row.made_at,
    },
  ];
}
