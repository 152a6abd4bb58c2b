import type { Generated, Selectable } from 'kysely';

/** What programs write of themselves. As the rest of `schema.ts`: instants are UTC ISO text, days are ISO dates. */
export interface EditingTables {
  draft: DraftTable;
  published_section: PublishedSectionTable;
  listing_revision: ListingRevisionTable;
  waiting_edit: WaitingEditTable;
}

/** What is written of a section and not published yet. The row stays when it is published, so that its version only grows. */
export interface DraftTable {
  id: Generated<number>;
  listing_id: number;
  /** The key of a section, as in `app/portal/editing/sections.ts`. */
  section: string;
  /** Counts each save and each publication. */
  version: number;
  /** The section's whole value as JSON; null where nothing waits to be published. */
  value: string | null;
  /** Who saved or published last. */
  account_id: number;
  updated_at: string;
}

/** A section as the program published it last. Statements, tracks and the like are made from it for search and pages. */
export interface PublishedSectionTable {
  id: Generated<number>;
  listing_id: number;
  section: string;
  /** JSON. */
  value: string;
  published_at: string;
  /** The day on which somebody said last that it is right. */
  confirmed_on: string;
}

/** One published change of one section. Append-only: triggers refuse to change or delete a row. */
export interface ListingRevisionTable {
  id: Generated<number>;
  /** The listing's public id; it may have been merged or removed since. */
  public_id: string;
  /** Counts the listing's revisions from 1. */
  number: number;
  section: string;
  /** The section's whole value as JSON, as it stood and as it was made. */
  before: string;
  after: string;
  /** provider or moderator: who wrote it. */
  actor: string;
  account_id: number;
  /** The moderator who let it through; null where it did not wait for one. */
  approved_by: number | null;
  /** The revision that it takes back. */
  reverts: number | null;
  made_at: string;
}

/** A change of a section that waits for a moderator; the old value stands meanwhile. What was sent never changes. */
export interface WaitingEditTable {
  id: Generated<number>;
  listing_id: number;
  section: string;
  /** As in a revision. */
  before: string;
  after: string;
  account_id: number;
  reverts: number | null;
  sent_at: string;
  /** approved, refused, replaced by a later one, or taken-back. Null while it waits: one of a section at most. */
  outcome: string | null;
  /** What the moderator wrote to the program. */
  reason: string | null;
  settled_at: string | null;
}

export type DraftRow = Selectable<DraftTable>;
export type ListingRevisionRow = Selectable<ListingRevisionTable>;
export type WaitingEditRow = Selectable<WaitingEditTable>;
