import { addressLine } from '#app/listings/address-line.ts';
import { fullName } from '#app/listings/full-name.ts';
import { findClaimsOfAccount } from '#app/portal/claims/claim-repository.server.ts';
import type { ClaimState } from '#app/portal/claims/claim-states.ts';
import { claimedName, findClaimedListing } from '#app/portal/claims/find-claim-subject.server.ts';
import {
  findListingsOfOrganization,
  findOrganizationsOf,
  type MemberRole,
} from '#app/portal/organizations/organization-repository.server.ts';
import { claimPath, organizationPath } from '#app/portal/portal-paths.ts';
import type { Db } from '#db/connect.server.ts';

export interface ProviderHomeView {
  organizations: {
    href: string;
    name: string;
    role: MemberRole;
    listings: { publicId: string; slug: string; name: string; address?: string; isDraft: boolean }[];
  }[];
  claims: { href: string; name: string; state: ClaimState; createdAt: string }[];
}

/** What an account manages, and what it asked for. */
export async function loadProviderHome(db: Db, accountId: number): Promise<ProviderHomeView> {
  const organizations = [];
  for (const { id, key, name, role } of await findOrganizationsOf(db, accountId)) {
    const listings = await findListingsOfOrganization(db, id);
    organizations.push({
      href: organizationPath(key),
      name,
      role,
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
    });
  }
  const claims = [];
  for (const claim of await findClaimsOfAccount(db, accountId)) {
    const { key, state, createdAt } = claim;
    const name = claimedName(claim, await findClaimedListing(db, claim));
    claims.push({ href: claimPath(key), name, state, createdAt });
  }
  return { organizations, claims };
}
