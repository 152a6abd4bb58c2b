import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import readWorkbook from 'read-excel-file/node';
import { readSamhsaCodes } from '#app/vocabulary/source-codes/samhsa-answers.ts';
import { formatPhoneNumber, parsePhoneNumbers } from '../phone-numbers.ts';
import { numberRepeatedKeys } from '../record-key.ts';
import { checkNameAndState } from '../row-checks.ts';
import {
  type Publication,
  type ReadFile,
  type ReadOptions,
  SourceFileError,
  type SourceReader,
} from '../source-reader.ts';
import type { Problem, Release, SourceRow } from '../source-row.ts';

const PUBLICATION: Publication = {
  publisher: 'SAMHSA, US Department of Health and Human Services',
  termsOfUse:
    'US government work, public domain. Cited as: SAMHSA, National Directory of Treatment Facilities.',
};

const COLUMNS = [
  'name1',
  'name2',
  'street1',
  'street2',
  'city',
  'state',
  'zip',
  'phone',
  'service_code_info',
];
const INTAKE_COLUMNS = ['intake1', 'intake2', 'intake1a', 'intake2a'];
/** A row of dashes stands for an address that the facility withholds. */
const WITHHELD_STREET = /^[-\s]+$/;
/** The category that only the mental-health dictionary has. */
const MENTAL_HEALTH_CATEGORY = 'FT';

type Cells = Record<string, string>;

/** SAMHSA's National Directory workbooks: a sheet of facilities, then a sheet that explains the codes. */
export const samhsaDirectory: SourceReader = {
  name: 'samhsa-directory',
  series: ['samhsa-su', 'samhsa-mh'],
  read,
  rowFrom,
};

async function read(file: string, options: ReadOptions): Promise<ReadFile[]> {
  const [facilities, dictionary] = await readSheets(file);
  const release = releaseOf(file, dictionary, options);
  const problems: Problem[] = [];
  const rows: SourceRow[] = [];
  for (const [index, cells] of facilities.entries()) {
    const rowNumber = index + 2;
    const rejection = checkNameAndState(rowNumber, { name: cells.name1, state: cells.state });
    if (rejection) problems.push(rejection);
    else rows.push(rowFrom(cells, rowNumber, release));
  }
  numberRepeatedKeys(rows);
  const rejected = facilities.length - rows.length;
  return [{ release, publication: PUBLICATION, read: facilities.length, rows, rejected, problems }];
}

async function readSheets(file: string): Promise<[Cells[], Cells[]]> {
  const name = basename(file);
  let sheets: Awaited<ReturnType<typeof readWorkbook>>;
  try {
    sheets = await readWorkbook(await readFile(file), { trim: false });
  } catch (cause) {
    throw new SourceFileError(`${name} cannot be read as an Excel workbook (.xlsx). Fetch it again.`, {
      cause,
    });
  }
  const [facilities, dictionary] = sheets;
  if (!facilities || !dictionary) {
    throw new SourceFileError(`${name} has ${sheets.length} sheet; a national directory has two.`);
  }
  return [cellsOf(facilities.data, [...COLUMNS], name), cellsOf(dictionary.data, ['category_code'], name)];
}

function cellsOf(sheet: unknown[][], columns: string[], name: string): Cells[] {
  const header = (sheet[0] ?? []).map((cell) =>
    String(cell ?? '')
      .trim()
      .toLowerCase(),
  );
  const missing = columns.filter((column) => !header.includes(column));
  if (missing.length > 0) {
    throw new SourceFileError(`${name} has no column ${missing.join(', ')}. Is it a national directory?`);
  }
  return sheet.slice(1).map((line) => {
    const cells: Cells = {};
    for (const [index, column] of header.entries()) cells[column] = String(line[index] ?? '').trim();
    return cells;
  });
}

function releaseOf(file: string, dictionary: readonly Cells[], options: ReadOptions): Release {
  const publishedOn = options.published ?? /(?<!\d)(20\d\d)(?!\d)/.exec(basename(file))?.[1];
  if (publishedOn === undefined) {
    throw new SourceFileError(
      `The name of ${basename(file)} has no year. Say --published 2023, for instance.`,
    );
  }
  const isMentalHealth = dictionary.some((row) => row.category_code === MENTAL_HEALTH_CATEGORY);
  return {
    series: isMentalHealth ? 'samhsa-mh' : 'samhsa-su',
    release: publishedOn.slice(0, 4),
    publishedOn,
  };
}

function rowFrom(cells: Cells, rowNumber: number, release: Release): SourceRow {
  const text = (column: string) => cells[column] ?? '';
  const addressHidden = WITHHELD_STREET.test(text('street1'));
  const [mainPhone] = parsePhoneNumbers(text('phone'));
  const intakePhones = INTAKE_COLUMNS.flatMap((column) => parsePhoneNumbers(text(column)).slice(0, 1));
  const codes = text('service_code_info')
    .split(/[\s*]+/)
    .filter((code) => code !== '');
  return {
    key: ['name1', 'name2', 'street1', 'street2', 'city', 'zip'].map(text).join('|').toLowerCase(),
    rowNumber,
    name1: text('name1'),
    name2: text('name2'),
    street1: addressHidden ? '' : text('street1'),
    street2: addressHidden ? '' : text('street2'),
    city: text('city'),
    state: text('state').toUpperCase(),
    zip: text('zip'),
    addressHidden,
    ...(mainPhone ? { mainPhone: formatPhoneNumber(mainPhone) } : {}),
    intakePhones: intakePhones.map(formatPhoneNumber),
    answers: readSamhsaCodes({
      series: release.series === 'samhsa-mh' ? 'samhsa-mh' : 'samhsa-su',
      release: release.release,
      codes,
    }),
    officeHours: [],
    raw: cells,
  };
}
