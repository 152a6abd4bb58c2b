import { basename } from 'node:path';
import { readLocatorAnswers, readLocatorLabels } from '#app/vocabulary/source-codes/findtreatment-answers.ts';
import { SAMHSA_CODES, type SamhsaSeries } from '#app/vocabulary/source-codes/samhsa-codes.ts';
import { decodeText } from '../decode-text.ts';
import { readPhones, readPoint } from '../field-checks.ts';
import { openInput } from '../input-file.server.ts';
import { formatPhoneNumber } from '../phone-numbers.ts';
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
import { isWithheldStreet, readFederalPlace } from './federal-place.ts';
import {
  type Cells,
  cellsOf,
  decodeFacility,
  isObject,
  type LocatorFacility,
  withoutPlace,
} from './findtreatment-cells.ts';

const PUBLICATION: Publication = {
  publisher: 'SAMHSA, US Department of Health and Human Services',
  termsOfUse: 'US government work, public domain. Cited as: SAMHSA, FindTreatment.gov.',
};

type LocatorSeries = 'findtreatment-su' | 'findtreatment-mh';

const SERIES: readonly LocatorSeries[] = ['findtreatment-su', 'findtreatment-mh'];
const DICTIONARY_OF: Readonly<Record<LocatorSeries, SamhsaSeries>> = {
  'findtreatment-su': 'samhsa-su',
  'findtreatment-mh': 'samhsa-mh',
};

/** A copy's own word for the day on which it was made: "2026-02-03 11:18:43". */
const MADE_ON = /^20\d\d-\d\d-\d\d/;

/** The JSON of SAMHSA's locator: its own answers, and two copies of them in shapes of their own. */
export const findtreatmentApi: SourceReader = { name: 'findtreatment-api', series: SERIES, read, rowFrom };

async function read(file: string, options: ReadOptions): Promise<ReadFile[]> {
  const { name, value } = await readJson(file);
  const list = requireRows(name, value);
  const publishedOn = publishedOnOf(file, value, options);
  const parts = new Map<LocatorSeries, ReadFile>();
  const partOf = (series: LocatorSeries): ReadFile => {
    const known = parts.get(series);
    if (known) return known;
    const release: Release = { series, release: publishedOn, publishedOn };
    const part = { release, publication: PUBLICATION, read: 0, rows: [], rejected: 0, problems: [] };
    parts.set(series, part);
    return part;
  };
  const seen = new Map<string, number>();
  for (const [index, entry] of list.entries()) {
    const rowNumber = index + 1;
    const cells = cellsOf(entry);
    const facility = cells && decodeFacility(cells);
    const part = partOf(facility ? seriesOf(facility) : (parts.keys().next().value ?? 'findtreatment-su'));
    part.read += 1;
    const rejection = facility ? checkRow(rowNumber, cells, facility, seen) : unknownShape(rowNumber, entry);
    if (rejection) {
      part.rejected += 1;
      part.problems.push(rejection);
    } else part.rows.push(rowFrom(cells ?? {}, rowNumber, part.release, part.problems));
  }
  for (const { rows } of parts.values()) numberRepeatedKeys(rows);
  const found = SERIES.flatMap((series) => parts.get(series) ?? []);
  found[0]?.problems.unshift(...problemsOfAnswer(value));
  return found;
}

async function readJson(file: string): Promise<{ name: string; value: unknown }> {
  const { name, bytes } = await openInput(file, 'json');
  try {
    return { name, value: JSON.parse(decodeText(bytes).text) };
  } catch (cause) {
    throw new SourceFileError(
      `${name} is damaged or cut short: ${(cause as Error).message}. Nothing was imported: fetch it again.`,
      { cause },
    );
  }
}

/** A bare list, the locator's own envelope, or a copy's. */
function requireRows(name: string, value: unknown): unknown[] {
  const list = Array.isArray(value) ? value : isObject(value) ? (value.rows ?? value.facilities) : undefined;
  if (!Array.isArray(list)) {
    throw new SourceFileError(`${name} has no list of rows or facilities. Is it from FindTreatment.gov?`);
  }
  if (list.length === 0) throw new SourceFileError(`${name} holds no facility. Ask the locator again.`);
  if (!list.some((entry) => cellsOf(entry))) {
    throw new SourceFileError(`No row of ${name} is a facility as FindTreatment.gov writes it.`);
  }
  return list;
}

