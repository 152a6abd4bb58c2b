import type { AccountActor, Actor } from '#app/accounts/actor.ts';
import { can, type Subject } from '#app/accounts/permissions.ts';
import { requireAccountActor, requirePermission } from '#app/accounts/require-permission.server.ts';
import { addressLine } from '#app/listings/address-line.ts';
import { fullName } from '#app/listings/full-name.ts';
import { staffOf } from '#app/portal/organizations/change-members.server.ts';
import { findInvitesOf } from '#app/portal/organizations/invite-repository.server.ts';
import {
  findListingsOfOrganization,
  findMembers,
  findOrganization,
  type Member,
  type Organization,
} from '#app/portal/organizations/organization-repository.server.ts';
import { isKey } from '#app/portal/random-key.server.ts';
import type { Db } from '#db/connect.server.ts';

export interface OrganizationForActor {
  organization: Organization;
  staff: Subject;
  actor: AccountActor;
}

/** The organization that a request names, for those who may see it; throws the answer otherwise. */
export async function requireOrganizationFor(
  db: Db,
  actor: Actor,
  key: string | undefined,
  request: Request,
): Promise<OrganizationForActor> {
  requireAccountActor(actor, request);
  const organization = isKey(key) ? await findOrganization(db, key) : undefined;
  if (!organization) throw new Response(null, { status: 404 });
  const staff = await staffOf(db, organization);
  return { organization, staff, actor: requirePermission(actor, 'organization.see', staff, request) };
}

export interface OrganizationView {
  key: string;
  name: string;
  listings: { publicId: string; slug: string; name: string; address?: string; isDraft: boolean }[];
  members: (Member & { isYou: boolean })[];
  /** Only for the owner. */
  invites: { id: number; email: string; expiresAt: string }[];
  isOwner: boolean;
  canLeave: boolean;
}

export async function loadOrganization(
  db: Db,
  { organization, staff, actor }: OrganizationForActor,
  now: Date,
): Promise<OrganizationView> {
  const isOwner = can(actor, 'organization.invite', staff);
  const listings = await findListingsOfOrganization(db, organization.id);
  const members = await findMembers(db, organization.id);
  const invites = isOwner ? await findInvitesOf(db, organization.id, now) : [];
  return {
    key: organization.key,
    name: organization.name,
    listings: listings.map((listing) => {
      const address = addressLine(listing);
      return {
        publicId: listing.publicId,
        slug: listing.slug,
        name: fullName(listing),
        isDraft: listing.status === 'draft',
        ...(address ? { address } : {}),
      };
    }),
    members: members.map((member) => ({ ...member, isYou: member.accountId === actor.accountId })),
    invites: invites.map(({ id, email, expiresAt }) => ({ id, email, expiresAt })),
    isOwner,
    canLeave: can(actor, 'organization.leave', staff),
  };
}
