import { settleNextLapse } from '#app/listings/freshness/next-lapse-repository.server.ts';
import { dayOf } from '#app/listings/freshness/shelf-life.ts';
import type { Listing } from '#app/listings/listing.ts';
import { findListingById } from '#app/listings/listing-repository.server.ts';
import { setListingStatus } from '#app/listings/listing-status-repository.server.ts';
import { requireProviders } from '#app/listings/provider-word-repository.server.ts';
import { termsOfFacet } from '#app/vocabulary/terms.ts';
import type { Db } from '#db/connect.server.ts';
import { findPublishedSection, upsertPublishedSection } from './published-section-repository.server.ts';
import { insertRevision, type RevisionActor } from './revision-repository.server.ts';
import type { SectionValue } from './section.ts';
import { readLive, storeSection } from './section-stores.server.ts';
import type { SectionKey } from './sections.ts';

export interface SectionWriting {
  listingId: number;
  section: SectionKey;
  /** Without problems: `problemsOf` was asked before. */
  value: SectionValue;
  actor: RevisionActor;
  accountId: number;
  approvedBy?: number | undefined;
  reverts?: number | undefined;
}

/**
 * Makes a section's value the live one, with all that follows from it: the revision, what search and pages read, and the
 * change that search follows. The one way in which a section changes; call it in a transaction. The same value again is
 * a confirmation: it is dated anew, and a revision says so. Returns the revision's id.
 */
export async function writeSection(trx: Db, writing: SectionWriting, now: Date): Promise<number> {
  const { section, value } = writing;
  const listing = await requireListing(trx, writing.listingId);
  const today = dayOf(now);
  const before = await readLive(trx, listing, section);
  const sourceId = await requireProviders(trx, today);
  await upsertPublishedSection(trx, listing.id, section, value, { now, today });
  await storeSection(trx, { listing, sourceId, now, today }, section, value);
  await settleNextLapse(trx, [listing.id], today);
  await openWhereReady(trx, listing);
  const { publicId } = listing;
  return insertRevision(trx, { ...writing, publicId, before, after: value }, now);
}

async function requireListing(trx: Db, id: number): Promise<Listing> {
  const listing = await findListingById(trx, id);
  if (!listing) throw new Error(`no listing ${id}`);
  return listing;
}

const CARE_TERMS = termsOfFacet('care').map(({ slug }) => slug);

/** A new listing, which a moderator let in with its claim, is public once it says which care it gives. */
async function openWhereReady(trx: Db, { id, status }: Listing): Promise<void> {
  if (status !== 'draft') return;
  const care = (await findPublishedSection(trx, id, 'care'))?.value ?? {};
  if (CARE_TERMS.some((slug) => care[slug] === 'yes')) await setListingStatus(trx, id, 'published');
}
