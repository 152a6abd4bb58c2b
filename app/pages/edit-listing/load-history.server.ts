import type { AccountActor } from '#app/accounts/actor.ts';
import { can } from '#app/accounts/permissions.ts';
import { messagesFor } from '#app/language/messages.ts';
import { findAliases } from '#app/listings/alias-repository.server.ts';
import { fullName } from '#app/listings/full-name.ts';
import type { Listing } from '#app/listings/listing.ts';
import { compareValues, type DiffLine } from '#app/portal/editing/compare-values.ts';
import {
  findRevision,
  findRevisions,
  type Revision,
} from '#app/portal/editing/revision-repository.server.ts';
import { type SectionKey, sectionOf } from '#app/portal/editing/sections.ts';
import { membersOfListing } from '#app/portal/organizations/organization-repository.server.ts';
import type { Db } from '#db/connect.server.ts';

const REVISIONS_A_PAGE = 20;

/** One published change. */
export interface RevisionView {
  id: number;
  number: number;
  section: SectionKey;
  madeAt: string;
  /** Undefined for a moderator. */
  email?: string;
  isApproved: boolean;
  /** The number of the revision that it takes back. */
  reverts?: number;
  lines: DiffLine[];
}

export interface HistoryView {
  publicId: string;
  name: string;
  revisions: RevisionView[];
  /** The id before which the next page goes on. */
  older?: number;
  canRevert: boolean;
}

export async function loadHistory(
  db: Db,
  listing: Listing,
  actor: AccountActor,
  before: number | undefined,
): Promise<HistoryView> {
  const publicIds = await publicIdsOf(db, listing);
  const found = await findRevisions(db, { publicIds, before, most: REVISIONS_A_PAGE + 1 });
  const shown = found.slice(0, REVISIONS_A_PAGE);
  const older = found.length > shown.length ? shown.at(-1)?.id : undefined;
  return {
    publicId: listing.publicId,
    name: fullName(listing),
    revisions: await Promise.all(shown.map((revision) => viewOf(db, revision))),
    ...(older === undefined ? {} : { older }),
    canRevert: can(actor, 'listing.publish', await membersOfListing(db, listing.id)),
  };
}

async function viewOf(db: Db, revision: Revision): Promise<RevisionView> {
  const { id, number, section, madeAt, actor, email, approvedBy, reverts } = revision;
  const reverted = reverts === undefined ? undefined : await findRevision(db, reverts);
  return {
    id,
    number,
    section,
    madeAt,
    isApproved: approvedBy !== undefined,
    lines: compareValues(sectionOf(section), revision.before, revision.after, messagesFor('en')),
    ...(actor === 'provider' ? { email } : {}),
    ...(reverted ? { reverts: reverted.number } : {}),
  };
}

async function publicIdsOf(db: Db, listing: Listing): Promise<string[]> {
  return [listing.publicId, ...(await findAliases(db, listing.id))];
}

/** A revision of this listing; throws the answer where it is none. */
export async function requireRevision(db: Db, listing: Listing, id: string): Promise<Revision> {
  const revision = /^[1-9]\d{0,14}$/.test(id) ? await findRevision(db, Number(id)) : undefined;
  const publicIds = await publicIdsOf(db, listing);
  if (!revision || !publicIds.includes(revision.publicId)) throw new Response(null, { status: 400 });
  return revision;
}
