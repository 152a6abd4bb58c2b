import type { Actor } from '#app/accounts/actor.ts';
import type { Subject } from '#app/accounts/permissions.ts';
import { requireAccountActor } from '#app/accounts/require-permission.server.ts';
import type { Listing } from '#app/listings/listing.ts';
import { findListingByPublicId } from '#app/listings/listing-repository.server.ts';
import type { Db } from '#db/connect.server.ts';
import { membersOfListing } from './organization-repository.server.ts';

/** The listing that a request of somebody who is signed in names, and who manages it; throws the answer where there is none. */
export async function requireManaged(
  db: Db,
  actor: Actor,
  publicId: string | undefined,
  request: Request,
): Promise<{ listing: Listing; staff: Subject }> {
  requireAccountActor(actor, request);
  const found = publicId === undefined ? undefined : await findListingByPublicId(db, publicId);
  if (!found) throw new Response(null, { status: 404 });
  return { listing: found.listing, staff: await membersOfListing(db, found.listing.id) };
}
