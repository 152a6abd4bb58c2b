import { basename } from 'node:path';
import { readSamhsaCodes } from '#app/vocabulary/source-codes/samhsa-answers.ts';
import { checkTable, type Table } from '../check-table.ts';
import { readPhones } from '../field-checks.ts';
import { formatPhoneNumber } from '../phone-numbers.ts';
import { readWorkbookFile } from '../read-workbook.server.ts';
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
import { federalPlaceCells, keyOfFederalPlace, readFederalPlace } from './federal-place.ts';

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
  const { facilities, dictionary } = await readSheets(file);
  const release = releaseOf(file, dictionary, options);
  const problems = [...facilities.problems];
  const rows: SourceRow[] = [];
  for (const { rowNumber, cells } of facilities.rows) {
    const rejection = checkNameAndState(rowNumber, { name: cells.name1, state: cells.state });
    if (rejection) problems.push(rejection);
    else rows.push(rowFrom(cells, rowNumber, release, problems));
  }
  numberRepeatedKeys(rows);
  const rejected = facilities.read - rows.length;
  return [{ release, publication: PUBLICATION, read: facilities.read, rows, rejected, problems }];
}

async function readSheets(file: string): Promise<{ facilities: Table; dictionary: Table }> {
  const { name, sheets } = await readWorkbookFile(file);
  const [facilities, dictionary] = sheets;
  if (!facilities || !dictionary) {
    throw new SourceFileError(`${name} has ${sheets.length} sheet; a national directory has two.`);
  }
  const rules = { name, what: 'a national directory', fold: lowerCase, nameOf: lowerCase, mayBeShort: true };
  const codes = checkTable(dictionary, { ...rules, needed: ['category_code'] });
  const [damage] = codes.problems;
  if (damage) throw new SourceFileError(`Row ${damage.row} of the codes of ${name}: ${damage.reason}`);
  return { facilities: checkTable(facilities, { ...rules, needed: COLUMNS }), dictionary: codes };
}

/** The case of column names drifts from year to year. */
const lowerCase = (column: string) => column.toLowerCase();

function releaseOf(file: string, dictionary: Table, options: ReadOptions): Release {
  const publishedOn = options.published ?? /(?<!\d)(20\d\d)(?!\d)/.exec(basename(file))?.[1];
  if (publishedOn === undefined) {
    throw new SourceFileError(
      `The name of ${basename(file)} has no year. Say --published 2023, for instance.`,
    );
  }
  const isMentalHealth = dictionary.rows.some(({ cells }) => cells.category_code === MENTAL_HEALTH_CATEGORY);
  return {
    series: isMentalHealth ? 'samhsa-mh' : 'samhsa-su',
    release: publishedOn.slice(0, 4),
    publishedOn,
  };
}

function rowFrom(cells: Cells, rowNumber: number, release: Release, problems: Problem[]): SourceRow {
  const text = (column: string) => cells[column] ?? '';
  const at = (field: string) => ({ row: rowNumber, field, problems });
  const phonesIn = (column: string) => readPhones(text(column), at(column)).slice(0, 1);
  const told = federalPlaceCells(text);
  const [mainPhone] = phonesIn('phone');
  const intakePhones = INTAKE_COLUMNS.flatMap(phonesIn);
  const codes = text('service_code_info')
    .split(/[\s*]+/)
    .filter((code) => code !== '');
  return {
    key: keyOfFederalPlace(told),
    ...readFederalPlace(told, rowNumber, problems),
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
