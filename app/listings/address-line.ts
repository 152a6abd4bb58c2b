import type { Listing } from './listing.ts';

/** "210 Sample Avenue, Denver, CO", of which what is not known or not shown is left out; empty without street and city. */
export function streetAndCity({ street, city, state }: Pick<Listing, 'street' | 'city' | 'state'>): string {
  return [street, city && `${city}, ${state}`].filter(Boolean).join(', ');
}

/** "210 Sample Avenue, Suite 2, Denver, CO 80202"; undefined where the address is withheld. */
export function addressLine(listing: Listing): string | undefined {
  if (listing.addressHidden) return undefined;
  const { street, unit, city, state, zip } = listing;
  return [street, unit, city, zip ? `${state} ${zip}` : state].filter(Boolean).join(', ');
}
