import type { Facet } from '#app/vocabulary/facets.ts';
import { type TermSlug, termsOfFacet } from '#app/vocabulary/terms.ts';
import { OPENING_ANSWERS } from '../editing/openings-section.ts';
import { type SectionKey, TERMS_SECTIONS } from '../editing/sections.ts';

/** A column of the sheet of many sites: one field of one section. What is a list (plans, weeks, prices) has its own form alone. */
export interface SheetColumn {
  /** As it stands in the first row: "section.field". */
  name: string;
  section: SectionKey;
  field: string;
  /** What a cell may say; any text where it is absent. */
  answers?: readonly string[];
}

const column = (section: SectionKey, field: string, answers?: readonly string[]): SheetColumn => ({
  name: `${section}.${field}`,
  section,
  field,
  ...(answers ? { answers } : {}),
});

const slugsOf = (facets: readonly Facet[]): TermSlug[] =>
  facets.flatMap((facet) => termsOfFacet(facet).map(({ slug }) => slug));

/** Names the listing of a row. */
export const ID_COLUMN = 'id';
/** For people alone: it is written and never read. */
export const LABEL_COLUMN = 'page';

/** A cell that takes an answer back. An empty cell leaves what is there. */
export const NOT_SAID = 'not said';

export const SHEET_COLUMNS: readonly SheetColumn[] = [
  column('name', 'name'),
  column('name', 'program'),
  column('contacts', 'phone'),
  column('contacts', 'website'),
  column('summary', 'summary'),
  column('openings', 'taking', OPENING_ANSWERS),
  ...Object.entries(TERMS_SECTIONS).flatMap(([section, { facets }]) =>
    slugsOf(facets).map((slug) => column(section as SectionKey, slug, ['yes', 'no'])),
  ),
];

const BY_NAME = new Map(SHEET_COLUMNS.map((each) => [each.name, each]));

export function findSheetColumn(name: string): SheetColumn | undefined {
  return BY_NAME.get(name);
}
