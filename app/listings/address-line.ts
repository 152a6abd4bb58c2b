import type { Listing } from './listing.ts';

/** "210 Sample Avenue, Suite 2, Denver, CO 80202"; undefined where the address is withheld. */
export function addressLine(listing: Listing): string | undefined {
  if (listing.addressHidden) return undefined;
  const { street, unit, city, state, zip } = listing;
  return [street, unit, city, zip ? `${state} ${zip}` : state].filter(Boolean).join(', ');
}
