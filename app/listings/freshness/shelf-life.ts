import { requireTerm, type TermSlug } from '#app/vocabulary/terms.ts';
import { OPENING_TERM } from '../opening-statement.ts';

/** In days. */
const OPENING_DAYS = 14;
const CHANGING_DAYS = 90;
const LASTING_DAYS = 365;

const DAY_MS = 86_400_000;

/** Weeks and plans change with each season. */
const CHANGING: ReadonlySet<string> = new Set(['payers', 'daypart', 'length']);

export interface ShelfLife {
  /** For so many days a person's word is fresh; after them it is overdue. */
  freshDays: number;
  /** For so many days it stands; after them the fold passes over it. */
  standsDays: number;
}

const lives = (freshDays: number, times: number): ShelfLife => ({
  freshDays,
  standsDays: freshDays * times,
});

/** A word about taking new people is over at once. */
const OPENING = lives(OPENING_DAYS, 1);
const CHANGES = lives(CHANGING_DAYS, 2);
const LASTS = lives(LASTING_DAYS, 2);

/** How long a program's or a moderator's word on a term holds. */
export function shelfLifeOf(slug: TermSlug): ShelfLife {
  if (slug === OPENING_TERM) return OPENING;
  return CHANGING.has(requireTerm(slug).facet) ? CHANGES : LASTS;
}

/** How long a program's week holds. */
export const SHELF_LIFE_OF_SCHEDULES = CHANGES;

/** How long what a program says in its own words holds. */
export const SHELF_LIFE_OF_WORDS = LASTS;

/** The ISO day in UTC. */
export function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}

/** The ISO day so many days after another; a bare year counts from its first day. */
export function daysAfter(day: string, days: number): string {
  const from = Date.parse(day.length === 4 ? `${day}-01-01` : day);
  return dayOf(new Date(from + days * DAY_MS));
}
