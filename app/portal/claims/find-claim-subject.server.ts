import type { Subject } from '#app/accounts/permissions.ts';
import { fullName } from '#app/listings/full-name.ts';
import type { Listing } from '#app/listings/listing.ts';
import { listingFromRow } from '#app/listings/listing-row.ts';
import type { Db } from '#db/connect.server.ts';
import { membersOfListing } from '../organizations/organization-repository.server.ts';
import type { Claim } from './claim.ts';

/** The listing that a claim is about, public or not. */
export async function findClaimedListing(
  db: Db,
  { listingId }: Pick<Claim, 'listingId'>,
): Promise<Listing | undefined> {
  if (listingId === undefined) return undefined;
  const row = await db.selectFrom('listing').selectAll().where('id', '=', listingId).executeTakeFirst();
  return row && listingFromRow(row);
}

/** A program of several that one organization has is told from the others; the name of what is gone, as it was claimed. */
export function claimedName({ name }: Pick<Claim, 'name'>, listing: Listing | undefined): string {
  return listing?.program ? fullName(listing) : name;
}

/** Whose the claim is. */
export const claimantOf = ({ accountId }: Pick<Claim, 'accountId'>): Subject => ({ owners: [accountId] });

/** Who has a stake in how the claim is decided: the claimant, and whoever manages the listing now. */
export async function involvedIn(db: Db, claim: Claim): Promise<Subject> {
  const holders =
    claim.listingId === undefined ? { owners: [], editors: [] } : await membersOfListing(db, claim.listingId);
  return { owners: [claim.accountId, ...holders.owners], editors: holders.editors };
}
