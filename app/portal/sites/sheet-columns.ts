import type { Facet } from '#app/vocabulary/facets.ts';
import { termsOfFacet } from '#app/vocabulary/terms.ts';
import { OPENING_ANSWERS } from '../editing/openings-section.ts';
import { SECTION_KEYS, type SectionKey, TERMS_SECTIONS, type TermsSectionKey } from '../editing/sections.ts';
import { AFTERCARE_LINKS, CLINICIANS } from '../editing/words-sections.ts';
import { answerCell, yesOrNoCell } from './cells/answer-cell.ts';
import { CREDENTIAL_CELLS } from './cells/credential-cells.ts';
import { ADDRESS_CELLS, CONTACTS_CELLS, NAME_CELLS } from './cells/identity-cells.ts';
import { PAYERS_CELLS } from './cells/payers-cells.ts';
import { PRICES_CELLS } from './cells/prices-cells.ts';
import type { CellColumn, SectionCells } from './cells/section-cells.ts';
import { textCells } from './cells/text-cells.ts';
import { TIMETABLE_CELLS } from './cells/timetable-cells.ts';

/** A column of the sheet of many sites: one field of one section, or a list that stands in one cell. */
export interface SheetColumn extends CellColumn {
  /** As it stands in the first row: "section.field". */
  name: string;
  section: SectionKey;
}

/** Names the listing of a row. */
export const ID_COLUMN = 'id';
/** For people alone: it is written and never read. */
export const LABEL_COLUMN = 'page';

/** A cell that takes an answer back. An empty cell leaves what is there. */
export const NOT_SAID = 'not said';

const answersOf = (facets: readonly Facet[]) =>
  facets.flatMap((facet) => termsOfFacet(facet).map(({ slug }) => yesOrNoCell(slug)));

const TERM_CELLS = Object.fromEntries(
  Object.entries(TERMS_SECTIONS).map(([key, { facets }]) => [
    key,
    textCells(key as TermsSectionKey, answersOf(facets)),
  ]),
) as Record<TermsSectionKey, SectionCells>;

const CELLS: Readonly<Record<SectionKey, SectionCells>> = {
  ...TERM_CELLS,
  name: NAME_CELLS,
  address: ADDRESS_CELLS,
  contacts: CONTACTS_CELLS,
  summary: textCells('summary', [{ field: 'summary', kind: 'summary' }]),
  accreditation: CREDENTIAL_CELLS,
  clinicians: textCells(
    'clinicians',
    CLINICIANS.map((field) => ({ field, kind: 'count' })),
  ),
  openings: textCells('openings', [answerCell('taking', 'opening', OPENING_ANSWERS)]),
  timetable: TIMETABLE_CELLS,
  'aftercare-links': textCells(
    'aftercare-links',
    AFTERCARE_LINKS.map((field) => ({ field, kind: 'website' })),
  ),
  payers: PAYERS_CELLS,
  prices: PRICES_CELLS,
};

export const cellsOf = (section: SectionKey): SectionCells => CELLS[section];

/** Small letters alone, as the names of columns are read. */
export const columnName = (section: SectionKey, field: string) =>
  `${section}.${field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** Long rows of yes and no stand behind what is written most. */
const ORDER: readonly SectionKey[] = [
  ...SECTION_KEYS.filter((key) => !Object.hasOwn(TERMS_SECTIONS, key) && key !== 'accreditation'),
  'accreditation',
  ...SECTION_KEYS.filter((key) => Object.hasOwn(TERMS_SECTIONS, key)),
];

export const SHEET_COLUMNS: readonly SheetColumn[] = ORDER.flatMap((section) =>
  cellsOf(section).columns.map(
    ({ field, kind }): SheetColumn => ({ name: columnName(section, field), section, field, kind }),
  ),
);

const BY_NAME = new Map(SHEET_COLUMNS.map((each) => [each.name, each]));

export function findSheetColumn(name: string): SheetColumn | undefined {
  return BY_NAME.get(name);
}
