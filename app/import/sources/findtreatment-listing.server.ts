import { basename } from 'node:path';
import { readSamhsaCodes } from '#app/vocabulary/source-codes/samhsa-answers.ts';
import type { SamhsaSeries } from '#app/vocabulary/source-codes/samhsa-codes.ts';
import type { Table, TableRow } from '../check-table.ts';
import { type CodeColumns, codeColumnsOf, describeColumns } from '../code-columns.ts';
import { readPhones, readPoint } from '../field-checks.ts';
import { formatPhoneNumber } from '../phone-numbers.ts';
import { readCsvFile } from '../read-csv-file.server.ts';
import { numberRepeatedKeys } from '../record-key.ts';
import { findReleaseDay } from '../release-day.ts';
import { checkNameAndState } from '../row-checks.ts';
import {
  type Publication,
  type ReadFile,
  type ReadOptions,
  SourceFileError,
  type SourceReader,
} from '../source-reader.ts';
import type { Problem, Release, SourceRow } from '../source-row.ts';
import { readWebsite } from '../website-address.ts';
import { federalPlaceCells, isWithheldStreet, keyOfFederalPlace, readFederalPlace } from './federal-place.ts';

const PUBLICATION: Publication = {
  publisher: 'SAMHSA, FindTreatment.gov',
  termsOfUse: 'US government work, public domain. Cited as: SAMHSA, FindTreatment.gov.',
};

const NEEDED = ['name1', 'name2', 'street1', 'street2', 'city', 'state', 'zip', 'phone', 'type_facility'];
const POINT_COLUMNS = ['latitude', 'longitude'];

type Kind = 'su' | 'mh';

const KINDS: Readonly<Record<string, Kind>> = { SU: 'su', SA: 'su', MH: 'mh' };
const SERIES_OF = { su: 'findtreatment-su', mh: 'findtreatment-mh' } as const;
const DICTIONARY_OF: Readonly<Record<Kind, SamhsaSeries>> = { su: 'samhsa-su', mh: 'samhsa-mh' };
/** What the row's type says where the file has no column for it, as the files of 2025 have none for MH. */
const CODE_OF_TYPE: Readonly<Record<Kind, string>> = { su: 'SA', mh: 'MH' };

/** The table that a visitor of FindTreatment.gov downloads: a column for each service code, programs of both kinds. */
export const findtreatmentListing: SourceReader = {
  name: 'findtreatment-listing',
  series: ['findtreatment-su', 'findtreatment-mh'],
  read,
  rowFrom,
};

async function read(file: string, options: ReadOptions): Promise<ReadFile[]> {
  const table = await readCsvFile(file, { what: "the locator's table", needed: NEEDED });
  const publishedOn = dayOf(file, options);
  const columns = codeColumnsOf(table.columns);
  if (columns.codes.size === 0) {
    throw new SourceFileError(
      `${basename(file)} has no column for any service. If it lists addresses, the source "coordinates" reads it.`,
    );
  }
  if (table.read === 0) throw new SourceFileError(`${basename(file)} has a header and no programs.`);
  const parts = { su: emptyPart('su', publishedOn), mh: emptyPart('mh', publishedOn) };
  const ofNoKind = table.rows.flatMap((row) => readRow(row, parts) ?? []);
  addFileFindings(parts.su.read > 0 ? parts.su : parts.mh, table, columns, ofNoKind);
  for (const { rows } of [parts.su, parts.mh]) numberRepeatedKeys(rows);
  return [parts.su, parts.mh].filter((part) => part.read > 0);
}

function emptyPart(kind: Kind, publishedOn: string): ReadFile {
  const release: Release = { series: SERIES_OF[kind], release: publishedOn, publishedOn };
  return { release, publication: PUBLICATION, read: 0, rows: [], rejected: 0, problems: [] };
}

