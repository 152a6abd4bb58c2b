import { basename } from 'node:path';
import { readColoradoAnswers } from '#app/vocabulary/source-codes/colorado-answers.ts';
import { readPhones, readPoint, readZip } from '../field-checks.ts';
import { parseOfficeHours } from '../office-hours.ts';
import { formatPhoneNumber } from '../phone-numbers.ts';
import { readCsvFile } from '../read-csv-file.server.ts';
import { checkNameAndState } from '../row-checks.ts';
import {
  type Publication,
  type ReadFile,
  type ReadOptions,
  SourceFileError,
  type SourceReader,
} from '../source-reader.ts';
import type { OfficeHours, Problem, Release, SourceRow } from '../source-row.ts';

const PUBLICATION: Publication = {
  publisher: 'Colorado Behavioral Health Administration',
  termsOfUse: 'CC0 1.0',
};

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const LINE_BREAK = '_BR_ENCODED_';
/** "Denver, CO 80202", "Denver, Colorado 80202" and slips such as "Denver, CO. 80202", "Aurora, CO - Colorado 80014". */
const CITY_LINE = /^(.+?),\s*(?:CO|Colorado)(?:\s*-\s*Colorado)?[.,]?\s*([\d-]*)$/i;
const NEEDED = [
  'accountid',
  'accountname',
  'hideaddress',
  'providerlocationdisplaylabel',
  'substanceuseservices',
];

type Cells = Record<string, string>;

/** Colorado's licensed provider directory (LADDERS), in every generation of its columns. */
export const coloradoBha: SourceReader = { name: 'colorado-bha', series: ['co-bha'], read, rowFrom };

async function read(file: string, options: ReadOptions): Promise<ReadFile[]> {
  const table = await readCsvFile(file, {
    what: "Colorado's directory",
    needed: NEEDED,
    fold: foldColumnName,
  });
  const release = releaseOf(file, options);
  const problems = [...table.problems];
  const rows: SourceRow[] = [];
  const accounts = new Set<string>();
  for (const { rowNumber, cells: raw } of table.rows) {
    const cells = foldColumnNames(raw);
    const rejection =
      checkNameAndState(rowNumber, { name: cells.accountname, state: 'CO' }) ??
      checkAccount(rowNumber, cells, accounts);
    if (rejection) problems.push(rejection);
    else rows.push(rowFrom(raw, rowNumber, release, problems));
  }
  const rejected = table.read - rows.length;
  return [{ release, publication: PUBLICATION, read: table.read, rows, rejected, problems }];
}

function checkAccount(row: number, cells: Cells, seen: Set<string>): Problem | undefined {
  const value = cells.accountid ?? '';
  if (value === '') return { row, field: 'AccountID', value, reason: 'The row has no account id.' };
  if (seen.has(value))
    return { row, field: 'AccountID', value, reason: 'An earlier row has this account id.' };
  seen.add(value);
  return undefined;
}

/** "Account ID", "AccountID" and "Fee(s)", "Fees" are one column each. */
function foldColumnName(column: string): string {
  return column.toLowerCase().replace(/[^a-z0-9]/g, '');
}

function foldColumnNames(raw: Cells): Cells {
  return Object.fromEntries(Object.entries(raw).map(([column, cell]) => [foldColumnName(column), cell]));
}

function releaseOf(file: string, options: ReadOptions): Release {
  const publishedOn = options.published ?? /20\d\d-\d\d-\d\d/.exec(basename(file))?.[0];
  if (publishedOn === undefined) {
    throw new SourceFileError(
      `The name of ${basename(file)} has no date such as 2023-02-27. Say --published 2023-02-27, for instance.`,
    );
  }
  return { series: 'co-bha', release: publishedOn, publishedOn };
}

function rowFrom(raw: Cells, rowNumber: number, release: Release, problems: Problem[]): SourceRow {
  const cells = foldColumnNames(raw);
  const text = (column: string) => cells[column] ?? '';
  const addressHidden = text('hideaddress') === '1';
  const displayName = text('displayname') || text('programname');
  const [name1, name2] = splitAccountName(text('accountname'));
  const phones = readPhones(text('phone'), { row: rowNumber, field: 'Phone', problems });
  const [mainPhone, ...otherPhones] = phones.map(formatPhoneNumber);
  const asOf = dayOf(text('providerdirectoryformmodifieddate')) ?? release.publishedOn;
  const website = websiteOf(text('website'));
  return {
    key: text('accountid'),
    registerId: text('accountid'),
    rowNumber,
    ...(displayName === '' ? {} : { displayName }),
    name1,
    name2,
    ...addressOf(text, addressHidden, rowNumber, problems),
    state: 'CO',
    addressHidden,
    ...(mainPhone === undefined ? {} : { mainPhone }),
    intakePhones: otherPhones,
    ...(website === undefined ? {} : { website }),
    ...pointOf(text, addressHidden, rowNumber, problems),
    answers: answersOf(cells, release.publishedOn),
    ...(text('sudlicensenumber') === '' ? {} : { licenseNumber: text('sudlicensenumber') }),
    ...(text('acceptingnewpatients').toLowerCase() === 'yes' ? { opening: { taking: true, asOf } } : {}),
    officeHours: officeHoursOf(text, rowNumber, problems),
    raw: addressHidden ? withoutAddress(raw) : raw,
  };
}

