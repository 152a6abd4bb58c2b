import { dayOf, daysAfter, SHELF_LIFE_OF_WORDS } from '#app/listings/freshness/shelf-life.ts';
import { findPublishedSections } from '#app/portal/editing/published-section-repository.server.ts';
import type { SectionValue } from '#app/portal/editing/section.ts';
import type { SectionKey } from '#app/portal/editing/sections.ts';
import type { Db } from '#db/connect.server.ts';

/** Sections that no filter knows: pages show them as they were written. */
const SECTIONS_OF_WORDS = [
  'summary',
  'clinicians',
  'aftercare-links',
  'prices',
] as const satisfies SectionKey[];

/** What the program says in words of its own, and how old that is. */
export interface OwnWord {
  section: (typeof SECTIONS_OF_WORDS)[number];
  value: SectionValue;
  /** ISO day. */
  asOf: string;
  isOverdue: boolean;
}

/** Those that still stand. */
export async function loadOwnWords(db: Db, listingId: number): Promise<OwnWord[]> {
  const today = dayOf(new Date());
  const published = await findPublishedSections(db, listingId);
  const { freshDays, standsDays } = SHELF_LIFE_OF_WORDS;
  return SECTIONS_OF_WORDS.flatMap((section) => {
    const found = published.find((each) => each.section === section);
    if (!found || daysAfter(found.confirmedOn, standsDays) < today) return [];
    const { value, confirmedOn: asOf } = found;
    if (Object.keys(value).length === 0) return [];
    return [{ section, value, asOf, isOverdue: daysAfter(asOf, freshDays) < today }];
  });
}