function publishedOnOf(file: string, value: unknown, options: ReadOptions): string {
  const metadata = isObject(value) && isObject(value.metadata) ? value.metadata : {};
  const made = typeof metadata.generated_at === 'string' ? metadata.generated_at : '';
  const day = options.published ?? MADE_ON.exec(made)?.[0] ?? findReleaseDay(file);
  if (day === undefined) {
    throw new SourceFileError(
      `${basename(file)} does not say its day, in its metadata or its name. Say --published 2026-02-03, for instance.`,
    );
  }
  return day;
}

/** What is wrong with the answer as a whole: it is one page of several, or changed while it was read. */
function problemsOfAnswer(value: unknown): Problem[] {
  if (!isObject(value)) return [];
  const problems: Problem[] = [];
  const pages = Number(value.totalPages ?? 1);
  if (pages > 1) {
    const reason = `This is page ${value.page} of ${pages}: programs of the other pages are not in this file.`;
    problems.push({ row: 1, field: 'totalPages', value: String(pages), reason });
  }
  const told = isObject(value.metadata) ? value.metadata.problems : undefined;
  for (const reason of Array.isArray(told) ? told : []) {
    problems.push({ row: 1, field: 'pages', value: '', reason: String(reason) });
  }
  return problems;
}

/** As the row says; else the survey that more of its labels belong to. */
function seriesOf({ type, labels }: LocatorFacility): LocatorSeries {
  if (type === 'MH') return 'findtreatment-mh';
  if (type === 'SA' || type === 'SU') return 'findtreatment-su';
  const { codes } = readLocatorLabels('samhsa-su', labels);
  const only = (series: SamhsaSeries, other: SamhsaSeries) =>
    codes.filter((code) => SAMHSA_CODES[series].has(code) && !SAMHSA_CODES[other].has(code)).length;
  return only('samhsa-mh', 'samhsa-su') > only('samhsa-su', 'samhsa-mh')
    ? 'findtreatment-mh'
    : 'findtreatment-su';
}

function unknownShape(row: number, entry: unknown): Problem {
  const value = (JSON.stringify(entry) ?? '').slice(0, 80);
  return { row, field: 'row', value, reason: 'This is no facility as FindTreatment.gov writes it.' };
}

function checkRow(
  row: number,
  cells: Cells | undefined,
  { name1, state }: LocatorFacility,
  seen: Map<string, number>,
): Problem | undefined {
  const rejection = checkNameAndState(row, { name: name1, state });
  if (rejection) return rejection;
  const content = JSON.stringify(cells);
  const first = seen.get(content);
  if (first !== undefined) {
    return {
      row,
      field: 'row',
      value: name1,
      reason: `The same row again: it is row ${first}, word for word.`,
    };
  }
  seen.set(content, row);
  return undefined;
}

function rowFrom(cells: Cells, rowNumber: number, release: Release, problems: Problem[]): SourceRow {
  const facility = decodeFacility(cells);
  const at = (field: string) => ({ row: rowNumber, field, problems });
  const addressHidden = isWithheldStreet(facility.street1);
  const [mainPhone] = readPhones(facility.phone, at('phone'));
  const intakePhones = readPhones(facility.intake, at('intake1')).slice(0, 1);
  const website = readWebsite(facility.website, at('website'));
  const point = addressHidden
    ? undefined
    : readPoint(facility.latitude, facility.longitude, at('latitude, longitude'));
  const series = release.series === 'findtreatment-mh' ? 'findtreatment-mh' : 'findtreatment-su';
  return {
    key: keyOf(facility),
    ...readFederalPlace(facility, rowNumber, problems),
    ...(mainPhone ? { mainPhone: formatPhoneNumber(mainPhone) } : {}),
    intakePhones: intakePhones.map(formatPhoneNumber),
    ...(website === undefined ? {} : { website }),
    ...(point === undefined ? {} : { point }),
    answers: readLocatorAnswers({
      series: DICTIONARY_OF[series],
      release: release.release,
      labels: facility.labels,
    }),
    officeHours: [],
    raw: addressHidden ? withoutPlace(cells) : cells,
  };
}

/**
 * Name and address. The locator's own `frid` is a hash that copies leave out. Where a copy leaves out the street,
 * phone and coordinates tell the houses of one organization apart; where the source withholds it, nothing may.
 */
function keyOf(facility: LocatorFacility): string {
  const { name1, name2, street1, street2, city, zip, phone, latitude, longitude } = facility;
  const open = street1 === '' ? [phone, latitude, longitude] : [street1, street2];
  const where = isWithheldStreet(street1) ? [street1, ''] : open;
  return [name1, name2, ...where, city, zip].join('|').toLowerCase();
}
