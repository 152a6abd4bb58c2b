import { basename } from 'node:path';
import { readPoint } from '../field-checks.ts';
import { readCsvFile } from '../read-csv-file.server.ts';
import { addressKey } from '../same-place/address-key.ts';
import {
  type AddressReader,
  type AddressRow,
  type Publication,
  type ReadAddresses,
  type ReadOptions,
  SourceFileError,
} from '../source-reader.ts';
import type { Problem, Release } from '../source-row.ts';

const PUBLICATION: Publication = {
  publisher: 'SAMHSA, FindTreatment.gov',
  termsOfUse: 'US government work, public domain. Cited as: SAMHSA, FindTreatment.gov.',
};

const NEEDED = ['street1', 'street2', 'zip', 'latitude', 'longitude'];
const DATE = /(?<!\d)20\d\d(?:-\d\d-\d\d)?(?!\d)/;
/** A spreadsheet takes a ZIP for a number and drops its zeros: two in Puerto Rico. */
const ZIP = /^(\d{3,5})(?:-\d{4})?$/;

/** Lists of addresses with their points, such as the locator's contact lists. */
export const coordinates: AddressReader = {
  name: 'coordinates',
  series: ['locator-addresses'],
  readAddresses,
};

async function readAddresses(file: string, options: ReadOptions): Promise<ReadAddresses> {
  const table = await readCsvFile(file, { what: 'a list of addresses with coordinates', needed: NEEDED });
  const release = releaseOf(file, options);
  const problems = [...table.problems];
  const rows: AddressRow[] = [];
  for (const { rowNumber, cells } of table.rows) {
    const row = rowOf(foldNames(cells), rowNumber, problems);
    if (row) rows.push(row);
  }
  return {
    release,
    publication: PUBLICATION,
    read: table.read,
    rows,
    rejected: table.read - rows.length,
    problems,
  };
}

/** Undefined, with a line, for a row without a street, a ZIP or a point. */
function rowOf(
  cells: Record<string, string>,
  rowNumber: number,
  problems: Problem[],
): AddressRow | undefined {
  const { street1 = '', street2 = '' } = cells;
  const reject = (field: string, value: string, reason: string) => {
    problems.push({ row: rowNumber, field, value, reason });
    return undefined;
  };
  const zip = ZIP.exec(cells.zip ?? '')?.[1]?.padStart(5, '0');
  if (zip === undefined) return reject('zip', cells.zip ?? '', 'This is no ZIP code.');
  const key = addressKey({ street1, street2, zip });
  if (key === '')
    return reject('street1', street1, 'The row has no street, so there is no address to place.');
  const { latitude = '', longitude = '' } = cells;
  const at = { row: rowNumber, field: 'latitude, longitude', problems };
  if (latitude === '' && longitude === '') return reject(at.field, '', 'The row has no coordinates.');
  const point = readPoint(latitude, longitude, at);
  return point && { rowNumber, key, zip, point };
}

/** Each list is a release of its own, named by its file, so that several lists of one year stand side by side. */
function releaseOf(file: string, options: ReadOptions): Release {
  const name = basename(file);
  const publishedOn = options.published ?? DATE.exec(name)?.[0];
  if (publishedOn === undefined) {
    throw new SourceFileError(`The name of ${name} has no year. Say --published 2021, for instance.`);
  }
  return { series: 'locator-addresses', release: name.replace(/\.csv(?:\.gz)?$/i, ''), publishedOn };
}

function foldNames(raw: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(raw).map(([column, cell]) => [column.toLowerCase(), cell]));
}
