import { addressLine } from '#app/listings/address-line.ts';
import type { Listing, Phone } from '#app/listings/listing.ts';
import type { Claim } from './claim.ts';
import { domainOfWebsite } from './proof-address.ts';

/** What a program can be reached by, as the directory holds it, and never as the claimant would like it. */
export interface ProofWays {
  /** Mail at this domain. */
  domain: string | undefined;
  phone: Phone | undefined;
  /** The whole address on one line; undefined where it is withheld or has no street. */
  letter: string | undefined;
}

export function proofWaysOf(listing: Listing | undefined, { proposal }: Pick<Claim, 'proposal'>): ProofWays {
  if (listing) {
    return {
      domain: domainOfWebsite(listing.website),
      phone: listing.phones.find(({ kind }) => kind === 'main') ?? listing.phones[0],
      letter: listing.street === undefined ? undefined : addressLine(listing),
    };
  }
  if (!proposal) return { domain: undefined, phone: undefined, letter: undefined };
  const { website, phone, extension, street, city, state, zip } = proposal;
  return {
    domain: domainOfWebsite(website),
    phone: { kind: 'main', number: phone, ...(extension === undefined ? {} : { extension }) },
    letter: `${street}, ${city}, ${state} ${zip}`,
  };
}

/** The number as it is kept with the claim that was called. */
export const phoneKept = ({ number, extension }: Phone) =>
  extension === undefined ? number : `${number} x${extension}`;
