import type { Listing } from '#app/listings/listing.ts';
import { findPublishedSection } from '../editing/published-section-repository.server.ts';
import { readLive } from '../editing/section-stores.server.ts';
import type { SectionKey } from '../editing/sections.ts';
import { writeSection } from '../editing/write-section.server.ts';
import type { PortalParts } from '../portal-parts.ts';

/** `changed`: it was published anew since it was read, so that nobody confirms what they did not see. */
export type Confirmed = { kind: 'confirmed' | 'changed' };

/** Says that a published section is still right: the same value again, with today's date and a revision of its own. */
export async function confirmRight(
  { db, clock }: Pick<PortalParts, 'db' | 'clock'>,
  accountId: number,
  listing: Listing,
  section: SectionKey,
  seenPublishedAt: string,
): Promise<Confirmed> {
  return db.writer.transaction().execute(async (trx): Promise<Confirmed> => {
    const published = await findPublishedSection(trx, listing.id, section);
    if (published?.publishedAt !== seenPublishedAt) return { kind: 'changed' };
    const value = await readLive(trx, listing, section);
    const writing = { listingId: listing.id, section, value, actor: 'provider' as const, accountId };
    await writeSection(trx, writing, clock());
    return { kind: 'confirmed' };
  });
}
