import type { Listing } from '#app/listings/listing.ts';
import type { PortalParts } from '../portal-parts.ts';
import { isSameValue } from './compare-values.ts';
import { type Draft, findDraft, writeDraft } from './draft-repository.server.ts';
import { findStanding } from './find-standing.server.ts';
import type { SectionValue } from './section.ts';
import type { SectionKey } from './sections.ts';

/** What a save did. `changed`: somebody else saved or published since, and nothing was written. */
export type Saved =
  | { kind: 'saved'; version: number }
  | {
      kind: 'changed';
      /** What stood when both began, or stands by now. */
      base: SectionValue;
      theirs: SectionValue;
      draft: Draft;
    };

export interface Typed {
  value: SectionValue;
  /** Of the draft that the editor went on from. */
  version: number;
}

/** Saves what was typed, right or wrong, if nobody saved or published since. What stands already is no draft. */
export async function saveDraft(
  { db, clock }: Pick<PortalParts, 'db' | 'clock'>,
  accountId: number,
  listing: Listing,
  section: SectionKey,
  { value, version }: Typed,
): Promise<Saved> {
  return db.writer.transaction().execute(async (trx): Promise<Saved> => {
    const { draft, base, value: theirs } = await findStanding(trx, listing, section);
    if (draft.version !== version && !isSameValue(theirs, value)) {
      return { kind: 'changed', base, theirs, draft };
    }
    const kept = isSameValue(base, value) ? undefined : value;
    const by = { accountId, now: clock() };
    return { kind: 'saved', version: await writeDraft(trx, listing.id, section, kept, by) };
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