/** A row goes to the part of its kind. Returns what is wrong with one that has none. */
function readRow({ rowNumber, cells }: TableRow, parts: Record<Kind, ReadFile>): Problem | undefined {
  const { name1: name, state, type_facility: value = '' } = foldNames(cells);
  const kind = KINDS[value.toUpperCase()];
  if (!kind) {
    return { row: rowNumber, field: 'type_facility', value, reason: 'This is neither SU nor MH.' };
  }
  const part = parts[kind];
  const rejection = checkNameAndState(rowNumber, { name, state });
  part.read += 1;
  if (rejection) {
    part.rejected += 1;
    part.problems.push(rejection);
  } else part.rows.push(rowFrom(cells, rowNumber, part.release, part.problems));
  return undefined;
}

/** What belongs to the file as a whole, and rows of no kind, are told with the file's first part. */
function addFileFindings(
  part: ReadFile,
  table: Table,
  columns: CodeColumns,
  ofNoKind: readonly Problem[],
): void {
  const { unmapped, problems } = describeColumns(table, columns);
  part.read += table.rejected + ofNoKind.length;
  part.rejected += table.rejected + ofNoKind.length;
  part.problems.unshift(...table.problems, ...missingPointColumns(table.columns), ...ofNoKind);
  part.problems.push(...problems);
  part.unmapped = unmapped;
}

function missingPointColumns(columns: readonly string[]): Problem[] {
  const present = new Set(columns.map((column) => column.toLowerCase()));
  return POINT_COLUMNS.filter((field) => !present.has(field)).map((field) => ({
    row: 1,
    field,
    value: '',
    reason: 'The file has no such column: no program gets a point from it.',
  }));
}

function dayOf(file: string, options: ReadOptions): string {
  const day = options.published ?? findReleaseDay(file);
  if (day !== undefined) return day;
  throw new SourceFileError(
    `Neither ${basename(file)} nor its folder has a date in its name. Say --published 2025-08-19, for instance.`,
  );
}

function foldNames(raw: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(raw).map(([column, cell]) => [column.toLowerCase(), cell]));
}

function rowFrom(
  raw: Record<string, string>,
  rowNumber: number,
  release: Release,
  problems: Problem[],
): SourceRow {
  const cells = foldNames(raw);
  const text = (column: string) => cells[column] ?? '';
  const at = (field: string) => ({ row: rowNumber, field, problems });
  const told = federalPlaceCells(text);
  const addressHidden = isWithheldStreet(told.street1);
  const phones = (column: string) => readPhones(text(column), at(column)).map(formatPhoneNumber);
  const [mainPhone, ...otherPhones] = phones('phone');
  const website = readWebsite(text('website'), at('website'));
  const point = addressHidden
    ? undefined
    : readPoint(text('latitude'), text('longitude'), at('latitude, longitude'));
  return {
    key: keyOfFederalPlace(told),
    ...readFederalPlace(told, rowNumber, problems),
    ...(mainPhone === undefined ? {} : { mainPhone }),
    intakePhones: [...otherPhones, ...phones('intake1'), ...phones('intake2')],
    ...(website === undefined ? {} : { website }),
    ...(point === undefined ? {} : { point }),
    answers: answersOf(cells, release),
    officeHours: [],
    raw: addressHidden ? withoutPoint(raw) : raw,
  };
}

function answersOf(cells: Record<string, string>, release: Release): SourceRow['answers'] {
  const kind: Kind = release.series === SERIES_OF.mh ? 'mh' : 'su';
  const { codes: columns } = codeColumnsOf(Object.keys(cells));
  const codes = [...columns].filter((code) => cells[code.toLowerCase()] === '1');
  if (!columns.has(CODE_OF_TYPE[kind])) codes.push(CODE_OF_TYPE[kind]);
  return readSamhsaCodes({ series: DICTIONARY_OF[kind], release: release.release, codes, columns });
}

function withoutPoint(raw: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(raw).filter(([column]) => !POINT_COLUMNS.includes(column.toLowerCase())),
  );
}
