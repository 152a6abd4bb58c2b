import type { SourceRow } from '#app/import/source-row.ts';
import type { Program } from './program.ts';

type Told = Pick<SourceRow, 'name1' | 'name2' | 'answers'> & Partial<SourceRow>;

/** A row as its source tells it: the program's address and phones, but for what is told otherwise. */
export function rowOf(program: Program, rowNumber: number, told: Told): SourceRow {
  const { key, address, mainPhone, intakePhones, website } = program;
  const isPointTold = !told.addressHidden && told.zip !== '' && address.point !== undefined;
  const row: Omit<SourceRow, 'raw'> = {
    key,
    rowNumber,
    street1: address.street,
    street2: address.unit,
    city: address.place.city,
    state: address.place.state,
    zip: address.place.zip,
    addressHidden: false,
    ...(mainPhone === '' ? {} : { mainPhone }),
    intakePhones,
    ...(website === undefined ? {} : { website }),
    ...(isPointTold ? { point: address.point } : {}),
    officeHours: [],
    ...told,
  };
  return { ...row, raw: cellsOf(row) };
}

export function withheldAddress(city: string): Partial<SourceRow> {
  return { street1: '', street2: '', city, zip: '', addressHidden: true };
}

function cellsOf(row: Omit<SourceRow, 'raw'>): Record<string, string> {
  return {
    note: 'Made up. This program does not exist.',
    key: row.key,
    name1: row.name1,
    name2: row.name2,
    street1: row.street1,
    street2: row.street2,
    city: row.city,
    state: row.state,
    zip: row.zip,
    phone: row.mainPhone ?? '',
    yes: row.answers.yes.join(' '),
    no: row.answers.no.join(' '),
  };
}
