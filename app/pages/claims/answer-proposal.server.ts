import type { FormFields } from '#app/http/read-form.ts';
import { streetAndCity } from '#app/listings/address-line.ts';
import { readClaimant } from '#app/portal/claims/claimant.ts';
import { findSamePlace } from '#app/portal/claims/find-same-place.server.ts';
import { PROPOSAL_FIELDS, readProposal, type TypedProposal } from '#app/portal/claims/proposal.ts';
import { startClaim } from '#app/portal/claims/start-claim.server.ts';
import type { PortalParts } from '#app/portal/portal-parts.ts';
import type { ProposalToMend } from './propose-page.tsx';

/** The key of the new claim, or what is to be mended. What may be the same is shown once before it goes on. */
export async function answerProposal(
  parts: PortalParts,
  accountId: number,
  fields: FormFields,
): Promise<{ key: string } | { mend: ProposalToMend }> {
  const typed = {
    ...(Object.fromEntries(PROPOSAL_FIELDS.map((field) => [field, fields.text(field)])) as TypedProposal),
    person: fields.text('person'),
    position: fields.text('position'),
    words: fields.text('words'),
  };
  const read = readProposal(typed);
  const claimant = readClaimant(typed);
  if (read.kind === 'trouble' || Array.isArray(claimant)) {
    return {
      mend: {
        fields: read.kind === 'trouble' ? read.fields : [],
        claimantFields: Array.isArray(claimant) ? claimant : [],
        typed,
      },
    };
  }
  const { proposal } = read;
  if (fields.text('not-same') !== 'yes') {
    const same = (await findSamePlace(parts.db.reader, proposal)).filter(
      ({ status }) => status === 'published',
    );
    if (same.length > 0) {
      const shown = same.map((listing) => ({
        publicId: listing.publicId,
        name: listing.name,
        state: listing.state,
        ...(listing.program ? { program: listing.program } : {}),
        ...(listing.addressHidden ? {} : { address: streetAndCity(listing) }),
      }));
      return { mend: { fields: [], claimantFields: [], typed, same: shown } };
    }
  }
  const started = await startClaim(parts, accountId, claimant, { proposal });
  if (started.kind === 'started') return { key: started.key };
  return { mend: { fields: [], claimantFields: [], typed, isTooMany: true } };
}
