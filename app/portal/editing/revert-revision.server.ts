import type { Listing } from '#app/listings/listing.ts';
import type { PortalParts } from '../portal-parts.ts';
import { isSameValue } from './compare-values.ts';
import { submitSection } from './publish-drafts.server.ts';
import type { Revision } from './revision-repository.server.ts';
import { readLive } from './section-stores.server.ts';
import { sectionOf } from './sections.ts';

/** `same`: what stood before stands now. `problems`: it would not be taken today. */
export type Reverted = { kind: 'published' | 'waiting' | 'same' | 'problems' };

/** Makes a section again what it was before a revision, by a new revision. A draft of it stays as it is. */
export async function revertRevision(
  { db, clock }: Pick<PortalParts, 'db' | 'clock'>,
  accountId: number,
  listing: Listing,
  revision: Revision,
): Promise<Reverted> {
  const { section, before } = revision;
  const { waits, problemsOf } = sectionOf(section);
  if (problemsOf(before).length > 0) return { kind: 'problems' };
  return db.writer.transaction().execute(async (trx): Promise<Reverted> => {
    if (isSameValue(await readLive(trx, listing, section), before)) return { kind: 'same' };
    await submitSection(trx, { accountId, listing, now: clock() }, section, before, revision.id);
    return { kind: waits ? 'waiting' : 'published' };
  });
}
