import type { Listing } from '#app/listings/listing.ts';
import type { Db } from '#db/connect.server.ts';
import { type Draft, findDraft, findDrafts } from './draft-repository.server.ts';
import { BLANK, type SectionValue } from './section.ts';
import { readAllLive, readLive } from './section-stores.server.ts';
import type { SectionKey } from './sections.ts';
import { findEditsOfListing, type WaitingEdit } from './waiting-edit-repository.server.ts';

/** How a section stands. */
export interface Standing {
  /** What the public page says. */
  live: SectionValue;
  draft: Draft;
  /** The newest change that was sent to the moderators, whether it waits or was decided. */
  edit: WaitingEdit | undefined;
  /** What stands if nothing more is written: what waits, else what is live. */
  base: SectionValue;
  /** What an editor goes on from. */
  value: SectionValue;
}

export async function findStanding(db: Db, listing: Listing, section: SectionKey): Promise<Standing> {
  const live = await readLive(db, listing, section);
  const draft = await findDraft(db, listing.id, section);
  const edit = (await findEditsOfListing(db, listing.id)).find((each) => each.section === section);
  const base = edit && edit.outcome === undefined ? edit.after : live;
  return { live, draft, edit, base, value: draft.value ?? base };
}

/** How every section of a listing stands, in few queries. */
export async function findAllBases(
  db: Db,
  listing: Listing,
): Promise<(section: SectionKey) => { base: SectionValue; isDrafted: boolean }> {
  const bases = new Map(await readAllLive(db, listing));
  for (const { section, outcome, after } of await findEditsOfListing(db, listing.id)) {
    if (outcome === undefined) bases.set(section, after);
  }
  const drafts = (await findDrafts(db, listing.id)).filter(({ value }) => value !== undefined);
  const drafted = new Set(drafts.map(({ section }) => section));
  return (section) => ({ base: bases.get(section) ?? BLANK, isDrafted: drafted.has(section) });
}
