/** What keeps listings right. As the rest of `schema.ts`: instants are UTC ISO text, days are ISO dates. */
export interface KeepingTables {
  listing_count: ListingCountTable;
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
