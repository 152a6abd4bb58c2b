import { ACCREDITATION_SECTION } from './accreditation-section.ts';
import { ADDRESS_SECTION, CONTACTS_SECTION, NAME_SECTION } from './identity-sections.ts';
import { OPENINGS_SECTION } from './openings-section.ts';
import { PAYERS_SECTION } from './payers-section.ts';
import { PRICES_SECTION } from './prices-section.ts';
import type { Section } from './section.ts';
import { termsSection } from './terms-section.ts';
import { TIMETABLE_SECTION } from './timetable-section.ts';
import { AFTERCARE_LINKS_SECTION, CLINICIANS_SECTION, SUMMARY_SECTION } from './words-sections.ts';

/** Sections that say yes or no of terms. No term is in two of them. */
export const TERMS_SECTIONS = {
  care: termsSection('person', ['care', 'focus', 'populations', 'ages']),
  languages: termsSection('person', ['languages']),
  access: termsSection('person', ['access']),
  approaches: termsSection('approaches', ['therapies', 'formats', 'medications']),
  supports: termsSection('approaches', ['supports']),
  schedule: termsSection('schedule', ['daypart', 'delivery', 'length']),
  aftercare: termsSection('aftercare', ['aftercare']),
  insurance: termsSection('insurance', ['payment', 'assistance']),
} as const;

export type TermsSectionKey = keyof typeof TERMS_SECTIONS;

/** Every section, in the order in which pages show them within their group. A key never changes: drafts and revisions name it. */
export const SECTIONS = {
  name: NAME_SECTION,
  address: ADDRESS_SECTION,
  contacts: CONTACTS_SECTION,
  summary: SUMMARY_SECTION,
  care: TERMS_SECTIONS.care,
  languages: TERMS_SECTIONS.languages,
  access: TERMS_SECTIONS.access,
  accreditation: ACCREDITATION_SECTION,
  clinicians: CLINICIANS_SECTION,
  approaches: TERMS_SECTIONS.approaches,
  supports: TERMS_SECTIONS.supports,
  openings: OPENINGS_SECTION,
  timetable: TIMETABLE_SECTION,
  schedule: TERMS_SECTIONS.schedule,
  aftercare: TERMS_SECTIONS.aftercare,
  'aftercare-links': AFTERCARE_LINKS_SECTION,
  payers: PAYERS_SECTION,
  insurance: TERMS_SECTIONS.insurance,
  prices: PRICES_SECTION,
} as const satisfies Record<string, Section>;

export type SectionKey = keyof typeof SECTIONS;

export const SECTION_KEYS = Object.keys(SECTIONS) as SectionKey[];

export function isSectionKey(text: string | undefined): text is SectionKey {
  return text !== undefined && Object.hasOwn(SECTIONS, text);
}

export function sectionOf(key: SectionKey): Section {
  return SECTIONS[key];
}
