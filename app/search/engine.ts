import type { Anchors, Certainty, Needs, Sort, WeekNeed } from '#app/needs/needs.ts';
import type { Facet } from '#app/vocabulary/facets.ts';
import type { SearchDocument } from './document.ts';

/** How many listings meet all, and how many could: none denied, one or more not known. */
export interface Tally {
  yes: number;
  open: number;
}

export interface SearchQuery {
  /**
   * A listing that misses one of the words is not in the answer; a word that nearly every program means, as "rehab" or
   * "near", asks nothing and only orders. A word is found in the listing's name, program, address or state, or in what a
   * term that it affirms is called. From 5 letters one typo is forgiven, from 9 two; the last word may be a word's
   * beginning, unless a blank follows it. At most `MOST_WORDS` words are read. Blank asks nothing.
   */
  text: string;
  /**
   * A listing that misses an anchor is not in the answer.
   * Care `terms`: one of them or more is yes. Care `not-asked`: none of them is answered, and one or more could not be
   * answered by any source of the listing.
   * Place `near`: the listing has a point, at most `radiusMeters` away on the sphere of `app/places/distance.ts`.
   * Place `state`: the same state; with `withheldOnly`, and a withheld address.
   */
  anchors: Anchors;
  /**
   * Facets other than care. Inside a facet the best of the chosen terms counts: met where one is yes, denied where all
   * are no, open otherwise. A listing that is denied one need is not in the answer. A word that is no term of its facet
   * counts as no: alone in its facet, it empties the answer. An empty list asks nothing.
   */
  needs: Needs;
  /**
   * Absent: asks nothing. With `fit` whole it is a need like that of a facet: met where a signature of the listing fits as
   * a whole (`app/schedule-fit/fit.ts`), open where the listing has no signatures, denied otherwise. With `fit` part it is
   * an anchor and no need: of the listing's signatures none fits as a whole, and one or more in part.
   */
  week?: WeekNeed;
  /** `sure` leaves listings that only could match out of the hits and out of what is counted, but not out of `total`. */
  certainty: Certainty;
  /**
   * Orders listings that meet equally many needs. `relevance`: the best match of the words first, and by `confirmed` without
   * words. `nearest`: by distance, and by `confirmed` where the place is no point.
   * `confirmed`: latest first, as strings. `name`: letter case and accents apart, numbers by value.
   * What is still equal: the more complete first, then the lower id.
   */
  sort: Sort;
  /** 1-based. A page behind the last hit is empty. */
  page: number;
  /** 0 to 100; 0 asks for totals and counts alone. */
  size: number;
  /** The facets to count. */
  facets: readonly Facet[];
}

export interface Hit {
  id: number;
  /** How many of the query's needs the listing meets. */
  met: number;
}

export interface SearchAnswer {
  /** Over the anchors and needs, whatever the certainty. Without needs nothing is open. */
  total: Tally;
  /**
   * Listings that pass the place and all needs, and that the anchor would find if its `terms` were `not-asked`;
   * 0 for any other care anchor.
   */
  unasked: number;
  /** Those that meet more needs first, then by the query's sort. */
  hits: Hit[];
  /**
   * Per counted facet, every term of it. Counted over the listings that pass the anchors and the needs in all other
   * facets; for `care`, the place and all needs. Open: neither yes nor no, so that a term nobody answers has all of
   * them open.
   */
  counts: Partial<Record<Facet, Record<string, Tally>>>;
  /** Rises with each change of what the engine holds. */
  generation: number;
  degraded: boolean;
}

export interface Handle {
  /** Settles when searches see the change. */
  visible(): Promise<void>;
}

export interface EngineHealth {
  engine: string;
  documents: number;
  generation: number;
}

export type DocumentStream = Iterable<SearchDocument> | AsyncIterable<SearchDocument>;

/** The port that each search engine keeps; `tests/contracts/search-engine.ts` holds it to this. */
export interface SearchEngine {
  /** Rejects with `BeyondWindowError`, and with `RangeError` on a page or size that is none. */
  search(query: SearchQuery): Promise<SearchAnswer>;
  /** Replaces whole documents by id. Of two with one id, the last counts. */
  upsert(documents: readonly SearchDocument[]): Handle;
  /** Passes over ids that it does not hold. */
  remove(ids: readonly number[]): Handle;
  /**
   * Replaces the whole index. Searches see the old one until it is done, and keep it if the documents throw. Writes
   * made meanwhile are kept. The documents are read in steps between which other work runs, so they must not
   * hold a database cursor open.
   */
  rebuild(documents: DocumentStream): Promise<void>;
  health(): EngineHealth;
}

/** Hits beyond this place are refused, in every engine. */
export const WINDOW = 10_000;

export const LARGEST_PAGE = 100;

/** The page lies beyond the window of hits that an engine serves. */
export class BeyondWindowError extends Error {
  readonly code = 'beyond-window';
}

/** The places of a page's hits: from `from` up to, not including, `to`. Throws as `search` rejects. */
export function hitRange({ page, size }: Pick<SearchQuery, 'page' | 'size'>): { from: number; to: number } {
  if (!Number.isInteger(page) || page < 1) throw new RangeError(`page ${page} is not a whole number from 1`);
  if (!Number.isInteger(size) || size < 0 || size > LARGEST_PAGE) {
    throw new RangeError(`size ${size} is not a whole number from 0 to ${LARGEST_PAGE}`);
  }
  if (page * size > WINDOW) throw new BeyondWindowError(`page ${page} of ${size} ends beyond hit ${WINDOW}`);
  return { from: (page - 1) * size, to: page * size };
}
