import { completenessOf, type MissingPart, missingParts } from '#app/listings/completeness.ts';
import { dayOf } from '#app/listings/freshness/shelf-life.ts';
import { fullName } from '#app/listings/full-name.ts';
import type { Listing } from '#app/listings/listing.ts';
import { findStatementsOf } from '#app/listings/statement-repository.server.ts';
import { findPublishedSections } from '#app/portal/editing/published-section-repository.server.ts';
import { SECTION_KEYS, type SectionKey } from '#app/portal/editing/sections.ts';
import { type AgeState, ageOfSection } from '#app/portal/keeping/section-age.ts';
import type { Db } from '#db/connect.server.ts';

export interface RightView {
  publicId: string;
  name: string;
  /** What the program published, in the order of the editor. */
  sections: {
    section: SectionKey;
    publishedAt: string;
    confirmedOn: string;
    freshUntil: string;
    state: AgeState;
  }[];
  missing: MissingPart[];
  known: number;
  all: number;
}

export async function loadRight(db: Db, listing: Listing, now: Date): Promise<RightView> {
  const today = dayOf(now);
  const published = await findPublishedSections(db, listing.id);
  const statements = (await findStatementsOf(db, [listing.id], today)).get(listing.id) ?? [];
  const missing = missingParts(listing, statements);
  const { publicId, name, program } = listing;
  return {
    publicId,
    name: fullName({ name, program }),
    sections: published
      .map(({ section, value, publishedAt, confirmedOn }) => {
        return { section, publishedAt, confirmedOn, ...ageOfSection({ section, value, confirmedOn }, today) };
      })
      .sort((a, b) => SECTION_KEYS.indexOf(a.section) - SECTION_KEYS.indexOf(b.section)),
    missing,
    ...completenessOf(missing),
  };
}
