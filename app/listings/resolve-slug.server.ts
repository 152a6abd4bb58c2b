import type { Db } from '#db/connect.server.ts';
import type { Listing } from './listing.ts';
import { findListingByPublicId } from './listing-repository.server.ts';

export type ResolvedSlug =
  /** `moved`: its address on the web has other words than were asked for. */
  | { kind: 'published' | 'moved'; listing: Listing }
  /** It was listed once. */
  | { kind: 'gone'; listing: Listing };

/** Whatever stands before the last hyphen is for people; the id behind it resolves. */
export function publicIdOf(slug: string): string {
  return slug.slice(slug.lastIndexOf('-') + 1);
}

/** The listing that a program's address names; undefined where none ever stood there. */
export async function resolveSlug(db: Db, slug: string): Promise<ResolvedSlug | undefined> {
  const found = await findListingByPublicId(db, publicIdOf(slug));
  if (!found || found.listing.status === 'draft') return undefined;
  const { listing } = found;
  if (listing.status !== 'published') return { kind: 'gone', listing };
  return { kind: listing.slug === slug ? 'published' : 'moved', listing };
}
