import { requireAccount } from '#app/accounts/account-repository.server.ts';
import type { AccountActor, Actor } from '#app/accounts/actor.ts';
import { requirePermission } from '#app/accounts/require-permission.server.ts';
import { messagesFor } from '#app/language/messages.ts';
import type { Listing } from '#app/listings/listing.ts';
import { findListingById } from '#app/listings/listing-repository.server.ts';
import { webAddressOf } from '#app/listings/web-address.ts';
import { CREDENTIAL_TERMS } from '#app/portal/editing/accreditation-section.ts';
import { compareValues, type DiffLine } from '#app/portal/editing/compare-values.ts';
import { textIn } from '#app/portal/editing/field-text.ts';
import type { SectionValue } from '#app/portal/editing/section.ts';
import { readLive } from '#app/portal/editing/section-stores.server.ts';
import { type SectionKey, sectionOf } from '#app/portal/editing/sections.ts';
import { findWaitingEdit, type WaitingEdit } from '#app/portal/editing/waiting-edit-repository.server.ts';
import { membersOfListing } from '#app/portal/organizations/organization-repository.server.ts';
import { findRegister, type Register } from '#app/vocabulary/registers.ts';
import type { TermSlug } from '#app/vocabulary/terms.ts';
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
  /** Against what is public now; `href` where the program asks for a link. */
  lines: (DiffLine & { href?: string })[];
  /** Where the credentials that the program says it holds can be looked up. */
  registers: { term: TermSlug; register: Register }[];
}

const CHANGES_LINK = /^(?:website|.*\.evidence)$/;

function registersOf(lines: readonly DiffLine[], after: SectionValue, state: string) {
  const terms = new Set(lines.map(({ field }) => field.split('.')[0] ?? ''));
  return CREDENTIAL_TERMS.filter((term) => terms.has(term) && after[term] === 'yes').flatMap((term) => {
    const register = findRegister(term, state);
    return register ? [{ term, register }] : [];
  });
}

export async function loadEdit(db: Db, { edit, listing }: EditForModerator): Promise<EditView> {
  const { id, section, after, sentAt, accountId, outcome } = edit;
  const { owners, editors } = await membersOfListing(db, listing.id);
  const live = outcome === undefined ? await readLive(db, listing, section) : edit.before;
  const lines = compareValues(sectionOf(section), live, after, messagesFor('en'));
  return {
    id,
    section,
    listing: itemListingOf(listing),
    sentAt,
    email: (await requireAccount(db, accountId)).email,
    isStranger: ![...owners, ...editors].includes(accountId),
    isSettled: outcome !== undefined,
    lines: lines.map((line) => {
      const href = CHANGES_LINK.test(line.field) ? webAddressOf(textIn(after, line.field))?.href : undefined;
      return { ...line, ...(href ? { href } : {}) };
    }),
    registers: section === 'accreditation' ? registersOf(lines, after, listing.state) : [],
  };
}
