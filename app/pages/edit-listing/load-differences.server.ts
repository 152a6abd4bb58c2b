import { messagesFor } from '#app/language/messages.ts';
import { fullName } from '#app/listings/full-name.ts';
import type { Listing } from '#app/listings/listing.ts';
import { compareValues, type DiffLine } from '#app/portal/editing/compare-values.ts';
import { findDrafts } from '#app/portal/editing/draft-repository.server.ts';
import type { Problem } from '#app/portal/editing/section.ts';
import { readLive } from '#app/portal/editing/section-stores.server.ts';
import { SECTION_KEYS, type SectionKey, sectionOf } from '#app/portal/editing/sections.ts';
import type { Db } from '#db/connect.server.ts';

/** A section with something to publish. */
export interface SectionDifference {
  section: SectionKey;
  version: number;
  savedBy: string;
  updatedAt: string;
  waits: boolean;
  lines: DiffLine[];
  problems: readonly Problem[];
}

export interface DifferencesView {
  publicId: string;
  name: string;
  sections: SectionDifference[];
}

/** What is written and not public, against what is. */
export async function loadDifferences(db: Db, listing: Listing): Promise<DifferencesView> {
  const messages = messagesFor('en');
  const drafts = await findDrafts(db, listing.id);
  const sections: SectionDifference[] = [];
  for (const key of SECTION_KEYS) {
    const draft = drafts.find(({ section }) => section === key);
    if (!draft?.value) continue;
    const section = sectionOf(key);
    const { version, savedBy, updatedAt, value } = draft;
    sections.push({
      section: key,
      version,
      savedBy,
      updatedAt,
      waits: section.waits,
      lines: compareValues(section, await readLive(db, listing, key), value, messages),
      problems: section.problemsOf(value),
    });
  }
  return { publicId: listing.publicId, name: fullName(listing), sections };
}
