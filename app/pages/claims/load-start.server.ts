import { addressLine } from '#app/listings/address-line.ts';
import { fullName } from '#app/listings/full-name.ts';
import type { Listing } from '#app/listings/listing.ts';
import { findListingByPublicId } from '#app/listings/listing-repository.server.ts';
import { findHolder } from '#app/portal/organizations/organization-repository.server.ts';
import type { Db } from '#db/connect.server.ts';

/** The listing that can be claimed under this public id; throws where there is none. */
export async function requireClaimable(db: Db, publicId: string | undefined): Promise<Listing> {
  const found = publicId === undefined ? undefined : await findListingByPublicId(db, publicId);
  if (found?.listing.status !== 'published') throw new Response(null, { status: 404 });
  return found.listing;
}

export async function loadStart(db: Db, listing: Listing) {
  return {
    name: fullName(listing),
    address: addressLine(listing),
    isHeld: (await findHolder(db, listing.id)) !== undefined,
  };
}
