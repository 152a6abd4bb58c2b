import {
  daysAfter,
  SHELF_LIFE_OF_SCHEDULES,
  SHELF_LIFE_OF_WORDS,
  type ShelfLife,
  shelfLifeOf,
} from '#app/listings/freshness/shelf-life.ts';
import { OPENING_TERM } from '#app/listings/opening-statement.ts';
import { credentialsOf } from '../editing/accreditation-section.ts';
import type { PublishedSection } from '../editing/published-section-repository.server.ts';
import type { SectionKey } from '../editing/sections.ts';

/** `overdue`: it counts, and is due to be said again. `out-of-date`: it counts no more. */
export type AgeState = 'fresh' | 'overdue' | 'out-of-date';

export interface SectionAge {
  /** The last day on which it is fresh. */
  freshUntil: string;
  state: AgeState;
}

/** As the terms of the section hold: the shortest counts for all of it. */
export function lifeOfSection(section: SectionKey): ShelfLife {
  if (section === 'openings') return shelfLifeOf(OPENING_TERM);
  const changes: readonly SectionKey[] = ['timetable', 'schedule', 'payers'];
  return changes.includes(section) ? SHELF_LIFE_OF_SCHEDULES : SHELF_LIFE_OF_WORDS;
}

/** How old a published section is on a day. A credential holds to its own last day. */
export function ageOfSection(
  { section, value, confirmedOn }: Pick<PublishedSection, 'section' | 'value' | 'confirmedOn'>,
  today: string,
): SectionAge {
  const { freshDays, standsDays } = lifeOfSection(section);
  const ends =
    section === 'accreditation' ? credentialsOf(value).flatMap(({ expires }) => expires ?? []) : [];
  const [freshUntil = '', standsUntil = ''] = [freshDays, standsDays].map(
    (days) => [daysAfter(confirmedOn, days), ...ends].sort()[0],
  );
  if (standsUntil < today) return { freshUntil, state: 'out-of-date' };
  return { freshUntil, state: freshUntil < today ? 'overdue' : 'fresh' };
}
