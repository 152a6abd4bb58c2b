import type { Listing } from '#app/listings/listing.ts';
import type { PortalParts } from '../portal-parts.ts';
import { isSameValue } from './compare-values.ts';
import { type Draft, findDraft, writeDraft } from './draft-repository.server.ts';
import type { SectionValue } from './section.ts';
import { readLive } from './section-stores.server.ts';
import type { SectionKey } from './sections.ts';

/** What a save did. `changed`: somebody else saved or published since, and nothing was written. */
export type Saved =
  | { kind: 'saved'; version: number }
  | { kind: 'changed'; live: SectionValue; theirs: SectionValue; draft: Draft };

/** Saves what was typed, right or wrong, if nobody saved or published since `version`. What is live already is no draft. */
export async function saveDraft(
  { db, clock }: Pick<PortalParts, 'db' | 'clock'>,
  accountId: number,
  listing: Listing,
  section: SectionKey,
  { value, version }: { value: SectionValue; version: number },
): Promise<Saved> {
  return db.writer.transaction().execute(async (trx): Promise<Saved> => {
    const draft = await findDraft(trx, listing.id, section);
    const live = await readLive(trx, listing, section);
    const theirs = draft.value ?? live;
    if (draft.version !== version && !isSameValue(theirs, value)) {
      return { kind: 'changed', live, theirs, draft };
    }
    const isLive = isSameValue(live, value);
    const saver = { accountId, now: clock() };
    return {
      kind: 'saved',
      version: await writeDraft(trx, listing.id, section, isLive ? undefined : value, saver),
    };
  });
}

/** Gives up what is not published. False where somebody saved or published since. */
export async function discardDraft(
  { db, clock }: Pick<PortalParts, 'db' | 'clock'>,
  accountId: number,
  listing: Listing,
  section: SectionKey,
  version: number,
): Promise<boolean> {
  return db.writer.transaction().execute(async (trx) => {
    if ((await findDraft(trx, listing.id, section)).version !== version) return false;
    await writeDraft(trx, listing.id, section, undefined, { accountId, now: clock() });
    return true;
  });
}
