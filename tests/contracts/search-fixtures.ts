import type { WeekNeed } from '#app/needs/needs.ts';
import { slotsOfFreeHours } from '#app/schedule-fit/free-hours.ts';
import type { WeeklySession } from '#app/schedule-fit/week-slots.ts';
import type { SearchDocument } from '#app/search/document.ts';
import type { SearchQuery } from '#app/search/engine.ts';
import type { TermSlug } from '#app/vocabulary/terms.ts';

/** A listing that says nothing but its id; each test adds what it is about. */
export function listing(id: number, about: Partial<SearchDocument> = {}): SearchDocument {
  return {
    id,
    name: `Program ${id}`,
    state: 'CO',
    addressWithheld: false,
    yes: [],
    no: [],
    careNotAsked: [],
    signatures: [],
    confirmedOn: '2024',
    completeness: 0,
    ...about,
  };
}

type QueryWish = Partial<Omit<SearchQuery, 'anchors'>> & Partial<SearchQuery['anchors']>;

/** A query for everything; each test adds what it asks. */
export function query({
  care = { kind: 'any' },
  place = { kind: 'anywhere' },
  ...rest
}: QueryWish = {}): SearchQuery {
  return {
    anchors: { care, place },
    needs: {},
    certainty: 'all',
    sort: 'confirmed',
    text: '',
    page: 1,
    size: 20,
    facets: [],
    ...rest,
  };
}

/** A word that no vocabulary knows, as an old link or a hand-typed URL could bring it. */
export const UNKNOWN_WORD = 'no-such-term' as TermSlug;

export const DENVER = { latitude: 39.7392, longitude: -104.9903 };

/** Meets from `starts` to `ends` o'clock on each of the days, of which 0 is Monday. */
export function meets(
  weekdays: readonly number[],
  starts: number,
  ends: number,
  online = false,
): WeeklySession[] {
  return weekdays.map((weekday) => ({ weekday, startsAt: 60 * starts, endsAt: 60 * ends, online }));
}

/** Free at these words of the address, in a week in which no clock changes. */
export function freeAt(words: string, about: Partial<WeekNeed> = {}): WeekNeed {
  const free = slotsOfFreeHours(words.split(','));
  return { free, travelMinutes: 0, weekStart: Date.parse('2026-01-12T07:00:00Z'), fit: 'whole', ...about };
}

/** One thousandth of a degree of latitude. */
export const MILLIDEGREE_METERS = 111.195;

export function north(millidegrees: number): typeof DENVER {
  return { ...DENVER, latitude: DENVER.latitude + millidegrees / 1000 };
}

export function near(radiusMeters: number, point = DENVER) {
  return { kind: 'near', point, radiusMeters } as const;
}
