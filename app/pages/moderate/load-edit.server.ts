import { requireAccount } from '#app/accounts/account-repository.server.ts';
import type { AccountActor, Actor } from '#app/accounts/actor.ts';
import { requirePermission } from '#app/accounts/require-permission.server.ts';
import { messagesFor } from '#app/language/messages.ts';
import type { Listing } from '#app/listings/listing.ts';
import { findListingById } from '#app/listings/listing-repository.server.ts';
import { compareValues, type DiffLine } from '#app/portal/editing/compare-values.ts';
import { readLive } from '#app/portal/editing/section-stores.server.ts';
import { type SectionKey, sectionOf } from '#app/portal/editing/sections.ts';
import { findWaitingEdit, type WaitingEdit } from '#app/portal/editing/waiting-edit-repository.server.ts';
import { membersOfListing } from '#app/portal/organizations/organization-repository.server.ts';
import type { Db } from '#db/connect.server.ts';
import { type ItemListing, itemListingOf } from './load-item.server.ts';

export interface EditForModerator {
  edit: WaitingEdit;
  listing: Listing;
  moderator: AccountActor;
}

/** A change that waits or waited, for a moderator who has no part in it; throws the answer otherwise. */
export async function requireEditFor(
  db: Db,
  actor: Actor,
  id: string | undefined,
  request: Request,
): Promise<EditForModerator> {
  // Who may decide on nothing learns nothing of what there is.
  requirePermission(actor, 'queue.see', {}, request);
  const edit = /^[1-9]\d{0,14}$/.test(id ?? '') ? await findWaitingEdit(db, Number(id)) : undefined;
  const listing = edit && (await findListingById(db, edit.listingId));
  if (!edit || !listing) throw new Response(null, { status: 404 });
  const members = await membersOfListing(db, listing.id);
  return { edit, listing, moderator: requirePermission(actor, 'listing.decide-edit', members, request) };
}

export interface EditView {
  id: number;
  section: SectionKey;
  listing: ItemListing;
  sentAt: string;
  email: string;
  /** Who sent it may not edit the page any more. */
  isStranger: boolean;
  isSettled: boolean;
  /** Against what is public now. */
  lines: DiffLine[];
}

export async function loadEdit(db: Db, { edit, listing }: EditForModerator): Promise<EditView> {
  const { id, section, after, sentAt, accountId, outcome } = edit;
  const { owners, editors } = await membersOfListing(db, listing.id);
  const live = outcome === undefined ? await readLive(db, listing, section) : edit.before;
  return {
    id,
    section,
    listing: itemListingOf(listing),
    sentAt,
    email: (await requireAccount(db, accountId)).email,
    isStranger: ![...owners, ...editors].includes(accountId),
    isSettled: outcome !== undefined,
    lines: compareValues(sectionOf(section), live, after, messagesFor('en')),
  };
}
