import type { AccountActor, Actor } from '#app/accounts/actor.ts';
import type { Action } from '#app/accounts/permissions.ts';
import { requireAccountActor, requirePermission } from '#app/accounts/require-permission.server.ts';
import type { Listing } from '#app/listings/listing.ts';
import { findListingByPublicId } from '#app/listings/listing-repository.server.ts';
import { membersOfListing } from '#app/portal/organizations/organization-repository.server.ts';
import type { Db } from '#db/connect.server.ts';

export interface ListingForActor {
  listing: Listing;
  actor: AccountActor;
}

/** The listing that a request names, public or not, where the action is the actor's; throws the answer otherwise. */
export async function requireListingFor(
  db: Db,
  actor: Actor,
  action: Action,
  publicId: string | undefined,
  request: Request,
): Promise<ListingForActor> {
  requireAccountActor(actor, request);
  const found = await findListingByPublicId(db, publicId ?? '');
  if (!found) throw new Response(null, { status: 404 });
  const { listing } = found;
  const members = await membersOfListing(db, listing.id);
  return { listing, actor: requirePermission(actor, action, members, request) };
}
