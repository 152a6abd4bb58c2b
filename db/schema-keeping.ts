import type { Generated, Selectable } from 'kysely';

/** What keeps listings right. As the rest of `schema.ts`: instants are UTC ISO text, days are ISO dates. */
export interface KeepingTables {
  listing_count: ListingCountTable;
  confirmation: ConfirmationTable;
  reminder: ReminderTable;
  reminder_stop: ReminderStopTable;
}

/** How often a listing was seen on one day, and nothing of who saw it. */
export interface ListingCountTable {
  listing_id: number;
  /** In UTC. */
  day: string;
  /** In lists of results, as its own page, in comparisons; and how often its phone number was pressed. */
  shown: number;
  opened: number;
  compared: number;
  called: number;
}

/** What a program says of itself without an account: asked for, answered, then looked at by a moderator. */
export interface ConfirmationTable {
  id: Generated<number>;
  listing_id: number;
  /** mail: a link to the listing's own web domain. call: a code, read out over the listed phone. */
  way: string;
  /** The address, null once it is settled; the phone number. */
  proof_to: string | null;
  /** A keyed hash of the code; null where a link was mailed, and once the code was given. */
  code_hash: string | null;
  /** Wrong ones given. */
  code_tries: Generated<number>;
  /** SHA-256 of the token in the link; null until the code was given, and once the link was used. */
  token_hash: string | null;
  expires_at: string;
  created_at: string;
  answered_at: string | null;
  /** JSON: the slug of each term that was answered, with yes or no. */
  answers: string | null;
  /** When a moderator decided. */
  settled_at: string | null;
}

export type ConfirmationRow = Selectable<ConfirmationTable>;

/** When the owner of a listing was last told by mail that parts of it are due. */
export interface ReminderTable {
  listing_id: number;
  sent_on: string;
}

/** Who wants no such mail. */
export interface ReminderStopTable {
  account_id: number;
  since: string;
}
