import { takeAttempts } from '#app/accounts/take-attempts.server.ts';
import type { Listing } from '#app/listings/listing.ts';
import { membersOfListing } from '../organizations/organization-repository.server.ts';
import type { PortalParts } from '../portal-parts.ts';
import { findOpenClaim, insertClaim } from './claim-repository.server.ts';
import type { TypedClaimant } from './claimant.ts';
import type { Proposal } from './proposal.ts';

export type Started = { kind: 'started'; key: string } | { kind: 'too-many' | 'member' };

/** A second claim of one account to one listing is the first one. */
export async function startClaim(
  parts: PortalParts,
  accountId: number,
  claimant: TypedClaimant,
  target: { listing: Pick<Listing, 'id' | 'publicId' | 'name'> } | { proposal: Proposal },
): Promise<Started> {
  if (!(await takeAttempts(parts, { claim: String(accountId) }))) return { kind: 'too-many' };
  const { db, clock } = parts;
  return db.writer.transaction().execute(async (trx): Promise<Started> => {
    if ('proposal' in target) {
      const { proposal } = target;
      const claim = { accountId, ...claimant, name: proposal.name, proposal };
      return { kind: 'started', key: await insertClaim(trx, claim, clock()) };
    }
    const { listing } = target;
    const { owners, editors } = await membersOfListing(trx, listing.id);
    if ([...owners, ...editors].includes(accountId)) return { kind: 'member' };
    const open = await findOpenClaim(trx, accountId, listing.id);
    if (open) return { kind: 'started', key: open.key };
    const claim = { accountId, ...claimant, name: listing.name, listing };
    return { kind: 'started', key: await insertClaim(trx, claim, clock()) };
  });
}
