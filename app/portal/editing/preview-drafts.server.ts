import type { Listing } from '#app/listings/listing.ts';
import { setListingStatus } from '#app/listings/listing-status-repository.server.ts';
import type { Db } from '#db/connect.server.ts';
import type { PortalParts } from '../portal-parts.ts';
import { findDrafts } from './draft-repository.server.ts';
import { sectionOf } from './sections.ts';
import { findEditsOfListing } from './waiting-edit-repository.server.ts';
import { writeSection } from './write-section.server.ts';

class TakenBack<T> extends Error {
  readonly value: T;
  constructor(value: T) {
    super('taken back');
    this.value = value;
  }
}

/**
 * Reads the directory as it will be with all that is drafted or waits of a listing. Everything is truly published and
 * then taken back, so that a preview cannot differ from what publishing does; it holds the one writer as long as `read` takes.
 */
export async function withDraftsPublished<T>(
  { db, clock }: Pick<PortalParts, 'db' | 'clock'>,
  accountId: number,
  listing: Listing,
  read: (trx: Db) => Promise<T>,
): Promise<T> {
  try {
    return await db.writer.transaction().execute(async (trx): Promise<T> => {
      const drafts = await findDrafts(trx, listing.id);
      const edits = (await findEditsOfListing(trx, listing.id)).filter(({ outcome }) => !outcome);
      const written = [
        ...edits.map(({ section, after }) => ({ section, value: after })),
        ...drafts.flatMap(({ section, value }) => (value ? [{ section, value }] : [])),
      ];
      for (const { section, value } of written) {
        if (sectionOf(section).problemsOf(value).length > 0) continue;
        const writing = { listingId: listing.id, section, value, actor: 'provider' as const, accountId };
        await writeSection(trx, writing, clock());
      }
      await setListingStatus(trx, listing.id, 'published');
      throw new TakenBack(await read(trx));
    });
  } catch (error) {
    if (error instanceof TakenBack) return error.value as T;
    throw error;
  }
}
