import { expect, test } from 'vitest';
import { daysAfter, shelfLifeOf } from '#app/listings/freshness/shelf-life.ts';
import { termsOfFacet } from '#app/vocabulary/terms.ts';
import { SECTION_KEYS, type SectionKey, TERMS_SECTIONS } from '../editing/sections.ts';
import { ageOfSection, lifeOfSection } from './section-age.ts';

const DAY = '2026-01-01';
const ageAfter = (section: SectionKey, days: number, value = {}) =>
  ageOfSection({ section, value, confirmedOn: DAY }, daysAfter(DAY, days)).state;

test.each<[SectionKey, number, string, string]>([
  ['openings', 14, 'fresh', 'two weeks'],
  ['openings', 15, 'out-of-date', 'over at once'],
  ['timetable', 90, 'fresh', 'a season'],
  ['timetable', 91, 'overdue', 'due after it'],
  ['timetable', 181, 'out-of-date', 'over after two'],
  ['payers', 91, 'overdue', 'plans change with each season too'],
  ['approaches', 365, 'fresh', 'the rest holds a year'],
  ['approaches', 366, 'overdue', 'and is due after it'],
  ['approaches', 731, 'out-of-date', 'and over after two'],
])('%s after %i days: %s (%s)', (section, days, state, _reason) => {
  expect(ageAfter(section, days)).toBe(state);
});

test('a credential is over on the day after its last one, however lately it was said', () => {
  const value = { carf: 'yes', 'carf.expires': daysAfter(DAY, 10) };
  expect(ageAfter('accreditation', 10, value)).toBe('fresh');
  expect(ageAfter('accreditation', 11, value)).toBe('out-of-date');
});

test('no section is called fresh when a term of it is overdue', () => {
  for (const [key, { facets }] of Object.entries(TERMS_SECTIONS)) {
    const lives = facets.flatMap((facet) =>
      termsOfFacet(facet).map(({ slug }) => shelfLifeOf(slug).freshDays),
    );
    expect(lifeOfSection(key as SectionKey).freshDays, key).toBe(Math.min(...lives));
  }
  expect(SECTION_KEYS.every((key) => lifeOfSection(key).freshDays > 0)).toBe(true);
});
