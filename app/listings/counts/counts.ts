/** What is counted of a listing: in a list of results, as its own page, in a comparison, its phone number pressed. */
export const COUNT_KINDS = ['shown', 'opened', 'compared', 'called'] as const;
export type CountKind = (typeof COUNT_KINDS)[number];

export type Counts = Record<CountKind, number>;

/** What was counted of one listing on one day. */
export interface DayCounts extends Counts {
  /** ISO day in UTC. */
  day: string;
}

/** The same under the id by which the listing was asked for. */
export interface CountRow extends DayCounts {
  publicId: string;
}

export const NO_COUNTS: Readonly<Counts> = { shown: 0, opened: 0, compared: 0, called: 0 };