/** "AllHealth Network - Briarwood": the organization, then its site. */
function splitAccountName(name: string): [string, string] {
  const at = name.indexOf(' - ');
  return at < 0 ? [name, ''] : [name.slice(0, at).trim(), name.slice(at + 3).trim()];
}

function addressOf(
  text: (column: string) => string,
  hidden: boolean,
  row: number,
  problems: Problem[],
): Pick<SourceRow, 'street1' | 'street2' | 'city' | 'zip'> {
  const nowhere = { street1: '', street2: '', city: '', zip: '' };
  if (hidden) return nowhere;
  const label = text('providerlocationdisplaylabel');
  const lines = label.split(LINE_BREAK).map((line) => line.trim());
  const cityLine = CITY_LINE.exec(lines.at(-1) ?? '');
  if (!cityLine) {
    problems.push({
      row,
      field: 'ProviderLocationDisplayLabel',
      value: label,
      reason: 'The address has no city.',
    });
    return nowhere;
  }
  return {
    street1: lines[0] ?? '',
    street2: lines.slice(1, -1).join(', '),
    city: cityLine[1] ?? '',
    zip: readZip(cityLine[2] ?? '', 'CO', { row, field: 'ProviderLocationDisplayLabel', problems }),
  };
}

function pointOf(
  text: (column: string) => string,
  hidden: boolean,
  row: number,
  problems: Problem[],
): Pick<SourceRow, 'point'> {
  if (hidden) return {};
  const point = readPoint(text('lat'), text('lon'), { row, field: 'lat, lon', problems });
  return point ? { point } : {};
}

function answersOf(cells: Cells, publishedOn: string): SourceRow['answers'] {
  const list = (column: string) =>
    (cells[column] ?? '')
      .split(';')
      .map((word) => word.trim())
      .filter((word) => word !== '');
  const flag = (column: string) => (cells[column] ? cells[column] === '1' : undefined);
  const row = {
    substanceUseServices: list('substanceuseservices'),
    mentalHealthSettings: list('mentalhealthsettings'),
    populations: list('populationserved'),
    accessibility: list('accessibility'),
    fees: list('fees'),
    languages: list('languagesspoken'),
    telehealth: cells.offerstelehealth ?? '',
    rssoServices: list('rssoservicesprovided'),
    flags: {
      ActiveSUDLicense: flag('activesudlicense'),
      ActiveMHDesignation: flag('activemhdesignation'),
      ActiveRSSOLicense: flag('activerssolicense'),
      OpioidTreatmentPrograms: flag('opioidtreatmentprograms'),
      CommunityMentalHealthCenter: flag('communitymentalhealthcenter'),
      CommunityMentalHealthClinic: flag('communitymentalhealthclinic'),
      DUIDWI: flag('duidwi'),
    },
  };
  return readColoradoAnswers(row, publishedOn);
}

function officeHoursOf(text: (column: string) => string, row: number, problems: Problem[]): OfficeHours[] {
  return DAYS.flatMap((day, weekday) => {
    const value = text(`hoursofoperation${day}`);
    if (value === '') return [];
    const hours = parseOfficeHours(value);
    if (hours) return [{ weekday, ...hours }];
    problems.push({ row, field: `Hours ${day}`, value, reason: 'This is no span of hours within one day.' });
    return [];
  });
}

/** "11/17/2022 10:16 AM" as 2022-11-17; undefined where there is no such day. */
function dayOf(text: string): string | undefined {
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(text);
  const day = match ? `${match[3]}-${match[1]?.padStart(2, '0')}-${match[2]?.padStart(2, '0')}` : '';
  return isoDay(new Date(`${day}T00:00:00Z`)) === day ? day : undefined;
}

function isoDay(date: Date): string | undefined {
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 10);
}

function websiteOf(text: string): string | undefined {
  if (text === '') return undefined;
  const address = /^https?:\/\//i.test(text) ? text : `http://${text}`;
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.hostname.includes('.') ? url.href : undefined;
}

/** What a hidden row may still carry of its address in other columns is not kept. */
function withoutAddress(raw: Cells): Cells {
  return Object.fromEntries(
    Object.entries(raw).filter(
      ([column]) => !/address line|city|county|zip|^lat$|^lon$|addressoneline/i.test(column),
    ),
  );
}
