/** The first of a search that a call plan holds: an evening's calls. */
export const CALLED_OF_SEARCH = 6;

/** The most picked programs that a call plan holds. */
export const MOST_CALLED = 10;
