import type { FreeWeek } from '../schedule-fit/attendable.ts';
import type { Facet } from '../vocabulary/facets.ts';
import type { TermSlug } from '../vocabulary/terms.ts';

export type Point = { latitude: number; longitude: number };

/** Which level of care a search is about. `not-asked`: listings whose care nobody has asked about. */
export type CareAnchor = { kind: 'terms' | 'not-asked'; terms: readonly TermSlug[] } | { kind: 'any' };

/** Where a search is about. */
export type PlaceAnchor =
  | { kind: 'near'; point: Point; radiusMeters: number }
  | { kind: 'state'; state: string; withheldOnly: boolean }
  | { kind: 'anywhere' };

/** Place and level of care: what a search is about. A listing that misses an anchor is not in the answer. */
export interface Anchors {
  care: CareAnchor;
  place: PlaceAnchor;
}

/** All else that a visitor asks for: per facet the chosen terms, of which the best counts. Facets are never empty. */
export type Needs = Partial<Record<Facet, readonly TermSlug[]>>;

/** `part` asks for those alone that fit into the free hours in part, and not as a whole. */
export type FitAsked = 'whole' | 'part';

/** That a program fits into the visitor's free hours. */
export interface WeekNeed extends FreeWeek {
  fit: FitAsked;
}

/** `all` shows listings that could match; `sure` only those that meet every need. */
export type Certainty = 'all' | 'sure';

/** `relevance` needs text and `nearest` a point; without it each falls to `confirmed`. */
export type Sort = 'relevance' | 'nearest' | 'confirmed' | 'name';
