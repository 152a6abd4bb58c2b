import type { Generated } from 'kysely';

/** Who manages which listing, and what was decided. As the rest of `schema.ts`: instants are UTC ISO text. */
export interface ClaimTables {
  moderation_decision: ModerationDecisionTable;
}

/** One decision of a moderator. Append-only: triggers refuse to change or delete a row. */
export interface ModerationDecisionTable {
  id: Generated<number>;
  /** What was decided on, such as claim, report, credential. */
  kind: string;
  /** Names the thing within its kind: a public id of its own, or the number of its row. */
  subject: string;
  /** The listing's public id; it may have been merged or removed since. Null where no listing is meant. */
  public_id: string | null;
  /** The account of the moderator. */
  decided_by: number;
  /** The event, such as approve or refuse. */
  decision: string;
  /** As the asker reads it; null where none was given. */
  reason: string | null;
  /** What it changed, as JSON, before and after; null where there is nothing to show. */
  before: string | null;
  after: string | null;
  decided_at: string;
}
