import { fullName } from '#app/listings/full-name.ts';
import type { Listing, ListingStatus } from '#app/listings/listing.ts';
import { findDrafts } from '#app/portal/editing/draft-repository.server.ts';
import {
  findPublishedSections,
  type PublishedSection,
} from '#app/portal/editing/published-section-repository.server.ts';
import type { SectionGroup } from '#app/portal/editing/section.ts';
import { SECTION_KEYS, type SectionKey, sectionOf } from '#app/portal/editing/sections.ts';
import { findEditsOfListing, type WaitingEdit } from '#app/portal/editing/waiting-edit-repository.server.ts';
import { CRITERIA } from '#app/vocabulary/facets.ts';
import type { Db } from '#db/connect.server.ts';

/** How one section stands, as the overview says it. */
export interface SectionStanding {
  key: SectionKey;
  draft?: { savedBy: string; updatedAt: string; hasProblems: boolean };
  edit?: { state: 'waiting' | 'refused'; at: string; reason?: string };
  /** ISO day on which somebody said last that it is right; absent where the program never said anything. */
  confirmedOn?: string;
}

export interface OverviewView {
  publicId: string;
  slug: string;
  name: string;
  status: ListingStatus;
  groups: { group: SectionGroup; sections: SectionStanding[] }[];
  /** How many sections have something to publish. */
  drafts: number;
}

const GROUPS: readonly SectionGroup[] = ['identity', ...CRITERIA];

export async function loadOverview(db: Db, listing: Listing): Promise<OverviewView> {
  const drafts = new Map(
    (await findDrafts(db, listing.id)).flatMap(({ section, value, savedBy, updatedAt }) => {
      if (!value) return [];
      const hasProblems = sectionOf(section).problemsOf(value).length > 0;
      return [[section, { savedBy, updatedAt, hasProblems }] as const];
    }),
  );
  const published = new Map<SectionKey, PublishedSection>(
    (await findPublishedSections(db, listing.id)).map((each) => [each.section, each]),
  );
  const edits = new Map((await findEditsOfListing(db, listing.id)).map((edit) => [edit.section, edit]));
  const standingOf = (key: SectionKey): SectionStanding => {
    const draft = drafts.get(key);
    const confirmedOn = published.get(key)?.confirmedOn;
    return {
      key,
      ...(draft ? { draft } : {}),
      ...(confirmedOn === undefined ? {} : { confirmedOn }),
      ...editOf(edits.get(key)),
    };
  };
  return {
    publicId: listing.publicId,
    slug: listing.slug,
    name: fullName(listing),
    status: listing.status,
    groups: GROUPS.map((group) => ({
      group,
      sections: SECTION_KEYS.filter((key) => sectionOf(key).group === group).map(standingOf),
    })),
    drafts: drafts.size,
  };
}

/** What was approved is what is live. */
export function editOf(edit: WaitingEdit | undefined): Pick<SectionStanding, 'edit'> {
  if (!edit) return {};
  if (edit.outcome === undefined) return { edit: { state: 'waiting', at: edit.sentAt } };
  if (edit.outcome !== 'refused') return {};
  return { edit: { state: 'refused', at: edit.sentAt, ...(edit.reason ? { reason: edit.reason } : {}) } };
}
